/** Plain facts about somebody's work, told in passing: what they work on, with whom, for how long. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as facts from "./work-facts.en.ts";
import * as vocabulary from "./work-words.en.ts";

const english = { ...facts, ...vocabulary };
const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages tell a story, and two words tell nothing. */
const MOST_CHARACTERS = 160;
const FEWEST_WORDS = 4;

/** Whether a message tells such a fact and asks, wishes and laments nothing beside it. */
export function tellsOfWork(text: string, locale: Locale): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const { FACTS, MORE } = WORDS[locale];
  const bare = bareWords(text);
  const words = foldText(bare);
  if (words.split(" ").length < FEWEST_WORDS || MORE.some((one) => one.test(words))) return false;
  return FACTS.some((one) => one.test(words)) && isOfWorkAlone(bare, locale);
}

const WORD = /[.#]?[\p{L}\p{N}][\p{L}\p{N}'+#.]*/gu;
const AMOUNT = /^\d+(?:\.\d+)*\+?(?:st|nd|rd|th|yrs?|k)?$/u;
/** Capitals alone are a name only where not all is written so. */
const NAME = /^(?:\p{Lu}[\p{Ll}\p{N}]+(?:\p{Lu}[\p{Ll}\p{N}]+)*|\p{Lu}[\p{Lu}\p{N}]{1,4})$/u;

/** Nothing but words of work and names: any other word may say how it is there, and that is no plain fact. */
function isOfWorkAlone(bare: string, locale: Locale): boolean {
  const { NO_NAME_AFTER, WORK_WORDS } = WORDS[locale];
  const typed = [...bare.matchAll(WORD)].map(([word]) => word.replace(/\.+$/, ""));
  const hasSmall = /\p{Ll}/u.test(bare);
  return typed.every((word, place) => {
    const folded = foldText(word);
    if (WORK_WORDS.has(folded) || AMOUNT.test(folded)) return true;
    const before = foldText(typed[place - 1] ?? "");
    return hasSmall && place > 0 && NAME.test(word) && !NO_NAME_AFTER.has(before);
  });
}
