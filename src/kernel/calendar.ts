/** Local dates and hours of a zone. Instants are `Date`; a CalendarDate has no time and no zone. */
import { tzOffset } from "@date-fns/tz";
import type { CalendarDate } from "./member.ts";
import type { Weekday } from "./vocabulary.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `2026-11-23`, when it is a day that exists. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? (text as CalendarDate) : null;
}

/** The local date of an instant. */
export function localDate(at: Date, zone: string): CalendarDate {
  return dateOf(localMs(at, zone));
}

/** Minutes since local midnight by the clock on the wall. */
export function localMinutes(at: Date, zone: string): number {
  const wall = new Date(localMs(at, zone));
  return wall.getUTCHours() * 60 + wall.getUTCMinutes();
}

/** The date so many days later; earlier for a negative number. What lies beyond the years 0 and 9999 is their first or last day: dates are compared as text. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS);
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(date: CalendarDate): Weekday {
  return (((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** The Monday of the date's ISO week. */
export function weekStart(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

/**
 * The instant of a local time. Where the clocks go forward over it, the first instant after the gap; where they go back
 * and it comes twice, the first of the two.
 */
export function instantOf(date: CalendarDate, hour: number, minute: number, zone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * MINUTE_MS;
  // The offset a day earlier and a day later bracket any change; the larger offset gives the earlier instant.
  const before = offsetMs(wall - DAY_MS, zone);
  const after = offsetMs(wall + DAY_MS, zone);
  const candidates = [...new Set([before, after])].map((offset) => wall - offset).sort((a, b) => a - b);
  for (const at of candidates) if (at + offsetMs(at, zone) === wall) return new Date(at);
  return new Date(endOfGap(wall, before, after, zone));
}

/** Whether the zone is an IANA zone that this machine knows. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone) || zone.length > 64) return false;
  return !Number.isNaN(tzOffset(zone, new Date(0)));
}

/** The instant at which the clocks go forward over the wanted local time. */
function endOfGap(wall: number, before: number, after: number, zone: string): number {
  let low = wall - Math.max(before, after) - 3 * 3_600_000;
  let high = wall - Math.min(before, after) + 3 * 3_600_000;
  const start = offsetMs(low, zone);
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetMs(middle, zone) === start) low = middle;
    else high = middle;
  }
  return high;
}

function localMs(at: Date, zone: string): number {
  return at.getTime() + offsetMs(at.getTime(), zone);
}

/** Zones change their offset at quarters of an hour only, so one answer serves a quarter. */
const QUARTER_MS = 15 * MINUTE_MS;
const REMEMBERED_QUARTERS = 5000;
const offsets = new Map<string, number>();

function offsetMs(at: number, zone: string): number {
  const key = `${zone}${Math.floor(at / QUARTER_MS)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const minutes = tzOffset(zone, new Date(at));
  if (Number.isNaN(minutes)) throw new RangeError(`unknown time zone: ${zone}`);
  if (offsets.size >= REMEMBERED_QUARTERS) offsets.clear();
  offsets.set(key, minutes * MINUTE_MS);
  return minutes * MINUTE_MS;
}

/** Results that are remembered: the same few days are asked for again and again, for each of many people. */
const REMEMBERED_DAYS = 2000;
const dates = new Map<number, CalendarDate>();

const FIRST_DAY = Date.parse("0000-01-01T00:00:00Z") / DAY_MS;
const LAST_DAY = Date.parse("9999-12-31T00:00:00Z") / DAY_MS;

function dateOf(wallMs: number): CalendarDate {
  const day = Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(wallMs / DAY_MS)));
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (dates.size >= REMEMBERED_DAYS) dates.clear();
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
  dates.set(day, date);
  return date;
}
