/** Times that somebody names and that cannot be: "30.02.", "25:00", "31.12.9999". What can be read, and whether it is over, is read elsewhere. */
import { daysBetween, localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Fault } from "#src/kernel/user-fault.ts";
import { dayIn, MONTH, monthNumber } from "./date-names.ts";
import { eitherWord } from "./date-words.ts";
import { withDaysSpelt } from "./day-spelling.ts";
import { foldText } from "./fold.ts";

const LONGEST = 1000;
const MAX_DAYS_AHEAD = 366;
/** In a year with a 29 February, for days without a year. */
const LEAP_YEAR = 2028;

const ISO = /(?<![\d.:/-])(\d{4,5})[-/](\d{1,2})[-/](\d{1,2})(?![\d:/-])/;
const DAY_FIRST = /(?<![\d.:/-])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4,5})(?![\d:])/;
const WITHOUT_YEAR = /(?<![\d.:/-])(\d{1,2})\. ?(\d{1,2})\.(?!\d)/;
const DAY_NAMED = new RegExp(
  `(?<![\\d.:/-])(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of )?${MONTH}(?![a-z])(?:,? (\\d{4,5}))?`,
);
const NAMED_DAY = new RegExp(`(?<![a-z])${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])(?:,? (\\d{4,5}))?`);
const CLOCK = /(?<![\d.:/-])(\d{1,2}):(\d{2})(?![\d:])/g;
const SPAN = new RegExp(
  `(?<![a-z])in (\\d{1,15}) (?:(${units("day")})|(${units("week")})|(${units("month")})|(${units("year")}))(?![a-z])`,
);
const SPAN_DAYS = [1, 7, 30, 365];

/**
 * Folded words in which a day that is in no calendar is left out: "31 february at 10" is "at 10" then. Null where they name none.
 */
export function withoutNoSuchDay(folded: string): string | null {
  for (const pattern of [ISO, DAY_FIRST, WITHOUT_YEAR, DAY_NAMED, NAMED_DAY]) {
    const [day] = pattern.exec(folded) ?? [];
    const named = day === undefined ? null : dayNamed(day);
    if (day !== undefined && named && isInNoCalendar(named))
      return folded.replace(day, " ").replace(/\s+/g, " ").trim();
  }
  return null;
}

/** What is wrong with the time that a message names; null where nothing is, or it names none that way. */
export function impossibleTime(message: string, now: Date, zone: string): Fault | null {
  const text = withDaysSpelt(foldText(message.slice(0, LONGEST)));
  const today = localDate(now, zone);
  for (const [, hour, minute] of text.matchAll(CLOCK))
    if (Number(minute) > 59 || Number(hour) > 24 || (Number(hour) === 24 && minute !== "00"))
      return { key: "errors.no_such_hour" };
  const named = dayNamed(text);
  if (named) return faultOf(named, today);
  const span = SPAN.exec(text);
  const unit = span ? span.slice(2).findIndex((word) => word !== undefined) : -1;
  return span && Number(span[1]) * (SPAN_DAYS[unit] ?? 0) > MAX_DAYS_AHEAD ? { key: "errors.date_too_far" } : null;
}

interface Named {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** "3/4/2027" is read either way. */
  readonly isEither: boolean;
}

function dayNamed(text: string): Named | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), isEither: false };
  const first = DAY_FIRST.exec(text);
  if (first)
    return { day: Number(first[1]), month: Number(first[3]), year: Number(first[4]), isEither: first[2] === "/" };
  const bare = WITHOUT_YEAR.exec(text);
  // "1.13." may be anything but a day.
  if (bare && Number(bare[2]) <= 12 && Number(bare[1]) <= 31)
    return { day: Number(bare[1]), month: Number(bare[2]), year: null, isEither: false };
  const named = DAY_NAMED.exec(text);
  if (named) return inMonth(named[1], named[2], named[3]);
  const month = NAMED_DAY.exec(text);
  return month && inMonth(month[2], month[1], month[3]);
}

function inMonth(day: string | undefined, month: string | undefined, year: string | undefined): Named {
  return {
    day: Number(day),
    month: monthNumber(month ?? ""),
    year: year === undefined ? null : Number(year),
    isEither: false,
  };
}

const dateOf = ({ day, month, year, isEither }: Named): CalendarDate | null =>
  dayIn(year ?? LEAP_YEAR, month, day) ?? (isEither ? dayIn(year ?? LEAP_YEAR, day, month) : null);
const isInNoCalendar = (named: Named): boolean => dateOf(named) === null;

function faultOf(named: Named, today: CalendarDate): Fault | null {
  const { year } = named;
  if (year !== null && year > Number(today.slice(0, 4)) + 2) return { key: "errors.date_too_far" };
  const date = dateOf(named);
  if (date === null) return { key: "errors.no_such_day" };
  if (year === null) return null;
  return daysBetween(today, date) > MAX_DAYS_AHEAD ? { key: "errors.date_too_far" } : null;
}

function units(unit: "day" | "week" | "month" | "year"): string {
  return eitherWord(({ units: all }) => all[unit]);
}
