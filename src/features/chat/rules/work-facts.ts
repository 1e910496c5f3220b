/** Plain facts about somebody's work, told in passing: what they work on, with whom, for how long. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./work-facts.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages tell a story, and two words tell nothing. */
const MOST_CHARACTERS = 160;
const FEWEST_WORDS = 4;

/** Whether a message tells such a fact and asks, wishes and laments nothing beside it. */
export function tellsOfWork(text: string, locale: Locale): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const { FACTS, MORE } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (words.split(" ").length < FEWEST_WORDS || MORE.some((one) => one.test(words))) return false;
  return FACTS.some((one) => one.test(words));
}
