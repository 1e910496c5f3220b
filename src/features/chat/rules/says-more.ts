/** Whether an answer to whoever asks says more than yes, no or another time: "yes, but only half an hour". Pure. */

import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { saidBeside } from "./said-beside.ts";
import * as english from "./says-more.en.ts";
import { mayWeigh } from "./weight.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** So many words beside those of a bare answer say something; one is mostly a name or a day. */
const FEWEST = 2;
/** Longer messages tell a story. */
const MOST_CHARACTERS = 400;

export function saysMore(text: string, locale: Locale): boolean {
  const { ASKS_BACK, BARE_WORDS, CONDITION, INSULTS, TIMES, TO_BOT, WEEKS } = WORDS[locale];
  const said = foldText(text);
  if (text.length > MOST_CHARACTERS || TO_BOT.test(said) || INSULTS.test(said) || weighs(text, locale)) return false;
  if (saidBeside(text, locale) !== null) return true;
  if (ASKS_BACK.test(said)) return false;
  // "But only on Thursdays" is a condition; "Thursday at ten" is the answer itself.
  const told = CONDITION.test(said) ? said : said.replace(TIMES, " ").replace(WEEKS, " ");
  const words = told.match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.filter((word) => !BARE_WORDS.has(word)).length >= FEWEST;
}

/** A loss, an illness, harm or danger: what somebody tells of it is for nobody whom they did not choose. */
function weighs(text: string, locale: Locale): boolean {
  return mayWeigh(text, locale) || lifeNewsIn(text, locale) !== null;
}

/** Whether it sets a condition: "yes, but only every second week". */
export function setsCondition(text: string, locale: Locale): boolean {
  return saysMore(text, locale) && WORDS[locale].CONDITION.test(foldText(text));
}
