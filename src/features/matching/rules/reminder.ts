/** When people are reminded of what they agreed on. */
import { addDays, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Attendee } from "./common-times.ts";
import { isWorkingDay } from "./working-days.ts";

/** So long before it begins. */
const BEFORE_MS = 3_600_000;
/** So many days back a working day is looked for. */
const MOST_DAYS_OFF = 14;

/** An hour before, or late on the working day before of the last of them, where one of them is not at work yet. */
export function reminderAt(startsAt: Date, people: readonly Attendee[]): Date {
  const hourBefore = new Date(startsAt.getTime() - BEFORE_MS);
  const isAtWork = people.every(({ hours: { zone, workStart } }) => localMinutes(hourBefore, zone) >= workStart * 60);
  const last = people.at(-1);
  if (isAtWork || !last) return hourBefore;
  const { zone, workEnd } = last.hours;
  return instantOf(workDayBefore(localDate(startsAt, zone), last), workEnd - 1, 0, zone);
}

/** The working day before a day. */
export function workDayBefore(day: CalendarDate, { hours, isOff }: Attendee): CalendarDate {
  for (let days = 1; days <= MOST_DAYS_OFF; days++) {
    const before = addDays(day, -days);
    if (isWorkingDay({ hours, isHoliday: isOff }, before)) return before;
  }
  return addDays(day, -1);
}
