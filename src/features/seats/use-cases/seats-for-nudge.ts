/** What the card of a challenge shows of seats: one's own for it, else the best that are open. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { Nudge } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { FittingSeat } from "../rules/fitting.ts";
import type { Board } from "../rules/seat.ts";
import { seatsOfKind } from "./ask-seat.ts";
import { boardOfNudge } from "./seat-plans.ts";

const SHOWN = 3;

export interface NudgeSeats {
  /** Null where they have none for it. */
  readonly own: Board | null;
  /** None where they have one. */
  readonly fitting: readonly FittingSeat[];
}

/** @param nudge null, or answered: then nothing is shown. */
export async function seatsForNudge(deps: Deps, person: PersonKey, nudge: Nudge | null): Promise<NudgeSeats> {
  const isOpen = nudge?.status === "open" || nudge?.status === "planned";
  const challenge = isOpen ? challengeOfNudge(deps.catalogues.of(person.workspaceId).byId, nudge) : null;
  const kind = challenge?.needs.seat;
  if (!isOpen || kind === undefined) return { own: null, fitting: [] };
  const own = await boardOfNudge(deps, person, nudge.id);
  return own ? { own, fitting: [] } : { own: null, fitting: await seatsOfKind(deps, person, kind, SHOWN) };
}
