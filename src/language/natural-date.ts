/** Days and moments in people's own words: "until Monday", "3 January", "in two weeks", "Dec 24 at noon". */
import { addDays, daysBetween, instantOf, localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Fault } from "#src/kernel/user-fault.ts";
import { readPeriod } from "./date-periods.ts";
import { phrase } from "./date-words.ts";
import { withDaysSpelt } from "./day-spelling.ts";
import { foldText } from "./fold.ts";
import type { Period } from "./periods.ts";
import { splitTime, type TimeOfDay } from "./time-words.ts";
import { withDatesMeant } from "./weekday-number.ts";

type Unread =
  | { readonly ok: false; readonly reason: "unknown" | "too-far" }
  | { readonly ok: false; readonly reason: "past"; readonly date: CalendarDate };
export type ParsedDay = { readonly ok: true; readonly date: CalendarDate } | Unread;
/** A day with a time of day, of which either may be missing, but not both. */
export type ParsedMoment =
  | { readonly ok: true; readonly date: CalendarDate | null; readonly time: TimeOfDay | null }
  | Unread;
/** When a pause ends; `open`: when the person says so. */
export type PauseEnd = { readonly ok: true; readonly until: CalendarDate | "open" } | Unread;

/**
 * `first-day-after`: the first day on which something goes on again, as in "quiet until the end of the month".
 * `last-day`: the day by which something is done, as in "by the end of the month".
 */
export type Reading = "first-day-after" | "last-day";

const MAX_LENGTH = 200;
const MAX_DAYS_AHEAD = 366;
const LEADING = new RegExp(`^${phrase("until")}\\s+`);
/** "Over Christmas" and "for next week" end when it is over. */
const COVERING = new RegExp(`^${phrase("during")}\\s+`);
const AFTER = new RegExp(`^${phrase("after")}\\s+`);
const POLITE = new RegExp(`(?:^|[\\s,]+)${phrase("please")}$`);
/** A part of a day says no more than its day. */
const DAY_PART = new RegExp(`\\s+${phrase("partOfDay")}$`);
/** What people add behind the end of a pause: a reason, not another day. */
const REASON = new RegExp(`(?:[,;:.!(]\\s*|\\s-\\s*|\\s+)(?=${phrase("because")}\\b)(?!.*\\b${phrase("or")}\\b).*$`);
const OPEN_ENDED = new RegExp(`^(?:${phrase("untilOpenEnd")}\\s+)?${phrase("openEnded")}$`);

/**
 * The day that somebody means, in their zone. All of the words must be understood: half of them would be a guess.
 * @param text as typed, with or without "until", "till" or "for".
 */
export function parseDay(text: string, now: Date, zone: string, reading: Reading = "first-day-after"): ParsedDay {
  const parsed = parseMoment(text, now, zone, reading);
  if (!parsed.ok) return parsed;
  return parsed.date === null ? { ok: false, reason: "unknown" } : { ok: true, date: parsed.date };
}

/** Whether words name a day, also one that is past. */
export function isDayNamed(day: ParsedDay): boolean {
  return day.ok || day.reason === "past";
}

/** The day and the time of day that somebody means, in their zone. A time alone has no day: "noon". */
export function parseMoment(text: string, now: Date, zone: string, reading: Reading = "last-day"): ParsedMoment {
  return momentOfWords(prepared(text), localDate(now, zone), reading);
}

/**
 * The same of words that are prepared.
 * @param words folded, with the names of days spelt as they are (`foldText`, `withDaysSpelt`), and without signs behind them.
 */
export function momentOfWords(words: string, today: CalendarDate, reading: Reading = "last-day"): ParsedMoment {
  const meant = withDatesMeant(words, today);
  const read =
    readWords(meant, today, reading) ?? (meant.endsWith(".") ? readWords(meant.slice(0, -1), today, reading) : null);
  if (!read) return { ok: false, reason: "unknown" };
  const { date } = read;
  if (date !== null && date < today) return { ok: false, reason: "past", date };
  if (date !== null && daysBetween(today, date) > MAX_DAYS_AHEAD) return { ok: false, reason: "too-far" };
  return { ok: true, ...read };
}

