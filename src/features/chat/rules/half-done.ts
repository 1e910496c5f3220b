/** "Half done, I would say": a part of it is no whole, and nobody but its person says that it counts. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./half-done.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What it is remembered as that somebody was asked whether a half counts. */
export const HALF_ASKED = "half-done";
/** In fewer words, nothing is told that could be kept. */
const FEWEST_TOLD = 9;

/** Whether a message says that only a part of something is done; `tells`: with words that are worth keeping. */
export function halfDoneIn(text: string, locale: Locale): { readonly tells: boolean } | null {
  const { HALF, NOT_OF_IT, WHAT_NOW } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(WHAT_NOW, "");
  const found = HALF.find((one) => one.test(words));
  if (!found || asksSomething(words, locale)) return null;
  // "I am almost done with the release" is work.
  const around = words.slice(0, (found.exec(words)?.index ?? 0) + 60);
  return NOT_OF_IT.test(around) ? null : { tells: tokensOf(words).words.length >= FEWEST_TOLD };
}

/** The answer to whether it counts; null for what says anything else. */
export function halfAnswerIn(text: string, locale: Locale): "counts" | "stays" | null {
  const words = foldText(bareWords(text));
  if (WORDS[locale].COUNTS.test(words)) return "counts";
  return WORDS[locale].STAYS.test(words) ? "stays" : null;
}

/** Whether a message says that they do the rest another time. @param isAsked whether it stays open was just asked. */
export function restIn(text: string, locale: Locale, isAsked: boolean): boolean {
  const { REST, REST_ALONE } = WORDS[locale];
  const words = foldText(text);
  if (asksSomething(text, locale)) return false;
  return REST.test(words) || (isAsked && REST_ALONE.test(words));
}
