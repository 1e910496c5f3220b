/** Whether what somebody tells is good news or bad, so that nobody is congratulated on what hurt. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import type { LossKind } from "#src/language/life-news.ts";
import { GRIEF, NAMES_DEATH, OF_A_BIRTH, OF_A_PET, OF_A_SUICIDE, OF_DYING, withoutNames } from "./grief.en.ts";
import * as english from "./news.en.ts";
import { isHeavy } from "./next-question.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** hurt: somebody did or said something that hurt. setback: something went wrong. good: they say that it was good. */
export type News = "hurt" | "setback" | "good";

/** What kind of news a message tells; null where it does not say. What is mixed counts as bad: it is not the time for praise. */
export function newsIn(text: string, locale: Locale): News | null {
  const { GOOD, HURT, MOVED, NOT_GOOD, SETBACK } = WORDS[locale];
  const folded = foldText(text);
  const isMoved = GOOD.test(folded) && !NOT_GOOD.test(folded);
  const told = isMoved ? folded.replace(MOVED, "") : folded;
  const parts = partsOf(told);
  const says = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
  if (parts.some(HURT.match)) return "hurt";
  if (parts.some(SETBACK.match) || isHeavy(told, locale)) return "setback";
  return says(GOOD) && !says(NOT_GOOD) ? "good" : null;
}

/** So many characters of a sentence are read together: a pattern may take the cube of their number. */
const PART_LENGTH = 400;

/** Sentences, the long ones in pieces. */
function partsOf(words: string): readonly string[] {
  return words.split(/(?<=[.!?\n])\s/).flatMap((sentence) => {
    const count = Math.max(1, Math.ceil(sentence.length / PART_LENGTH));
    return Array.from({ length: count }, (_, at) => sentence.slice(at * PART_LENGTH, (at + 1) * PART_LENGTH));
  });
}

/** Whether what is told was hard, in whole or in part. */
export function isBadNews(text: string, locale: Locale): boolean {
  const news = newsIn(text, locale);
  return news === "hurt" || news === "setback";
}

const LOSS = {
  en: {
    namesDeath: NAMES_DEATH,
    of: GRIEF,
    ofABirth: OF_A_BIRTH,
    ofAPet: OF_A_PET,
    ofASuicide: OF_A_SUICIDE,
    ofDying: OF_DYING,
    withoutNames,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;

/** Whom somebody tells to have lost, or that somebody is about to die; null where they tell nothing of the kind. */
export function lossIn(text: string, locale: Locale): LossKind | null {
  const folded = foldText(LOSS[locale].withoutNames(text));
  if (!LOSS[locale].namesDeath.test(folded)) return null;
  // What died and of what may stand in two sentences.
  const parts = folded.length <= PART_LENGTH ? [folded, ...partsOf(folded)] : partsOf(folded);
  if (!parts.some((part) => LOSS[locale].of.test(part))) return null;
  if (LOSS[locale].ofDying.test(folded)) return "dying";
  if (LOSS[locale].ofABirth.test(folded)) return "birth";
  if (LOSS[locale].ofASuicide.test(folded)) return "suicide";
  return LOSS[locale].ofAPet.test(folded) ? "pet" : "person";
}
