/** A no of somebody whom they asked, which is a result of asking. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./refused.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages tell more than that. */
const MOST_CHARACTERS = 200;

/** Whether they tell that somebody said no to what they are to do. */
export function isRefusal(text: string, locale: Locale): boolean {
  const words = foldText(text.replaceAll("…", ", ")).replace(/\s+/g, " ").trim();
  const { ELSEWHERE, REFUSED, WISH } = WORDS[locale];
  if (text.length > MOST_CHARACTERS || text.includes("?")) return false;
  return REFUSED.test(words) && !ELSEWHERE.test(words) && !WISH.test(words);
}

/** Whether they tell that whoever decides over them keeps them out of something that others could let them in to. */
export function isKeptOut(text: string, locale: Locale): boolean {
  const words = foldText(text.replaceAll("…", ", ")).replace(/\s+/g, " ").trim();
  const { BLOCKED, NO_DOOR, WISH } = WORDS[locale];
  if (text.length > MOST_CHARACTERS || text.includes("?")) return false;
  return BLOCKED.test(words) && !NO_DOOR.test(words) && !WISH.test(words);
}

/** Whether they ask how it goes on. */
export function asksWhatNow(text: string, locale: Locale): boolean {
  return WORDS[locale].WHAT_NOW.test(foldText(text).trim());
}
