/** "Move it to Friday, no wait, leave it": what is wished for is taken back in the same message, and nothing is to be done. What is told, and a stop, are not. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { correctionIn } from "#src/language/corrections.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./taken-back-at-once.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer tells something. */
const MOST_WORDS = 16;

/** Such a message without how long and how often: what weighs on somebody is looked for in what is left. */
export function withoutHowLong(text: string, locale: Locale): string {
  return text.replace(WORDS[locale].HOW_LONG, " ");
}

/** Whether a message is a wish and, at its end, that nothing is to be done after all. */
export function isTakenBackAtOnce(text: string, locale: Locale): boolean {
  const words = foldText(bareWords(text));
  if (words.includes("?") || words.split(" ").length > MOST_WORDS) return false;
  const { NOT_AFTER_ALL, ONLY_CORRECTED, WISH, MAY_ADD, APOLOGY, PLAINLY_NOT } = WORDS[locale];
  // "Skip it, actually no": its last word is no other correction.
  const corrected = correctionIn(words, locale) ?? correctionIn(`${words},`, locale);
  if (!corrected || !WISH.test(corrected.before)) return false;
  const rest = words.slice(corrected.before.length);
  const by = rest.slice(0, rest.length - corrected.instead.length).trim();
  if (MAY_ADD.test(by) || (APOLOGY.test(by) && !PLAINLY_NOT.test(corrected.instead))) return false;
  if (NOT_AFTER_ALL.test(corrected.instead) || NOT_AFTER_ALL.test(rest)) return true;
  return !/[a-z]/.test(corrected.instead) && ONLY_CORRECTED.test(rest);
}
