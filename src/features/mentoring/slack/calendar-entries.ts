/** Meetings in a person's calendar. Neither the goal nor what a meeting is about stands there. */
import type { CalendarEntries } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { entryOf, meetingsInCalendar } from "../use-cases/calendar.ts";

export const mentoringEntries: CalendarEntries<Deps> = async (deps, say, person) => {
  const { workspaceId } = person;
  const met = await meetingsInCalendar(deps, person);
  return Promise.all(
    met.map(async ({ meeting, otherUserId: userId }) => {
      const name = userId === null ? null : (await deps.directory.person({ workspaceId, userId })).name;
      const title = name === null ? say("mentor.calendar.title_alone") : say("mentor.calendar.title", { person: name });
      return entryOf(meeting, { title, description: say("mentor.calendar.description", { number: meeting.number }) });
    }),
  );
};
