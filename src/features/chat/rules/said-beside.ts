/** Words that are meant for whoever asks: the bot passes on a yes or a no and nothing else, so that whoever answers has to know. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import * as english from "./said-beside.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** What is to be told beside the answer, as it was written; null where nothing is. */
export function saidBeside(text: string, locale: Locale): string | null {
  const { ANSWER_ALONE, TO_TELL } = WORDS[locale];
  const words = TO_TELL.exec(text.trim())?.groups?.["words"]?.trim();
  return words === undefined || ANSWER_ALONE.test(words) ? null : words;
}
