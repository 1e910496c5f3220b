/** "Can I do it myself, without a colleague?": asked for the contrary of company. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./asks-alone.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells more than that. */
const MOST_CHARACTERS = 120;

/** Whether they would do it without anybody. */
export function asksAlone(text: string, locale: Locale): boolean {
  const { ASKS_ALONE, WANTS_SOMEBODY } = WORDS[locale];
  const words = foldText(bareWords(text));
  return words.length <= MOST_CHARACTERS && ASKS_ALONE.test(words) && !WANTS_SOMEBODY.test(words);
}
