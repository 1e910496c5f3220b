/** Meetings in a person's calendar. Neither the goal nor what a meeting is about stands there. */
import type { CalendarEntries, CalendarEntry } from "#src/feature-kit/calendar-entry.ts";
import { calendarLine } from "#src/feature-kit/calendar-message.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Meeting } from "../rules/types.ts";
import { entryOf, meetingsInCalendar } from "../use-cases/calendar.ts";

export const mentoringEntries: CalendarEntries<Deps> = async (deps, say, person) => {
  const { workspaceId } = person;
  const met = await meetingsInCalendar(deps, person);
  return Promise.all(
    met.map(async ({ meeting, otherUserId: userId }) => {
      const name = userId === null ? null : (await deps.directory.remembered({ workspaceId, userId })).name;
      return meetingEntry(say, meeting, name);
    }),
  );
};

/** @param name of the one whom the reader meets; null where it is not known. */
export function meetingEntry(say: Say, meeting: Meeting, name: string | null): CalendarEntry {
  const title = name === null ? say("mentor.calendar.title_alone") : say("mentor.calendar.title", { person: name });
  return entryOf(meeting, { title, description: say("mentor.calendar.description", { number: meeting.number }) });
}

/** A small line with links that open the reader's own calendar, filled in. */
export function meetingLine(say: Say, meeting: Meeting, name: string | null): string {
  return calendarLine(say, meetingEntry(say, meeting, name));
}
