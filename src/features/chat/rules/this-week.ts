/** Whoever says that they will do it this week, or wants more of it, puts nothing off, whatever one of their words resembles. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import * as english from "./this-week.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const PUTTING_OFF: ReadonlySet<string> = new Set(["skip", "not-done", "pause", "stop", "less-often"]);

/** The guesses without those that say the contrary of "I will do both things this week" or "more of this". */
export function withoutContrary(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  const { DOES_IT, NOT_SURELY, WANTS_MORE, WANTS_NO_MORE } = WORDS[locale];
  const isContrary =
    (DOES_IT.test(text) && !NOT_SURELY.test(text)) || (WANTS_MORE.test(text) && !WANTS_NO_MORE.test(text));
  if (!isContrary || !guesses.some(({ act }) => PUTTING_OFF.has(act))) return guesses;
  return guesses.filter(({ act }) => !PUTTING_OFF.has(act));
}
