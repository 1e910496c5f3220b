/** "The Grace thing - did it": what a colleague asked of them is said to be done, by that colleague's name. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./given-done.en.ts";
import { halfDoneIn } from "./half-done.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages are stories, which are looked at for what they are of. */
const MOST_CHARACTERS = 300;
const ONE_NAME = /^[\p{L}-]{2,}$/u;

/** Whether a message may say it of anybody: names are asked for only then. */
export const mayBeDone = (text: string, locale: Locale): boolean =>
  text.length <= MOST_CHARACTERS && WORDS[locale].DONE.test(foldText(bareWords(text)));

/**
 * Whose challenge is said to be done, as a place in the list, and whether words tell what came of it; null where a message says anything else, or that only a part is done.
 * @param names of those who asked something of them, as they are called.
 */
export function doneOfGivenIn(
  text: string,
  names: readonly string[],
  locale: Locale,
): { readonly at: number; readonly isTold: boolean } | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { DONE_ALONE, FAILED, NOTHING_TOLD, NOT_WHOLE, doneOfGiven } = WORDS[locale];
  const words = foldText(bareWords(text));
  for (const [at, name] of names.entries()) {
    const first = foldText(name).split(" ")[0] ?? "";
    if (!ONE_NAME.test(first)) continue;
    const rest = doneOfGiven(first)
      .map((pattern) => pattern.exec(words)?.[1])
      .find((found) => found !== undefined);
    if (rest === undefined) continue;
    // The name, and all before it, say nothing of how much was done.
    const isPart = NOT_WHOLE.test(rest) || FAILED.test(rest) || halfDoneIn(`${DONE_ALONE}${rest}`, locale) !== null;
    return isPart ? null : { at, isTold: !NOTHING_TOLD.test(rest) };
  }
  return null;
}
