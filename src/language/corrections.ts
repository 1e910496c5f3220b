/** "Friday at 4, no wait, Thursday": what somebody said first, and what they say instead. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import * as english from "./corrections.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells something. */
const MOST_CHARACTERS = 300;

export interface Corrected {
  readonly before: string;
  /** What counts. */
  readonly instead: string;
  /** Something is to stay as it was: "no wait, keep Wednesday". */
  readonly isKept: boolean;
}

/** What stands before a correction, its own words, and all that stands behind. */
export interface Correction {
  readonly before: string;
  readonly by: string;
  readonly instead: string;
}

/** Every correction of folded words, in order. */
export function correctionsIn(folded: string, locale: Locale = "en"): readonly Correction[] {
  return [...folded.matchAll(WORDS[locale].CORRECTION)].map(({ 0: by, index }) => ({
    before: folded.slice(0, index),
    by,
    instead: folded.slice(index + by.length),
  }));
}

/** Both parts of folded words, at the last correction of several; null where nothing is corrected. */
export function correctionIn(folded: string, locale: Locale = "en"): Corrected | null {
  if (folded.length > MOST_CHARACTERS) return null;
  const last = correctionsIn(folded, locale).at(-1);
  if (!last) return null;
  const { before, instead } = last;
  return { before, instead, isKept: WORDS[locale].KEEPS.test(instead) };
}
