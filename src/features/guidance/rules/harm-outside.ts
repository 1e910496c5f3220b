/** Whether what is told is no matter of work: a child or somebody else is harmed, or somebody near harms or controls whoever writes. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { type PatternList, patternList } from "#src/language/pattern-list.ts";
import { lately } from "#src/language/remembered.ts";
import * as english from "./harm-outside.en.ts";

/** child, others: somebody else is harmed. control, home: somebody near. images: pictures of them. seen: it is to be gone before somebody at home sees it. */
export type Outside = "child" | "others" | "images" | "seen" | "control" | "home";

/** In the order in which they count, where a message tells of several. */
const WORDS: Readonly<Record<Locale, readonly (readonly [Outside, PatternList])[]>> = {
  en: [
    ["child", patternList(english.CHILD_HARMED)],
    ["others", patternList(english.OTHERS_HARMED)],
    ["images", patternList(english.IMAGES_SPREAD)],
    ["home", patternList(english.AFRAID_AT_HOME)],
    ["control", patternList(english.CONTROLLED_AT_HOME)],
    ["seen", patternList(english.TO_BE_GONE)],
  ],
};
/** What is longer is a story. */
const LONGEST = 600;
/** Several steps of an answer ask it of the same message. */
const LATELY = 64;
const FOUND: Readonly<Record<Locale, (text: string) => { readonly outside: Outside | null }>> = {
  en: lately(LATELY, (text) => ({ outside: outsideBy(foldText(text), WORDS.en) })),
};

/** What is told of it; null: nothing. */
export function outsideOf(text: string, locale: Locale): Outside | null {
  return text.length > LONGEST ? null : FOUND[locale](text).outside;
}

const outsideBy = (folded: string, words: (typeof WORDS)[Locale]): Outside | null =>
  words.find(([, patterns]) => patterns.match(folded))?.[0] ?? null;

/** Whether it is harm whatever stands around it; else it may be that. */
export function isSureOutside(outside: Outside): boolean {
  return SURE.has(outside);
}
const SURE: ReadonlySet<Outside> = new Set(["child", "others", "images", "home"]);

/** Whether it is said of somebody at home, and of nobody at work. */
export function isOfNear(text: string, locale: Locale): boolean {
  const { near, work } = OF_NEAR[locale];
  const folded = foldText(text);
  return near.test(folded) && !work.test(folded);
}
const OF_NEAR: Readonly<Record<Locale, { readonly near: RegExp; readonly work: RegExp }>> = {
  en: { near: english.OF_NEAR, work: english.OF_WORK },
};
