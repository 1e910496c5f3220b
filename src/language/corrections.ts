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

/** Both parts of folded words, at the last correction of several; null where nothing is corrected. */
export function correctionIn(folded: string, locale: Locale = "en"): Corrected | null {
  if (folded.length > MOST_CHARACTERS) return null;
  const { CORRECTION, KEEPS } = WORDS[locale];
  const found = [...folded.matchAll(CORRECTION)].at(-1);
  if (!found) return null;
  const instead = folded.slice(found.index + found[0].length);
  return { before: folded.slice(0, found.index), instead, isKept: KEEPS.test(instead) };
}
