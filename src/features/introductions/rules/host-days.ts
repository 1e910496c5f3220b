/** When a host has had a working day for an answer, and when they are asked again. */
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { addDays, daysBetween, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

export interface HostDays {
  readonly hours: WorkingHours;
  readonly isOff: (date: CalendarDate) => boolean;
}

/** "Another time" is so many days later, or the first working day after. */
const ANOTHER_TIME_DAYS = 14;
/** Whoever asked waits no longer than this. */
export const MAX_AGAIN_DAYS = 56;
const MAX_DAYS = 366;

/**
 * When a working day of theirs has passed: what comes on Friday evening has had one on Tuesday morning. The same time of
 * the day, on the next day on which they work.
 */
export function workingDayAfter(at: Date, days: HostDays): Date {
  const start = firstWorkingMoment(at, days);
  const { zone } = days.hours;
  const day = nextWorkDay(addDays(localDate(start, zone), 1), days);
  const minutes = localMinutes(start, zone);
  return instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
}

/** When somebody is asked again who would like to at another time. */
export function anotherTimeAfter(at: Date, days: HostDays): Date {
  return beginOfWork(addDays(localDate(at, days.hours.zone), ANOTHER_TIME_DAYS), days);
}

/** When they begin to work on that day, or on the first one after it on which they do. */
export function beginOfWork(day: CalendarDate, days: HostDays): Date {
  const { zone, workStart } = days.hours;
  return instantOf(nextWorkDay(day, days), workStart, 0, zone);
}

/** Why a host cannot be asked again on a day; null where they can. */
export function againFault(day: CalendarDate, now: Date, zone: string): "past" | "too_far" | null {
  const ahead = daysBetween(localDate(now, zone), day);
  if (ahead < 1) return "past";
  return ahead > MAX_AGAIN_DAYS ? "too_far" : null;
}

/** The first moment at or after `at` at which they work. */
function firstWorkingMoment(at: Date, days: HostDays): Date {
  const { zone, workStart, workEnd } = days.hours;
  const today = localDate(at, zone);
  const minutes = localMinutes(at, zone);
  const worksToday = isWorkDay(today, days) && minutes < workEnd * 60;
  if (worksToday && minutes >= workStart * 60) return at;
  return instantOf(nextWorkDay(worksToday ? today : addDays(today, 1), days), workStart, 0, zone);
}

/** That day, or the first after it on which they work; a year of days off ends the search. */
function nextWorkDay(from: CalendarDate, days: HostDays): CalendarDate {
  let day = from;
  for (let tried = 0; tried < MAX_DAYS && !isWorkDay(day, days); tried++) day = addDays(day, 1);
  return day;
}

function isWorkDay(day: CalendarDate, { hours, isOff }: HostDays): boolean {
  return hours.workDays.includes(weekdayOf(day)) && !isOff(day);
}
