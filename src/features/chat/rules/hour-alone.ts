/** "4", where an hour was asked for or a time was just set: it is that hour. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { clockAlone } from "#src/language/clock-spelling.ts";
import { foldText } from "#src/language/fold.ts";
import { hourWordsEn } from "#src/language/hour-words.en.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./hour-alone.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const AT: Readonly<Record<Locale, string>> = { en: hourWordsEn.at };

/** The hour as times are read, "at 4"; null for a message that says anything else. */
export function hourAlone(text: string, locale: Locale): string | null {
  const words = foldText(bareWords(text));
  const hour = clockAlone(words.replace(WORDS[locale].BEFORE_CLOCK, "")) ?? WORDS[locale].NUMBER_ALONE.exec(words)?.[1];
  return hour === undefined ? null : `${AT[locale]} ${hour}`;
}
