/** Weeks, months, quarters and years as the days that they hold. */
import { addDays, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { dayIn } from "./date-names.ts";

/** A day, or the days of a week, month, quarter, year or feast. */
export interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  /** `end`: "end of the month", "this week": its end is meant. `span`: counted from a day, as "two weeks" is. */
  readonly means: "start" | "end" | "span";
  /** For an end: the last day on which work is done, where that is not `last` (a week's Friday). */
  readonly lastWorkday?: CalendarDate;
}

/** The ISO week of a day. */
export function weekOn(day: CalendarDate): Period {
  const monday = weekStart(day);
  return period(monday, addDays(monday, 6));
}

/** Week 1 holds 4 January (ISO 8601); the next such week that is not over. */
export function isoWeek(week: number, today: CalendarDate): Period | null {
  if (week < 1 || week > 53) return null;
  const thisYear = Number(today.slice(0, 4));
  for (const inYear of [thisYear, thisYear + 1]) {
    const fourth = dayIn(inYear, 1, 4);
    const found = fourth && weekOn(addDays(fourth, (week - 1) * 7));
    // A 53rd week that the year does not have would be the first of the next.
    if (found && found.last >= today && addDays(found.first, 3).startsWith(String(inYear))) return found;
  }
  return null;
}

/** The month of a day, or one so many months later. */
export function monthOn(day: CalendarDate, ahead: number): Period {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const index = year * 12 + (month - 1) + ahead;
  return monthIn(Math.floor(index / 12), (index % 12) + 1);
}

const LAST_DAYS = [31, 30, 29, 28];

/** @throws RangeError when the month is none of 1 to 12. */
export function monthIn(year: number, month: number): Period {
  const first = dayIn(year, month, 1);
  // Found in the month itself: after December of 9999 there is no day that could be written.
  const last = LAST_DAYS.map((day) => dayIn(year, month, day)).find((day) => day !== null);
  if (!first || !last) throw new RangeError("no such month");
  return period(first, last);
}

/** The quarter of a day, or one so many quarters later. */
export function quarterOn(day: CalendarDate, ahead: number): Period {
  const intoQuarter = (Number(day.slice(5, 7)) - 1) % 3;
  return period(monthOn(day, ahead * 3 - intoQuarter).first, monthOn(day, ahead * 3 - intoQuarter + 2).last);
}

/** The year of a day, or one so many years later. */
export function yearOn(today: CalendarDate, ahead: number): Period {
  const which = Number(today.slice(0, 4)) + ahead;
  return period(`${which}-01-01` as CalendarDate, `${which}-12-31` as CalendarDate);
}

/** The same day of a later month, or the last day that the month has. */
export function monthsAfter(from: CalendarDate, count: number): CalendarDate {
  const { last } = monthOn(from, count);
  const same = `${last.slice(0, 8)}${from.slice(8)}` as CalendarDate;
  return same < last ? same : last;
}

/** Counts Monday to Friday. */
export function workdaysAfter(from: CalendarDate, count: number): CalendarDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

/** From its first day to its last. */
export function period(first: CalendarDate, last: CalendarDate): Period {
  return { first, last, means: "start" };
}

/** A period of one day. */
export function singleDay(day: CalendarDate): Period {
  return period(day, day);
}
