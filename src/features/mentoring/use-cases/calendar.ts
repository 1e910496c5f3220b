/** Meetings in somebody's calendar, and as time that is taken. */
import type { BusyTime, BusyTimes, CalendarEntry } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { MEETING_MINUTES, type Meeting, type Pairing } from "../rules/types.ts";
import { pairingsOf } from "../store/pairings.ts";

const KEPT_MS = 14 * 86_400_000;
const LENGTH_MS = MEETING_MINUTES * 60_000;

/** A meeting with the one whom somebody meets. */
export interface MetWith {
  readonly meeting: Meeting;
  readonly pairing: Pairing;
  readonly otherUserId: string | null;
}

/** Somebody's meetings that are ahead, not long over, or were cancelled lately. */
export async function meetingsInCalendar(
  deps: Pick<Deps, "db" | "clock">,
  person: PersonKey,
): Promise<readonly MetWith[]> {
  const since = deps.clock.now().getTime() - KEPT_MS;
  const known = await pairingsOf(deps.db, person);
  return known.flatMap(({ pairing, meetings }) =>
    meetings
      .filter(({ startsAt }) => startsAt.getTime() >= since)
      .map((meeting) => ({
        meeting,
        pairing,
        otherUserId: pairing.menteeUserId === person.userId ? pairing.mentorUserId : pairing.menteeUserId,
      })),
  );
}

/** A meeting as an entry, in words that were made for its reader. */
export function entryOf(
  { id, sequence, status, startsAt, changedAt }: Meeting,
  words: { readonly title: string; readonly description: string },
): CalendarEntry {
  return {
    ...words,
    uid: `mentoring-${id}`,
    sequence,
    // What nobody spoke of afterwards may have been held all the same.
    isCancelled: status === "skipped" && startsAt > changedAt,
    startsAt,
    minutes: MEETING_MINUTES,
    location: null,
    url: null,
    changedAt,
  };
}

export const mentoringBusyTimes: BusyTimes<Deps> = async (deps, person, { from, until }) => {
  const known = await pairingsOf(deps.db, person);
  return known.flatMap(({ meetings }) =>
    meetings
      .filter(({ status }) => status === "planned")
      .map(({ startsAt }): BusyTime => ({ from: startsAt, until: new Date(startsAt.getTime() + LENGTH_MS) }))
      .filter((taken) => taken.from < until && taken.until > from),
  );
};
