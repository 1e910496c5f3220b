/** "Friday 11", "wed 2": a bare number behind a day, which is an hour of it. Pure. */
import { BEHIND_SMALL_HOUR } from "./hour-behind-day.en.ts";
import type { TimeOfDay } from "./time-words.ts";

/** From so on a number is the hour that it says; a smaller one is in the afternoon, as people speak of their work. */
const FIRST_BARE_HOUR = 7;
const FIRST_OF_MORNING = 6;
const LAST_HOUR = 20;
const NOON = 12;
const NUMBER = /^\d{1,2}$/;
const MAY_FOLLOW = new RegExp(`^(?:${BEHIND_SMALL_HOUR})$`);

/**
 * Null for a number that is none.
 * @param word behind the day, without signs around it. @param isWeekday the day is a weekday, today or tomorrow, and no date: "3 december 2".
 * @param next the word behind it; null where nothing follows, or a sign stands between.
 */
export function hourBehindDay(
  word: string,
  { isWeekday, next }: { readonly isWeekday: boolean; readonly next: string | null },
): TimeOfDay | null {
  if (!NUMBER.test(word)) return null;
  const hour = Number(word);
  if (hour >= FIRST_OF_MORNING && hour <= LAST_HOUR) return { hour, minute: 0 };
  // "Wed 2 meetings" counts them, as smaller numbers do.
  const isSmall = hour > 0 && hour < FIRST_BARE_HOUR && isWeekday && (next === null || MAY_FOLLOW.test(next));
  return isSmall ? { hour: hour + NOON, minute: 0 } : null;
}
