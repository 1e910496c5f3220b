/** What somebody wants to have deleted: one thing that they told, or everything. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./delete-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Whether words of deleting name one thing, so that they cannot mean everything. */
export function namesOneThing(text: string, locale: Locale): boolean {
  const words = foldText(text);
  return WORDS[locale].ONE_THING.test(words) && !WORDS[locale].ALL_OF_IT.test(words);
}

/** Whether a part of an entry is meant. */
export function isPartOfEntry(text: string, locale: Locale): boolean {
  return WORDS[locale].PART.test(foldText(text));
}
