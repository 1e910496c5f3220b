/** Whoever says that they will do it this week, or wants more of it, puts nothing off, whatever one of their words resembles. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import * as english from "./this-week.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const PUTTING_OFF: ReadonlySet<string> = new Set(["skip", "not-done", "pause", "stop", "less-often"]);
const BIGGER: ReadonlySet<string> = new Set(["bigger"]);
const TOPIC: ReadonlySet<string> = new Set(["wish-topic"]);
const NONE: ReadonlySet<string> = new Set();

/** The guesses without those that say the contrary of "I will do both things this week", "more of this" or "I cannot take more of this". */
export function withoutContrary(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  const contrary = contraryTo(text, locale);
  return guesses.some(({ act }) => contrary.has(act)) ? guesses.filter(({ act }) => !contrary.has(act)) : guesses;
}

function contraryTo(text: string, locale: Locale): ReadonlySet<string> {
  const { DOES_IT, NOT_SURELY, RATHER, WANTS_LESS, WANTS_MORE, WANTS_NO_MORE } = WORDS[locale];
  if (WANTS_NO_MORE.test(text)) return BIGGER;
  if (WANTS_LESS.test(text) && !RATHER.test(text.replace(/\bno more\b/i, ""))) return TOPIC;
  return (DOES_IT.test(text) && !NOT_SURELY.test(text)) || WANTS_MORE.test(text) ? PUTTING_OFF : NONE;
}
