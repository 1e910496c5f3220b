/** Which week somebody speaks of who names a weekday and no more, once a day that lies further ahead was named or planned. */
import { daysBetween, localDate, localMinutes, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { ToldMoment } from "#src/language/told-moment.ts";

/** So many days ahead, a weekday's name alone would mean a nearer day. */
const DAYS_OF_WEEK = 7;

/** The Monday of the week in which weekdays lie that are named next; null where the nearest one is meant. */
export function weekInView(at: Date, now: Date, zone: string): CalendarDate | null {
  const day = localDate(at, zone);
  return daysBetween(localDate(now, zone), day) >= DAYS_OF_WEEK ? weekStart(day) : null;
}

/** "Thursday at 4", where Thursday of next week is planned for 3: that Thursday, and not the nearest one. Null where it is none. */
export function plannedDayNamed(told: ToldMoment, planned: Date | null, zone: string): CalendarDate | null {
  if (planned === null || !told.isWeekday || told.isOneOfSeveral || told.date === null || told.time === null)
    return null;
  const day = localDate(planned, zone);
  const isOtherHour = told.time.hour * 60 + told.time.minute !== localMinutes(planned, zone);
  return isOtherHour && day > told.date && weekdayOf(day) === weekdayOf(told.date) ? day : null;
}
