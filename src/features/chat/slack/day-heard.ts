import type { Context } from "#src/feature-kit/handlers.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { Member } from "#src/kernel/member.ts";
import { lazily } from "#src/language/remembered.ts";
import { type DaySaid, daySaid } from "../rules/day-about.ts";

/** What a message says of days, as whoever wrote it counts them. */
export interface DayHeard {
  readonly said: DaySaid | null;
  readonly now: Date;
  /** IANA, theirs. */
  readonly zone: string;
}

/** Reads a message for days when it is first asked, and once. */
export function dayHeardIn(
  { deps, say, person }: Context,
  text: string,
  member: Member | null,
): () => Promise<DayHeard> {
  return lazily(async () => {
    const now = deps.clock.now();
    const zone = member?.settings.zone ?? (await hoursOf(deps, person)).hours.zone;
    return { said: daySaid(text, { now, zone, locale: say.locale }), now, zone };
  });
}
