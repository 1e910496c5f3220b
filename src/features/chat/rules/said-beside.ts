/** Words that are meant for whoever asks: the bot passes on a yes or a no and nothing else, so that whoever answers has to know. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import * as english from "./said-beside.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Longer messages tell a story. */
const MOST_CHARACTERS = 400;

/** What is to be told beside the answer, as it was written. */
export interface SaidBeside {
  /** What stands before it: the answer, if there is one. */
  readonly before: string;
  readonly words: string;
  readonly isThanks: boolean;
}

/** Null where nothing is to be told but the answer. */
export function saidBeside(text: string, locale: Locale): SaidBeside | null {
  const { ANSWER_ALONE, JOINS, NOT_TOLD, OF_THANKS, TO_TELL } = WORDS[locale];
  if (text.length > MOST_CHARACTERS) return null;
  const said = text.trim().replace(/[’‘]/g, "'");
  for (const pattern of TO_TELL) {
    const found = pattern.exec(said);
    const words = found?.groups?.["words"]?.trim();
    if (!found || words === undefined || ANSWER_ALONE.test(words)) continue;
    if (NOT_TOLD.test(said.slice(0, found.index))) continue;
    const before = said.slice(0, found.index).replace(JOINS, "").trim();
    return { before, words, isThanks: OF_THANKS.test(words) };
  }
  return null;
}
