/** A message that says nothing but the day by which something is due: "by Friday next week". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import { parseDay } from "#src/language/natural-date.ts";
import { bareWords } from "#src/language/typing.ts";
import { DUE_ALONE } from "./due-alone.en.ts";

const WORDS: Readonly<Record<Locale, RegExp>> = { en: DUE_ALONE };

/** The last day on which it may be done; null for all that says anything else, and for a day that cannot be. */
export function dueAlone(
  text: string,
  { now, zone, locale }: { readonly now: Date; readonly zone: string; readonly locale: Locale },
): CalendarDate | null {
  const words = WORDS[locale].exec(foldText(bareWords(text)))?.[1];
  if (words === undefined) return null;
  const day = parseDay(words, now, zone, "last-day");
  return day.ok ? day.date : null;
}
