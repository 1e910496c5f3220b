/** When an absence ends that somebody tells of, and whether it begins later. Pure. */
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { parseDay, parsePauseEnd } from "#src/language/natural-date.ts";
import * as english from "./pause-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

interface Known {
  readonly now: Date;
  readonly zone: string;
  readonly locale: Locale;
}

/** The end in words that are read as a day; null where the message names none that can be. */
export function endTold(text: string, known: Known): string | null {
  const { RANGE, ENDS } = WORDS[known.locale];
  const range = RANGE.exec(text)?.[2];
  const told = [
    ...(range === undefined ? [] : [`after ${range}`]),
    ...ENDS.flatMap(([pattern, before]) => {
      const words = pattern.exec(text)?.[1];
      return words === undefined ? [] : [`${before}${words}`];
    }),
  ];
  // "Until monday please" and "till 2nd january because": without the last word where it is none of the day.
  const shorter = told.flatMap((words) => [words, words.replace(/\s+\S+$/, "")]);
  const after = beginTold(text, known) ?? localDate(known.now, known.zone);
  return shorter.find((words) => isDayAfter(after, words, known)) ?? null;
}

/** Nothing ends before it begins. */
function isDayAfter(first: CalendarDate, words: string, { now, zone }: Known): boolean {
  const end = parsePauseEnd(words, now, zone);
  return end.ok && end.until !== "open" && end.until > first;
}

/** The later day on which it begins; null where it begins at once. */
export function beginTold(text: string, { now, zone, locale }: Known): CalendarDate | null {
  const first = WORDS[locale].RANGE.exec(text)?.[1];
  const day = first === undefined ? null : parseDay(first, now, zone);
  return day?.ok && day.date > localDate(now, zone) ? day.date : null;
}

/** Whether the end is one that was named before. */
export function isThen(text: string, locale: Locale): boolean {
  return WORDS[locale].THEN.test(text);
}