/** When a pause ends in somebody's own words: a day, with or without a reason, or no day ("until further notice"). */
export function parsePauseEnd(text: string, now: Date, zone: string): PauseEnd {
  if (isOpenEnded(text)) return { ok: true, until: "open" };
  const whole = parseDay(text, now, zone);
  const isUnknown = !whole.ok && whole.reason === "unknown";
  const day = isUnknown ? parseDay(prepared(text).replace(REASON, ""), now, zone) : whole;
  return day.ok ? { ok: true, until: day.date } : day;
}

/** Whether words leave the end open ("until further notice"); no words at all do as well. */
export function isOpenEnded(text: string): boolean {
  const words = prepared(text);
  return words === "" || OPEN_ENDED.test(words);
}

function prepared(text: string): string {
  return withoutSigns(withDaysSpelt(foldText(text.slice(0, MAX_LENGTH))));
}

/** Folded words without the signs and the "please" behind them. */
export function withoutSigns(folded: string): string {
  // The dot of "3." is kept: it makes it the third.
  let words = folded.replace(/(?:(?<!\d)\.|[!?,;])+$/, "");
  while (POLITE.test(words)) words = words.replace(POLITE, "");
  return words;
}

function readWords(
  words: string,
  today: CalendarDate,
  reading: Reading,
): { readonly date: CalendarDate | null; readonly time: TimeOfDay | null } | null {
  const whole = readDayWords(words, today, reading);
  if (whole) return { date: whole, time: null };
  const split = splitTime(words);
  if (!split) return null;
  const { rest, time } = split;
  if (`${rest} `.replace(LEADING, "").trim() === "") return { date: null, time };
  const date = readDayWords(rest.replace(/,$/, ""), today, reading);
  return date && { date, time };
}

function readDayWords(words: string, today: CalendarDate, reading: Reading): CalendarDate | null {
  let bare = words.replace(DAY_PART, "");
  let isCovered = false;
  let isAfter = false;
  // Several of these words may stand before a day: "until after Christmas", "for the time until Monday".
  for (let turn = 0; turn < 3; turn++) {
    if (AFTER.test(bare)) isAfter = true;
    else if (COVERING.test(bare)) isCovered = true;
    else if (!LEADING.test(bare)) break;
    bare = bare.replace(AFTER, "").replace(COVERING, "").replace(LEADING, "");
  }
  const period = readPeriod(bare, today, isAfter || isCovered) ?? (bare === words ? null : readPeriod(words, today));
  if (!period) return null;
  if (isAfter) return addDays(period.last, 1);
  return reading === "first-day-after" ? firstDayAfter(period, isCovered) : lastDay(period);
}

function firstDayAfter({ first, last, means }: Period, isCovered: boolean): CalendarDate {
  if (means === "span") return first;
  return means === "end" || isCovered ? addDays(last, 1) : first;
}

function lastDay({ first, last, means, lastWorkday }: Period): CalendarDate {
  return means === "end" ? (lastWorkday ?? last) : first;
}

/** What somebody is told whose words name no day that can be taken. */
export function faultOfUnread({ reason }: Unread): Fault {
  const keys = {
    unknown: "errors.date_unknown",
    past: "errors.date_past",
    "too-far": "errors.date_too_far",
  } as const;
  return { key: keys[reason] };
}

/** A local date and time of day as an instant; `time` is `14:30` as Slack's time picker gives it. Null when malformed. */
export function momentOf(date: string, time: string, zone: string): Date | null {
  const day = parseCalendarDate(date);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return day && clock ? instantOf(day, Number(clock[1]), Number(clock[2]), zone) : null;
}
