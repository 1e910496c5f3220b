/** What people ask of the bot before they join, and which a reader takes for something else: how often, how long, for whom, an example. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./what-it-takes.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages ask for more. */
const MOST_CHARACTERS = 120;

export type WhatItTakes = "often" | "long" | "whom" | "example" | "joining";

/**
 * Null for what asks for anything else.
 * @param hasSomething they have a challenge, or one waits for them: "how long does it take?" and "is this for beginners?" are about that.
 */
export function whatItTakesIn(text: string, hasSomething: boolean, locale: Locale): WhatItTakes | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { EXAMPLE, FOR_WHOM, HOW_LONG, HOW_LONG_A_WEEK, HOW_OFTEN, JOINING } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (HOW_OFTEN.test(words)) return "often";
  if (HOW_LONG_A_WEEK.test(words)) return "long";
  if (hasSomething) return null;
  if (JOINING.test(words)) return "joining";
  if (FOR_WHOM.test(words)) return "whom";
  if (HOW_LONG.test(words)) return "long";
  return EXAMPLE.test(words) ? "example" : null;
}

/** Between which minutes most of them lie, shortest first; null where none says how long it takes. */
export function usualMinutes(minutes: readonly number[]): { readonly from: number; readonly to: number } | null {
  const sorted = minutes.toSorted((one, other) => one - other);
  const at = (share: number): number | undefined => sorted[Math.floor((sorted.length - 1) * share)];
  const [from, to] = [at(SHORT), at(LONG)];
  return from === undefined || to === undefined ? null : { from, to };
}
const SHORT = 0.15;
const LONG = 0.85;
