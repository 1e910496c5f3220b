/** Whether a message says that something may come a week later: what is planned is moved then, and not given up. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./put-off.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

export function mayBePutOff(text: string, locale: Locale): boolean {
  return WORDS[locale].PUT_OFF.test(foldText(bareWords(text)));
}
