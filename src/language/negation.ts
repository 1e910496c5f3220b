/** Whether a message says what is not to be done. */
import type { Locale } from "#src/kernel/locale.ts";
import { NEGATION } from "./negation.en.ts";

const NEGATIONS: Readonly<Record<Locale, RegExp>> = { en: NEGATION };

/** Whether words begin with "don't", "never" or the like. @param words in lower case, without decoration. */
export function isNegated(words: string, locale: Locale): boolean {
  return NEGATIONS[locale].test(words);
}
