/** Whether somebody tells that another person at work lays hands on them, forces, threatens or frightens them. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import { HARMED } from "./harm.en.ts";

const WORDS: Readonly<Record<Locale, PatternList>> = { en: patternList(HARMED) };
/** Longer texts are stories, which are read as such. */
const LONGEST = 600;

/** Nobody is sent to speak with whoever did it. */
export function isHarmed(text: string, locale: Locale): boolean {
  return text.length <= LONGEST && WORDS[locale].match(text);
}
