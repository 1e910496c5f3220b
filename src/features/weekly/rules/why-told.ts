/** What was in the way of a challenge, where somebody says it at once: they are not asked for it again. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./why-told.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** `outside`: in nobody's hands. Null: nothing was said of it. */
export function whyTold(text: string, locale: Locale): "outside" | "no-time" | "no-answer" | null {
  const words = foldText(text);
  const { DENIED, NO_ANSWER, NO_TIME, OUTSIDE } = WORDS[locale];
  if (OUTSIDE.test(words)) return "outside";
  if (NO_ANSWER.test(words) && DENIED.test(words)) return "no-answer";
  return NO_TIME.test(words) ? "no-time" : null;
}
