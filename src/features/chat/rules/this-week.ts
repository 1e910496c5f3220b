/** Whoever says that they will do it this week puts nothing off, whatever one of their words resembles. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import * as english from "./this-week.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const PUTTING_OFF: ReadonlySet<string> = new Set(["skip", "not-done", "pause", "stop"]);

/** The guesses without those that say the contrary of "I will do both things this week". */
export function withoutContrary(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  const { DOES_IT, NOT_SURELY } = WORDS[locale];
  if (!guesses.some(({ act }) => PUTTING_OFF.has(act)) || !DOES_IT.test(text) || NOT_SURELY.test(text)) return guesses;
  return guesses.filter(({ act }) => !PUTTING_OFF.has(act));
}
