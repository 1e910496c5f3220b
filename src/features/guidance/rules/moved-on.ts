/** Whether somebody tells that they have left, and blames themselves for nothing: that is no failure. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./moved-on.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

export function hasMovedOn(text: string, locale: Locale): boolean {
  const { MOVED_ON, OWN_FAULT } = WORDS[locale];
  const words = foldText(text);
  return MOVED_ON.test(words) && !OWN_FAULT.test(words);
}
