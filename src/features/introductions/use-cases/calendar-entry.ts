/** What a talk is in somebody's calendar. */
import type { CalendarEntry } from "#src/feature-kit/calendar-entry.ts";
import type { Say } from "#src/kernel/texts.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import type { Introduction } from "../rules/types.ts";

/** @param person the other one's name; null after they were forgotten. */
export function entryOf(
  say: Say,
  { id, meetAt, calledOffAt, meetChanges, changedAt, question }: Introduction,
  { isAsker, person }: { readonly isAsker: boolean; readonly person: string | null },
): CalendarEntry {
  const name = person ?? say("introductions.somebody");
  return {
    uid: `introduction-${id}`,
    sequence: meetChanges,
    isCancelled: meetAt === null,
    startsAt: meetAt ?? calledOffAt ?? changedAt,
    minutes: MEETING_MINUTES,
    title: isAsker
      ? say("introductions.calendar.title", { person: name })
      : say("introductions.calendar.title_host", { person: name }),
    description: say("introductions.calendar.description", { question }),
    location: null,
    url: null,
    changedAt,
  };
}
