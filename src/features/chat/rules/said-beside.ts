/** Words that are meant for whoever asks: the bot passes on a yes or a no and nothing else, so that whoever answers has to know. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import * as english from "./said-beside.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** What is to be told beside the answer, as it was written. */
export interface SaidBeside {
  readonly words: string;
  readonly isThanks: boolean;
}

/** Null where nothing is to be told but the answer. */
export function saidBeside(text: string, locale: Locale): SaidBeside | null {
  const { ANSWER_ALONE, OF_THANKS, TO_TELL } = WORDS[locale];
  const said = text.trim().replace(/[’‘]/g, "'");
  for (const pattern of TO_TELL) {
    const words = pattern.exec(said)?.groups?.["words"]?.trim();
    if (words !== undefined && !ANSWER_ALONE.test(words)) return { words, isThanks: OF_THANKS.test(words) };
  }
  return null;
}
