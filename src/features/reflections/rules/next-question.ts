/** Which question is asked after something was told: one of the challenge's own, which the story has not answered. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./heavy.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** From this share of its own words on, the story speaks of what the question asks. */
const ANSWERED = 0.5;
/** Words with the same beginning are the same word in another form. */
const STEM = 5;
const SHORTEST = 4;
const MANY_WORDS = 12;

/** Whether somebody tells of sorrow, fear or harm: they are asked nothing then. */
export function isHeavy(story: string, locale: Locale): boolean {
  return WORDS[locale].HEAVY.test(foldText(story));
}

/**
 * The first question that the story leaves open.
 * @param prompts what the challenge asks, in its order.
 * @returns null where it answers all of them, or where nothing is asked.
 */
export function nextQuestion(prompts: readonly string[], story: string, locale: Locale): string | null {
  if (story.trim() === "" || isHeavy(story, locale)) return null;
  const told = stemsOf(story, locale);
  const { YES_OR_NO } = WORDS[locale];
  // Whoever tells at some length what came of it has said yes or no with it.
  const isTold = (story.match(/[\p{L}\p{N}]+/gu) ?? []).length >= MANY_WORDS;
  return (
    prompts.find(
      (prompt) => !(isTold && YES_OR_NO.test(prompt)) && shareOf(stemsOf(prompt, locale), told) < ANSWERED,
    ) ?? null
  );
}

function shareOf(asked: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return asked.size === 0 ? 0 : [...asked].filter((stem) => told.has(stem)).length / asked.size;
}

function stemsOf(text: string, locale: Locale): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= SHORTEST && !WORDS[locale].LITTLE.has(word));
  return new Set(telling.map((word) => word.slice(0, STEM)));
}
