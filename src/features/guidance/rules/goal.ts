/** A goal of their own for some months, as somebody names it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./goal.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer is a story. */
const LONGEST = 200;

/** What they want to have reached, folded; null for all that names no such goal. */
export function goalIn(text: string, locale: Locale): string | null {
  const folded = foldText(text).trim();
  const { GOAL, NO_GOAL, OF_WORK } = WORDS[locale];
  if (folded.length > LONGEST || NO_GOAL.test(folded)) return null;
  const goal = GOAL.exec(folded)?.groups?.["goal"]?.trim();
  return goal && OF_WORK.test(goal) ? goal : null;
}
