/** Open seats for a challenge that needs one, shown while it is given. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Board } from "#src/features/seats/rules/seat.ts";
import { seatsForPeople } from "#src/features/seats/use-cases/ask-seat.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { giverZone } from "./assign.ts";

/** So many are shown. */
const SHOWN = 3;

/** Seats for a challenge, by the clock of whoever gives it. */
export interface OpenSeats {
  readonly seats: readonly Board[];
  readonly zone: string;
}

/**
 * @param people who are asked, as far as that is known; a seat counts if each of them could take it.
 * @param dueOn the last day of the assignment; null while it is not known.
 */
export async function openSeatsFor(
  deps: Deps,
  giver: PersonKey,
  challenge: Challenge | null,
  people: readonly string[],
  dueOn: CalendarDate | null,
): Promise<OpenSeats> {
  const kind = challenge?.needs.seat;
  const zone = await giverZone(deps, giver);
  if (kind === undefined) return { seats: [], zone };
  const seats = await seatsForPeople(deps, giver.workspaceId, people, kind, { count: SHOWN, until: dueOn, zone });
  return { seats: seats.filter(({ seat }) => !people.includes(seat.hostUserId ?? "")), zone };
}
