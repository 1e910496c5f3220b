/** "She said I shall stop with that": a complaint is heard; it is no story of a challenge, and nothing to be kept. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import * as english from "./complaint.en.ts";
import { isLong } from "./stories.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Whether a message of some words complains of what somebody decided. Whoever writes at length tells a story. */
export function isComplaint(text: string, locale: Locale): boolean {
  if (isLong(text) || asksSomething(text, locale)) return false;
  const words = foldText(text);
  const { COMPLAINTS, GOOD_END } = WORDS[locale];
  return COMPLAINTS.some((one) => {
    const found = one.exec(words);
    return found !== null && !GOOD_END.test(words.slice(found.index + found[0].length));
  });
}
