import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./cannot-be.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Whether a message says of the time in it that it will not do: "can't make it wednesday". Pure. */
export function cannotBe(text: string, locale: Locale): boolean {
  return WORDS[locale].CANNOT_BE.test(foldText(text));
}
