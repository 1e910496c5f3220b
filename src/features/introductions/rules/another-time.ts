import { type KnownDays, workingDayFrom } from "#src/features/matching/rules/working-days.ts";
import { addDays, instantOf, localDate } from "#src/kernel/calendar.ts";

/** "Another time" is so many days later, or the first working day after. */
const ANOTHER_TIME_DAYS = 14;

/** When a host is asked again who would like to at another time. */
export function anotherTimeAfter(at: Date, days: KnownDays): Date {
  const { zone, workStart } = days.hours;
  return instantOf(workingDayFrom(days, addDays(localDate(at, zone), ANOTHER_TIME_DAYS)), workStart, 0, zone);
}
