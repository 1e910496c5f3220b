/** The company's days off as an admin types them: dates and spans, in words or ISO, by commas or line breaks. */
import { addDays, daysBetween } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { phrase } from "#src/language/date-words.ts";
import { parseDay } from "#src/language/natural-date.ts";

export interface DaysOff {
  /** Sorted, each once, none in the past. */
  readonly days: readonly CalendarDate[];
  /** What was typed and is over; it is left out. */
  readonly past: readonly string[];
  /** What cannot be read as a day, or lies more than a year ahead. */
  readonly unreadable: readonly string[];
}

/** Days off of a workspace, at most. */
export const MAX_DAYS_OFF = 100;
/** The longest span, for instance a summer or a winter break; longer ones are taken for a slip. */
const MAX_SPAN_DAYS = 45;
const SPAN = new RegExp(String.raw`\s+(?:${phrase("to")}|-|–|—)\s+|\s*(?:\.\.|…)\s*`, "i");

/** Reads a list of days off, in the admin's zone. */
export function parseDaysOff(text: string, now: Date, zone: string): DaysOff {
  const days = new Set<CalendarDate>();
  const past: string[] = [];
  const unreadable: string[] = [];
  for (const item of itemsOf(text)) {
    const read = readItem(item, now, zone);
    if (read === "past") past.push(item);
    else if (read === "unreadable") unreadable.push(item);
    else for (const day of read) days.add(day);
  }
  return { days: [...days].sort(), past, unreadable };
}

function itemsOf(text: string): string[] {
  return (
    text
      // "December 24, 2026" is one day.
      .replace(/\b([a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?), (\d{4})\b/gi, "$1 $2")
      .split(/[,;\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== "")
  );
}

function readItem(item: string, now: Date, zone: string): readonly CalendarDate[] | "past" | "unreadable" {
  const [first = "", last, ...more] = item.replace(/\s+/g, " ").split(SPAN);
  if (more.length > 0) return "unreadable";
  const from = dayOf(first, now, zone);
  if (last === undefined) return typeof from === "string" ? from : [from.date];
  const to = dayOf(last, now, zone);
  if (to === "unreadable" || from === "unreadable") return "unreadable";
  if (to === "past") return "past";
  // A span that has begun goes on from today.
  const start = from === "past" ? dayOf("today", now, zone) : from;
  if (typeof start === "string" || start.date > to.date) return "unreadable";
  const count = daysBetween(start.date, to.date) + 1;
  if (count > MAX_SPAN_DAYS) return "unreadable";
  return Array.from({ length: count }, (_, index) => addDays(start.date, index));
}

function dayOf(words: string, now: Date, zone: string): { readonly date: CalendarDate } | "past" | "unreadable" {
  const parsed = parseDay(words, now, zone, "last-day");
  if (parsed.ok) return parsed;
  return parsed.reason === "past" ? "past" : "unreadable";
}
