/** When a seat that repeats comes again: at the same time by the host's clock, never on a day off of the host. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Weekday } from "#src/kernel/vocabulary.ts";
import type { Repetition, Seat } from "./seat.ts";

/** Dates that are tried: one that falls on a day off is left out, and the one after it is taken. */
const MAX_TRIES = 26;

type Repeating = Pick<Seat, "startsAt" | "seriesFrom" | "zone" | "repeats">;

/**
 * When it comes again, soonest first.
 * @param after no earlier than this: what a bot that was down has missed is not made up for.
 * @param isOff whether a date is a day off of the host's.
 * @returns none where all within reach are days off.
 */
export function nextStarts(seat: Repeating, after: Date, isOff: (date: CalendarDate) => boolean): readonly Date[] {
  const { startsAt, zone, repeats } = seat;
  const from = seriesStart(seat);
  if (startsAt === null || from === null || repeats === null) return [];
  const [first, last] = [localDate(from, zone), localDate(startsAt, zone)];
  const minutes = localMinutes(from, zone);
  const starts: Date[] = [];
  let tries = 0;
  for (let count = 1; tries < MAX_TRIES; count++) {
    const date = occurrence(first, repeats, count);
    if (date <= last) continue;
    tries++;
    const at = atMinutes(date, minutes, zone);
    if (at > after && !isOff(date)) starts.push(at);
  }
  return starts;
}

/**
 * By which start a series goes on: that of its first one, so that a month with four Mondays or an hour that the clocks skip moves none
 * of those after it. One that was given another day or time begins the series anew.
 */
export function seriesStart({ startsAt, seriesFrom, zone }: Omit<Repeating, "repeats">): Date | null {
  if (startsAt === null || seriesFrom === null) return startsAt;
  const date = localDate(startsAt, zone);
  const isSameDay = weekdayOf(date) === weekdayOf(localDate(seriesFrom, zone));
  const isSameTime = atMinutes(date, localMinutes(seriesFrom, zone), zone).getTime() === startsAt.getTime();
  return isSameDay && isSameTime ? seriesFrom : startsAt;
}

function atMinutes(date: CalendarDate, minutes: number, zone: string): Date {
  return instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
}

/** The date so many times after the first. */
function occurrence(first: CalendarDate, repeats: Repetition, count: number): CalendarDate {
  if (repeats === "weekly") return addDays(first, 7 * count);
  if (repeats === "fortnightly") return addDays(first, 14 * count);
  let month = addDays(first, 1 - dayOf(first));
  for (let at = 0; at < count; at++) month = addDays(month, daysInMonth(month));
  return nthWeekdayFrom(month, weekdayOf(first), nthOf(first));
}

/** Which of its weekday in its month a date is; 5 means the last one. */
function nthOf(date: CalendarDate): number {
  return Math.ceil(dayOf(date) / 7);
}

function nthWeekdayFrom(firstOfMonth: CalendarDate, weekday: Weekday, nth: number): CalendarDate {
  let day = firstOfMonth;
  const month = day.slice(0, 7);
  while (weekdayOf(day) !== weekday) day = addDays(day, 1);
  for (let count = 1; count < nth; count++) {
    const next = addDays(day, 7);
    // A month with four of them: the last one.
    if (next.slice(0, 7) !== month) return day;
    day = next;
  }
  return day;
}

function daysInMonth(date: CalendarDate): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(date: CalendarDate): number {
  return Number(date.slice(8));
}
