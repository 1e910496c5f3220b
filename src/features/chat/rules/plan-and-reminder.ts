/** "Thursday at 3, remind me in the evening": a time for the plan, and a reminder beside it; both are done. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import * as english from "./plan-and-reminder.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/**
 * Null for a message that says anything else.
 * @param timeIn the time alone of words that say a day and an hour and nothing else; null for all others.
 * @param isReminder whether words surely wish for a reminder.
 */
export function planAndReminder(
  text: string,
  {
    timeIn,
    isReminder,
    locale,
  }: {
    readonly timeIn: (words: string) => string | null;
    readonly isReminder: (words: string) => boolean;
    readonly locale: Locale;
  },
): { readonly time: string; readonly reminder: string } | null {
  const [, first, reminder] = WORDS[locale].WITH_REMINDER.exec(text.trim()) ?? [];
  if (first === undefined || reminder === undefined || !isReminder(reminder)) return null;
  const time = timeIn(first);
  return time === null ? null : { time, reminder };
}
