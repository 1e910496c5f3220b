/** Working days of one person: when an answer can be expected of them. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import type { WorkingHours } from "./host.ts";

export interface KnownDays {
  readonly hours: WorkingHours;
  /** Public holidays where they are, days off of the company, and whatever else keeps them from work. */
  readonly isHoliday: IsHoliday;
}

/** Whoever works on none of so many days is treated as working on each: nobody waits for ever. */
const MAX_DAYS = 366;

export function isWorkingDay({ hours, isHoliday }: KnownDays, date: CalendarDate): boolean {
  return hours.workDays.includes(weekdayOf(date)) && !isHoliday(date);
}

/** That day, or the first after it on which they work. */
export function workingDayFrom(known: KnownDays, from: CalendarDate): CalendarDate {
  return nearest(known, from, 1);
}

/**
 * The same time of day so many working days later, by the clock of that person. What comes on a day off or outside their
 * hours counts from the start of their next working hours: a question of Friday evening has had a day on Tuesday morning.
 */
export function afterWorkingDays(days: number, from: Date, known: KnownDays): Date {
  const { zone, workStart, workEnd } = known.hours;
  let date = localDate(from, zone);
  let minutes = localMinutes(from, zone);
  if (!isWorkingDay(known, date) || minutes >= workEnd * 60) {
    date = workingDayFrom(known, addDays(date, 1));
    minutes = workStart * 60;
  }
  minutes = Math.max(minutes, workStart * 60);
  for (let day = 0; day < days; day++) date = workingDayFrom(known, addDays(date, 1));
  return instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
}

/**
 * When somebody reads what to know before a moment: two hours ahead, or in the last hour of their working day before it where
 * that would be outside their hours.
 */
export function briefAt(startsAt: Date, known: KnownDays): Date {
  const { zone, workStart, workEnd } = known.hours;
  const wanted = new Date(startsAt.getTime() - 2 * 3_600_000);
  const day = localDate(wanted, zone);
  const minutes = localMinutes(wanted, zone);
  if (isWorkingDay(known, day) && minutes >= workStart * 60 && minutes < workEnd * 60) return wanted;
  const isLater = isWorkingDay(known, day) && minutes >= workEnd * 60;
  const date = isLater ? day : nearest(known, addDays(day, -1), -1);
  return instantOf(date, workEnd - 1, 0, zone);
}

/** @param step 1 to look ahead, -1 to look back. */
function nearest(known: KnownDays, from: CalendarDate, step: 1 | -1): CalendarDate {
  for (let tried = 0; tried < MAX_DAYS; tried++) {
    const date = addDays(from, tried * step);
    if (isWorkingDay(known, date)) return date;
  }
  return from;
}
