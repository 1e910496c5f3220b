/** Days and moments in people's own words: "until Monday", "3 January", "in two weeks", "tomorrow at 10". */
import { tzOffset } from "@date-fns/tz";
import type { ParsedComponents } from "chrono-node";
import * as chrono from "chrono-node/en";
import { addDays, daysBetween, instantOf, localDate, parseCalendarDate, weekStart } from "./calendar.ts";
import type { CalendarDate } from "./mentee.ts";

export type ParsedDay =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly reason: "unknown" | "past" | "too-far" };

const MAX_WORDS = 120;
const MAX_DAYS_AHEAD = 366;
/** British and American readings differ for 3/4; day first is what most of the world writes. */
const parser = chrono.GB;
const LEADING = /^(until|till|til|to|for|from|on|at|by)\s+/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_DAY = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?$/;

/**
 * The day that somebody means, in their zone. Only the calendar components are used, never the machine's zone.
 * @param text as typed, with or without "until", "till" or "for".
 */
export function parseDay(text: string, now: Date, zone: string): ParsedDay {
  const today = localDate(now, zone);
  const words = text.trim().slice(0, MAX_WORDS).toLowerCase();
  const date = ownRules(words, today) ?? dayAfter(words, now, zone) ?? chronoDay(words, now, zone);
  if (!date) return { ok: false, reason: "unknown" };
  if (date < today) return { ok: false, reason: "past" };
  if (daysBetween(today, date) > MAX_DAYS_AHEAD) return { ok: false, reason: "too-far" };
  return { ok: true, date };
}

/** What chrono does not know, or reads otherwise than people mean it here. */
function ownRules(words: string, today: CalendarDate): CalendarDate | null {
  const bare = words
    .replace(LEADING, "")
    .replace(/^the\s+/, "")
    .replace(/[.!]+$/, "");
  const iso = parseCalendarDate(bare);
  if (iso) return iso;
  const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4})?)?$/.exec(bare);
  if (dotted) return dayMonth(Number(dotted[1]), Number(dotted[2]), dotted[3] ? Number(dotted[3]) : null, today);
  const span =
    /^(?:(?:the\s+)?next\s+)?(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|a couple of)\s+(day|week|month)s?$/.exec(
      bare,
    );
  if (span) return after(today, numberOf(span[1] ?? ""), span[2] ?? "day");
  if (/^day after tomorrow$/.test(bare)) return addDays(today, 2);
  const american = MONTH_DAY.exec(bare);
  // chrono reads "Dec 24" as December of the year 2024.
  if (american) return dayMonth(Number(american[2]), monthOf(american[1] ?? ""), null, today);
  const dayOnly = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(bare);
  if (dayOnly) return nextDayOfMonth(Number(dayOnly[1]), today);
  if (/^(next|coming) week$/.test(bare)) return addDays(weekStart(today), 7);
  if (/^after next week$/.test(bare)) return addDays(weekStart(today), 14);
  if (/^after (this|the) week$/.test(bare)) return addDays(weekStart(today), 7);
  if (/^(christmas|xmas)$/.test(bare)) return dayMonth(25, 12, null, today);
  if (/^after (christmas|xmas)$/.test(bare)) return dayMonth(27, 12, null, today);
  if (/^(this week|the rest of (the|this) week|rest of (the|this) week|end of (the|this) week)$/.test(bare))
    return addDays(weekStart(today), 7);
  if (/^(next month)$/.test(bare)) return firstOfMonth(today, 1);
  if (/^(this month|(the )?end of (the|this) month|(the )?rest of (the|this) month|month end)$/.test(bare))
    return firstOfMonth(today, 1);
  if (/^(new year|the new year|next year|(end|(the )?rest) of (the|this) year)$/.test(bare))
    return `${Number(today.slice(0, 4)) + 1}-01-01` as CalendarDate;
  return null;
}

/** "After Monday" is the day that follows; the rules above know the weeks and Christmas. */
function dayAfter(words: string, now: Date, zone: string): CalendarDate | null {
  const named = /^(?:(?:until|till|til|from) )?after (.+)$/.exec(words)?.[1];
  if (!named) return null;
  const date = ownRules(named, localDate(now, zone)) ?? chronoDay(named, now, zone);
  return date && addDays(date, 1);
}

function chronoDay(words: string, now: Date, zone: string): CalendarDate | null {
  const reference = { instant: now, timezone: tzOffset(zone, now) };
  // "until may" is lost on chrono, "may" is not.
  const bare = words.replace(LEADING, "");
  const found = parser.parse(bare, reference, { forwardDate: true })[0];
  // chrono takes "the day" of any phrase for a day from now.
  if (!found || /^the (?:day|week|month|year)$/i.test(found.text)) return null;
  const { start } = found;
  // "10:30" alone is a time of day and no day.
  if (!start.isCertain("day") && !start.isCertain("weekday") && !start.isCertain("month")) {
    const relative = /\b(today|tonight|tomorrow|day|week|month|year)/.test(bare);
    if (!relative) return null;
  }
  const date = calendarDate(start);
  // "Monday", said on a Monday, is the next one.
  const saidWeekday = start.isCertain("weekday") && !start.isCertain("day");
  return date && saidWeekday && date === localDate(now, zone) ? addDays(date, 7) : date;
}

function calendarDate(start: ParsedComponents): CalendarDate | null {
  const pad = (value: number | null): string => String(value ?? 1).padStart(2, "0");
  return parseCalendarDate(`${start.get("year")}-${pad(start.get("month"))}-${pad(start.get("day"))}`);
}

/** A day of the month without a year is the next such day. */
function dayMonth(day: number, month: number, year: number | null, today: CalendarDate): CalendarDate | null {
  const make = (inYear: number): CalendarDate | null =>
    parseCalendarDate(`${inYear}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  if (year !== null) return make(year);
  const thisYear = Number(today.slice(0, 4));
  const candidate = make(thisYear);
  return candidate && candidate >= today ? candidate : make(thisYear + 1);
}

function after(today: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit === "month") {
    const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
    const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10) as CalendarDate;
  }
  return addDays(today, unit === "week" ? count * 7 : count);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name) + 1;
}

/** "The 5th" of this month, or of the first later month that has such a day. */
function nextDayOfMonth(day: number, today: CalendarDate): CalendarDate | null {
  for (let ahead = 0; ahead <= 2; ahead++) {
    const date = parseCalendarDate(`${firstOfMonth(today, ahead).slice(0, 8)}${String(day).padStart(2, "0")}`);
    if (date && date >= today) return date;
  }
  return null;
}

function firstOfMonth(today: CalendarDate, monthsAhead: number): CalendarDate {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + monthsAhead, 1)).toISOString().slice(0, 10) as CalendarDate;
}

function numberOf(word: string): number {
  const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  if (word === "a couple of") return 2;
  if (word === "a" || word === "an") return 1;
  const index = words.indexOf(word);
  return index > 0 ? index : Number(word);
}

/** A local date and time of day as an instant; `time` is `14:30` as Slack's time picker gives it. Null when malformed. */
export function momentOf(date: string, time: string, zone: string): Date | null {
  const day = parseCalendarDate(date);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return day && clock ? instantOf(day, Number(clock[1]), Number(clock[2]), zone) : null;
}
