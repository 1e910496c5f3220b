/** "Friday 18": a weekday and a bare number, which is an hour or a day of the month. Pure. */
import { addDays, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { WEEKDAY, weekdayNamed } from "./date-names.ts";
import { withWeekdaysOfMonth } from "./weekday-of-month.ts";

/** Below it a bare number is an hour: "friday 11". */
const FIRST_DATE = 18;
/** The day must be so near that whoever names no month means this one or the next. */
const MOST_DAYS = 31;
const NUMBERED = new RegExp(
  `\\b${WEEKDAY} (?:the )?(\\d{2})(?=$|[,;!?)]|\\.$| (?:works|is|was|would|suits|then|please|pls|instead|at|from|or|and|too|again|better|perhaps|maybe|if|as|because|morning|afternoon)\\b)`,
  "g",
);

/**
 * Folded words in which such a number is written as the date that it is: where that day of the month, the next such one, is
 * a day of that name. "Friday 18" in a month whose 18th is a Tuesday stays an hour.
 */
export function withDatesMeant(words: string, today: CalendarDate): string {
  return withWeekdaysOfMonth(words, today).replace(NUMBERED, (all, weekday: string, number: string) => {
    const day = Number(number) < FIRST_DATE ? null : nextWith(Number(number), today);
    return day !== null && weekdayOf(day) === weekdayNamed(weekday) ? `${weekday} the ${number}th` : all;
  });
}

/** The next day of the month with that number, today among them; null where there is none soon. */
function nextWith(number: number, today: CalendarDate): CalendarDate | null {
  const days = Array.from({ length: MOST_DAYS }, (_, ahead) => addDays(today, ahead));
  return days.find((day) => Number(day.slice(-2)) === number) ?? null;
}
