/** "The first week of January", and "the second week" where a month was spoken of: the Monday of that week. Pure. */
import { addDays, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { monthNumber } from "./date-names.ts";
import { monthIn, monthOn } from "./periods.ts";
import { PLACES, WEEK_OF_MONTH } from "./week-of-month.en.ts";

export interface WeekOfMonth {
  readonly monday: CalendarDate;
  /** The message without the words that name it. */
  readonly rest: string;
}

/**
 * Null where none is named, or it is over. The first week of a month is the first that has its greater part in it.
 * @param words folded. @param inWeek the Monday of a week of the month that was spoken of; null for none.
 */
export function weekOfMonth(words: string, today: CalendarDate, inWeek: CalendarDate | null): WeekOfMonth | null {
  const found = WEEK_OF_MONTH.exec(words);
  if (!found) return null;
  const [whole, place, month, isNext] = found;
  const first = firstOf({ month, isNext: isNext !== undefined }, today, inWeek);
  if (first === null) return null;
  const nth = PLACES[place ?? "last"] ?? 1;
  const monday =
    nth > 0 ? addDays(firstMonday(first), (nth - 1) * 7) : addDays(firstMonday(monthOn(first, 1).first), -7);
  if (addDays(monday, 6) < today) return null;
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + whole.length)}`.replace(/\s+/g, " ").trim();
  return { monday, rest: rest.replace(/^[,;.\s]+/, "") };
}

/** Of the month that is named or was spoken of, its first day. */
function firstOf(
  { month, isNext }: { readonly month: string | undefined; readonly isNext: boolean },
  today: CalendarDate,
  inWeek: CalendarDate | null,
): CalendarDate | null {
  if (isNext) return monthOn(today, 1).first;
  // A week is in the month that holds its Thursday.
  if (month === undefined) return inWeek === null ? null : monthOn(addDays(inWeek, 3), 0).first;
  const named = monthIn(Number(today.slice(0, 4)), monthNumber(month));
  return named.last >= today ? named.first : monthIn(Number(today.slice(0, 4)) + 1, monthNumber(month)).first;
}

/** The Monday of the week of its first Thursday. */
function firstMonday(first: CalendarDate): CalendarDate {
  const thursday = addDays(first, (THURSDAY - weekdayOf(first) + 7) % 7);
  return weekStart(thursday);
}
const THURSDAY = 4;
