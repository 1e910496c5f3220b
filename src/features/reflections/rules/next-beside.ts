/** Whether somebody asks for the next challenge beside what they tell: once it is kept, the next is a tap away. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./next-beside.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer is looked at no further. */
const MOST_CHARACTERS = 2000;

/** @param told as they wrote it. */
export function asksForNext(told: string, locale: Locale): boolean {
  return WORDS[locale].NEXT_BESIDE.test(foldText(told.slice(0, MOST_CHARACTERS)).replace(/\s+/g, " ").trim());
}
