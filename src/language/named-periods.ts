/** Weeks, months and longer times that a message names whole, and the weekdays beside them. Pure. */
import { addDays, daysBetween, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { readPeriod } from "./date-periods.ts";
import type { Span } from "./days-meant.ts";
import { toldWordsEn as words } from "./told-moment.en.ts";

/** A weekday beside a week is one of that week, and the week says no more. */
export function inOneWeek(spans: readonly Span[], monday: CalendarDate | null): readonly Span[] {
  if (monday === null || !spans.some(({ isWeekday }) => isWeekday)) return spans;
  return spans.flatMap((span) => {
    if (span.week !== undefined) return [];
    if (!span.isWeekday || span.date === null) return [span];
    const ahead = (Date.parse(span.date) - Date.parse(weekStart(span.date))) / 86_400_000;
    return [{ ...span, date: addDays(monday, ahead) }];
  });
}

/** "Thursday, only this week": where a day of this week is named, the week names no other one. */
export function inThisWeek(spans: readonly Span[], tokens: readonly string[], today: CalendarDate): readonly Span[] {
  const isOfIt = ({ date }: Span): boolean => date !== null && weekStart(date) === weekStart(today);
  const isWeek = ({ from, until }: Span): boolean => {
    const said = tokens
      .slice(from, until)
      .join(" ")
      .replace(/[,;.!?]+$/, "");
    const period = readPeriod(said, today);
    return period?.means === "end" && period.first === weekStart(today) && addDays(period.first, 6) === period.last;
  };
  const days = spans.filter((span) => !isWeek(span));
  return days.some((span) => span.isWeekday && isOfIt(span)) ? days : spans;
}

/** "A tuesday in january": a weekday right beside a month is the first of it, and the month says no more. */
export function inOnePeriod(spans: readonly Span[]): readonly Span[] {
  const of = spans.find(({ period }) => period !== undefined);
  const first = of?.period;
  if (!of || first === undefined) return spans;
  const isBeside = ({ isWeekday, date, from, until }: Span): boolean =>
    isWeekday === true &&
    date !== null &&
    Math.min(Math.abs(from - of.until), Math.abs(of.from - until)) <= MOST_BETWEEN;
  if (!spans.some(isBeside)) return spans;
  return spans.flatMap((span) => {
    if (span === of) return [];
    if (!isBeside(span) || span.date === null) return [span];
    const ahead = (weekdayOf(span.date) - weekdayOf(first) + 7) % 7;
    return [{ ...span, date: addDays(first, ahead), isWeekday: false }];
  });
}
/** So many words stand between them at most: "tuesday, sometime in january". */
const MOST_BETWEEN = 2;

const BEFORE_WEEK = new RegExp(`^(?:(?:${words.beforeWeek}) )+`);

/** The Monday of a week that is named whole; null for anything else, and for this week, of which its end is meant. */
export function weekNamed(text: string, today: CalendarDate): CalendarDate | null {
  const period = readPeriod(text.replace(BEFORE_WEEK, ""), today);
  const isWeek = period !== null && period.means === "start" && addDays(period.first, 6) === period.last;
  return isWeek && period.first > today ? period.first : null;
}

/** The first day of a month, or of a longer time, that is named whole and begins later; null for anything else. */
export function periodNamed(text: string, today: CalendarDate): CalendarDate | null {
  const period = readPeriod(text.replace(BEFORE_WEEK, ""), today);
  const isLong =
    period !== null && period.means === "start" && daysBetween(period.first, period.last) >= SHORTEST_MONTH;
  return isLong && period.first > today ? period.first : null;
}
const SHORTEST_MONTH = 27;
