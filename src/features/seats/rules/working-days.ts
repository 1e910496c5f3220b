/** Working days of one person: when an answer can be expected of them. */

import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";

export interface KnownDays {
  readonly hours: WorkingHours;
  readonly isHoliday: IsHoliday;
}

/** Days that are tried in search of a working day: whoever has none for so long is treated as working. */
const MAX_DAYS = 60;

export function isWorkingDay({ hours, isHoliday }: KnownDays, date: CalendarDate): boolean {
  return hours.workDays.includes(weekdayOf(date)) && !isHoliday(date);
}

/**
 * The same time of day so many working days later, by the clock of that person. What comes on a day off or outside their
 * hours counts from the start of their next working hours.
 */
export function afterWorkingDays(days: number, from: Date, known: KnownDays): Date {
  const { zone, workStart, workEnd } = known.hours;
  let date = localDate(from, zone);
  let minutes = localMinutes(from, zone);
  if (!isWorkingDay(known, date) || minutes >= workEnd * 60) {
    date = nextWorkingDay(known, date);
    minutes = workStart * 60;
  }
  minutes = Math.max(minutes, workStart * 60);
  for (let day = 0; day < days; day++) date = nextWorkingDay(known, date);
  return instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
}

/**
 * When somebody reads what to know before a seat: two hours ahead, or in the last hour of their working day before it
 * where that would be too early for them.
 */
export function briefAt(startsAt: Date, known: KnownDays): Date {
  const { zone, workStart, workEnd } = known.hours;
  const wanted = new Date(startsAt.getTime() - 2 * 3_600_000);
  const day = localDate(wanted, zone);
  const minutes = localMinutes(wanted, zone);
  if (isWorkingDay(known, day) && minutes >= workStart * 60 && minutes < workEnd * 60) return wanted;
  const isLater = isWorkingDay(known, day) && minutes >= workEnd * 60;
  const date = isLater ? day : previousWorkingDay(known, day);
  return instantOf(date, workEnd - 1, 0, zone);
}

function nextWorkingDay(known: KnownDays, from: CalendarDate): CalendarDate {
  for (let ahead = 1; ahead <= MAX_DAYS; ahead++) {
    const date = addDays(from, ahead);
    if (isWorkingDay(known, date)) return date;
  }
  return addDays(from, 1);
}

function previousWorkingDay(known: KnownDays, from: CalendarDate): CalendarDate {
  for (let back = 1; back <= MAX_DAYS; back++) {
    const date = addDays(from, -back);
    if (isWorkingDay(known, date)) return date;
  }
  return addDays(from, -1);
}
