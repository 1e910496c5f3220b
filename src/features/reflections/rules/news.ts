/** Whether what somebody tells is good news or bad, so that nobody is congratulated on what hurt. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./news.en.ts";
import { isHeavy } from "./next-question.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** hurt: somebody did or said something that hurt. setback: something went wrong. good: they say that it was good. */
export type News = "hurt" | "setback" | "good";

/** What kind of news a message tells; null where it does not say. What is mixed counts as bad: it is not the time for praise. */
export function newsIn(text: string, locale: Locale): News | null {
  const { GOOD, HURT, NOT_GOOD, SETBACK } = WORDS[locale];
  const words = foldText(text);
  if (HURT.test(words)) return "hurt";
  if (SETBACK.test(words) || isHeavy(text, locale)) return "setback";
  return GOOD.test(words) && !NOT_GOOD.test(words) ? "good" : null;
}

/** Whether what is told was hard, in whole or in part. */
export function isBadNews(text: string, locale: Locale): boolean {
  const news = newsIn(text, locale);
  return news === "hurt" || news === "setback";
}
