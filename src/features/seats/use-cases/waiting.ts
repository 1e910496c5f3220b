/** What a host has, and what waits for their answer. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { AFTERWARDS_MS, type Board, isAhead } from "../rules/seat.ts";
import { seatsOfHostSince } from "../store/waiting.ts";

export interface HostedNow {
  /** They let others in, or have registered for something. */
  readonly isHost: boolean;
  /** Not over yet. */
  readonly ahead: readonly Board[];
  /** Took place in the last days. */
  readonly past: readonly Board[];
  /** IANA, theirs. */
  readonly zone: string;
}

/** Of anybody: most people host nothing, and for them little is read. */
export async function hostedNow(deps: Deps, person: PersonKey): Promise<HostedNow> {
  const since = new Date(deps.clock.now().getTime() - AFTERWARDS_MS);
  const [boards, host] = await Promise.all([seatsOfHostSince(deps.db, person, since), findHost(deps.db, person)]);
  if (boards.length === 0) return { isHost: host !== null, ahead: [], past: [], zone: "UTC" };
  const { hours } = await hoursOf(deps, person);
  const ahead = boards.filter(({ seat }) => isAhead(seat));
  const past = boards.filter(({ seat }) => !isAhead(seat));
  return { isHost: true, ahead, past, zone: hours.zone };
}

/** How many had a seat with somebody in what is over; whoever was said not to have come is left out. */
export async function guestsSoFar({ db }: Pick<Deps, "db">, person: PersonKey): Promise<number> {
  const boards = await seatsOfHostSince(db, person, new Date(0));
  return boards
    .filter(({ seat }) => seat.status === "happened" || seat.status === "debriefed")
    .flatMap(({ requests }) => requests.filter(({ status, wasThere }) => status === "seated" && wasThere !== false))
    .length;
}
