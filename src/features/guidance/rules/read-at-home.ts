/** Whether whoever hurts somebody may read what they write here: they are told how to take it away, and to ring from elsewhere. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import { READ_AT_HOME } from "./read-at-home.en.ts";

const WORDS: Readonly<Record<Locale, PatternList>> = { en: patternList(READ_AT_HOME) };
/** Asked of longer messages too; only their beginning is looked at. */
const LONGEST = 1000;

export function mayBeReadAtHome(text: string, locale: Locale): boolean {
  return WORDS[locale].match(foldText(text.slice(0, LONGEST)));
}
