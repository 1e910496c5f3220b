/** When a seat that repeats comes again: at the same time by the host's clock, never on a day off of the host. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Repetition, Seat } from "./seat.ts";

/** Dates that are tried: one that falls on a day off is left out, and the one after it is taken. */
const MAX_TRIES = 26;

/**
 * @param after no earlier than this: what a bot that was down has missed is not made up for.
 * @param isOff whether a date is a day off of the host's.
 * @returns null where none is found within reach.
 */
export function nextStart(
  { startsAt, zone, repeats }: Pick<Seat, "startsAt" | "zone" | "repeats">,
  after: Date,
  isOff: (date: CalendarDate) => boolean,
): Date | null {
  if (startsAt === null || repeats === null) return null;
  const first = localDate(startsAt, zone);
  const minutes = localMinutes(startsAt, zone);
  let date = first;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    date = following(date, repeats, first);
    const at = instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
    if (at > after && !isOff(date)) return at;
  }
  return null;
}

function following(date: CalendarDate, repeats: Repetition, first: CalendarDate): CalendarDate {
  if (repeats === "weekly") return addDays(date, 7);
  if (repeats === "fortnightly") return addDays(date, 14);
  return nthWeekdayOfNextMonth(date, nthOf(first));
}

/** Which of its weekday in its month a date is; 5 means the last one. */
function nthOf(date: CalendarDate): number {
  return Math.ceil(dayOf(date) / 7);
}

function nthWeekdayOfNextMonth(date: CalendarDate, nth: number): CalendarDate {
  const weekday = weekdayOf(date);
  let day = firstOfNextMonth(date);
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

function firstOfNextMonth(date: CalendarDate): CalendarDate {
  return addDays(addDays(date, 1 - dayOf(date)), daysInMonth(date));
}

function daysInMonth(date: CalendarDate): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(date: CalendarDate): number {
  return Number(date.slice(8));
}
