/** When a host is asked again who would like to at another time. */
import { type KnownDays, workingDayFrom } from "#src/features/matching/rules/working-days.ts";
import { addDays, daysBetween, instantOf, localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

/** "Another time" is so many days later, or the first working day after. */
const ANOTHER_TIME_DAYS = 14;
/** Whoever asked waits no longer than this. */
export const MAX_AGAIN_DAYS = 56;

/** When a host is asked again who names no day. */
export function anotherTimeAfter(at: Date, days: KnownDays): Date {
  return beginOfWork(addDays(localDate(at, days.hours.zone), ANOTHER_TIME_DAYS), days);
}

/** When they begin to work on that day, or on the first one after it on which they do. */
export function beginOfWork(day: CalendarDate, days: KnownDays): Date {
  const { zone, workStart } = days.hours;
  return instantOf(workingDayFrom(days, day), workStart, 0, zone);
}

/** Why a host cannot be asked again on a day; null where they can. */
export function againFault(day: CalendarDate, now: Date, zone: string): "past" | "too_far" | null {
  const ahead = daysBetween(localDate(now, zone), day);
  if (ahead < 1) return "past";
  return ahead > MAX_AGAIN_DAYS ? "too_far" : null;
}
