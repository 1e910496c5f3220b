/** Of which days somebody asks what they have then. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { dayAt, MOST_CHARACTERS } from "#src/language/day-at.ts";
import { type Period, singleDay, weekOn } from "#src/language/periods.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./days-asked.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** The day or the days that are named first, "tomorrow", "this week", "on Friday"; null where all is meant that is ahead. */
export function daysAsked(text: string, today: CalendarDate, locale: Locale): Period | null {
  const { TODAY, WEEK } = WORDS[locale];
  const plain = bareWords(text.slice(0, MOST_CHARACTERS)).toLowerCase();
  if (TODAY.test(plain)) return singleDay(today);
  const tokens = plain.split(/\s+/);
  for (let at = 0; at < tokens.length; at++) {
    const day = dayAt(tokens.slice(at).join(" "), today);
    if (day) return { first: day.first, last: day.last, means: "span" };
  }
  return WEEK.test(plain) ? weekOn(today) : null;
}
