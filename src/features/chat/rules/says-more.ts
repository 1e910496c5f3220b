/** Whether an answer to whoever asks says more than yes, no or another time: "yes, but only half an hour". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { saidBeside } from "./said-beside.ts";
import * as english from "./says-more.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** So many words beside those of a bare answer say something; one is mostly a name or a day. */
const FEWEST = 2;
/** Longer messages tell a story. */
const MOST_CHARACTERS = 400;

export function saysMore(text: string, locale: Locale): boolean {
  const { ASKS_BACK, BARE_WORDS } = WORDS[locale];
  const said = foldText(text);
  const words = said.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (saidBeside(text, locale) !== null) return true;
  if (text.length > MOST_CHARACTERS || ASKS_BACK.test(said)) return false;
  return words.filter((word) => !BARE_WORDS.has(word)).length >= FEWEST;
}

/** Whether it sets a condition: "yes, but only every second week". */
export function setsCondition(text: string, locale: Locale): boolean {
  return saysMore(text, locale) && WORDS[locale].CONDITION.test(foldText(text));
}
