/** Days that come once a month: the same weekday again, and the first Monday. */
import { addDays, instantOf, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

/** Which one of its weekday a day is in its month: first to fourth, or 5 for one that a fifth time comes round. */
export type Nth = 1 | 2 | 3 | 4 | 5;

/** Hour of a channel's suggestions, in the zone of whoever asked for them. */
const SUGGESTION_HOUR = 10;
/** Days that are searched for a working day. */
const MAX_DAYS_OFF = 366;

/** The day that a monthly repetition keeps to. A fifth Tuesday means the last one, as most months have only four. */
export function nthOf(date: CalendarDate): Nth {
  return Math.ceil(Number(date.slice(8)) / 7) as Nth;
}

/** The first to fourth (or, for 5, the last) day of that ISO weekday in the month of `month`. */
export function nthWeekday(month: CalendarDate, nth: Nth, weekday: number): CalendarDate {
  const first = firstOf(month, 0);
  const date = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return date.slice(0, 7) === first.slice(0, 7) ? date : addDays(date, -7);
}

/** The next time after `starts` in a later month, on the same weekday, that lies after `ends` and not before `today`. */
export function nextMonthly(starts: CalendarDate, nth: Nth, ends: CalendarDate, today: CalendarDate): CalendarDate {
  for (let months = 1; ; months++) {
    const date = nthWeekday(firstOf(starts, months), nth, weekdayOf(starts));
    if (date > ends && date >= today) return date;
  }
}

/** The first instant after `after` that is ten o'clock on a first Monday, or on the working day that stands in for it. */
export function nextSuggestionAt(after: Date, zone: string, daysOff: readonly CalendarDate[]): Date {
  const today = localDate(after, zone);
  for (let months = 0; ; months++) {
    const at = instantOf(workingDayFrom(nthWeekday(firstOf(today, months), 1, 1), daysOff), SUGGESTION_HOUR, 0, zone);
    if (at > after) return at;
  }
}

/** Ten o'clock on the next working day when `now` lies on none; null when today is one. */
export function postponedToWorkday(now: Date, zone: string, daysOff: readonly CalendarDate[]): Date | null {
  const today = localDate(now, zone);
  const day = workingDayFrom(today, daysOff);
  return day === today ? null : instantOf(day, SUGGESTION_HOUR, 0, zone);
}

/** The date itself, or the next one that is neither a weekend nor a day off. */
function workingDayFrom(date: CalendarDate, daysOff: readonly CalendarDate[]): CalendarDate {
  let day = date;
  for (let tries = 0; tries < MAX_DAYS_OFF && (weekdayOf(day) > 5 || daysOff.includes(day)); tries++) {
    day = addDays(day, 1);
  }
  return day;
}

/** The first day of the month that lies so many months ahead. */
function firstOf(date: CalendarDate, monthsAhead: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + monthsAhead;
  const month = String((index % 12) + 1).padStart(2, "0");
  return `${Math.floor(index / 12)}-${month}-01` as CalendarDate;
}
