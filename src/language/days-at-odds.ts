/** Two days of which only one can be meant: "thursday 28th", where the 28th is a Monday, or "monday or tuesday". Pure. */
import { addDays, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Span } from "./days-meant.ts";
import { toldWordsEn as words } from "./told-moment.en.ts";

export interface TwoDays {
  /** The one that is as likely; the other is the last that was named. */
  readonly other: CalendarDate;
  /** A weekday and a date say each a day of its own, and were written as one. */
  readonly isAtOdds: boolean;
}

const DAYS_OF_WEEK = 7;
const HALF_A_WEEK = 3;

/** Null where one day is named, or more than two. @param tokens the words that were read, without signs around them. */
export function twoDays(spans: readonly Span[], tokens: readonly string[], today: CalendarDate): TwoDays | null {
  const days = spans.filter((span) => span.date !== null && span.week === undefined && span.period === undefined);
  const [first, second] = days;
  if (days.length !== 2 || !first?.date || !second?.date || first.date === second.date) return null;
  const between = tokens.slice(first.until, second.from);
  const isOne =
    between.every((word) => IS_BETWEEN.test(word)) && (first.isWeekday ?? false) !== (second.isWeekday ?? false);
  if (!isOne) return between.some((word) => IS_OR.test(word)) ? { other: first.date, isAtOdds: false } : null;
  const [weekday, date] = first.isWeekday ? [first.date, second.date] : [second.date, first.date];
  return { other: nearest(weekday, date, today), isAtOdds: true };
}
/** What stands between a weekday and its date. */
const IS_BETWEEN = /^(?:the|den|dem|der|on|,)?$/;

const IS_OR = new RegExp(`^(?:${words.or})$`);

/** The day of that name next to the date: whoever writes both has mistaken one of them. */
function nearest(weekday: CalendarDate, date: CalendarDate, today: CalendarDate): CalendarDate {
  const ahead = (weekdayOf(weekday) - weekdayOf(date) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const near = addDays(date, ahead > HALF_A_WEEK ? ahead - DAYS_OF_WEEK : ahead);
  return near < today ? addDays(near, DAYS_OF_WEEK) : near;
}
