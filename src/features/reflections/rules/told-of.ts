/** Whether what somebody tells is of a challenge, as far as its words say. Pure. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { isContent, stemOf } from "#src/language/reading/stems.en.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import * as english from "./told-of.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** In fewer words than these, nothing says that it is of something else. */
const PLAINLY_MANY = 5;

/** The stems of the words that say what a text is about, each once. */
export function topicStems(text: string, locale: Locale): ReadonlySet<string> {
  const { GENERAL } = WORDS[locale];
  const words = tokensOf(text).words.filter(
    (word) => /^[\p{L}]{3,}/u.test(word) && isContent(word) && !GENERAL.has(word),
  );
  return new Set(words.map(stemOf));
}

/** All that a challenge says of what is done in it. */
export function challengeText({ title, task, result, tiny, bigger, steps, questions }: Challenge): string {
  return [title, task, result, tiny ?? "", bigger?.task ?? "", ...steps, ...questions].join("\n");
}

/** How many of its words a story has in common with a challenge. */
export function sharedWords(story: string, challenge: Challenge, locale: Locale): number {
  return sharedWith(story, challengeText(challenge), locale);
}

/**
 * Of which of others' challenges a story plainly is: it shares several words with it, and more than with the own one. Null where it is of
 * none of them.
 * @returns its place among the others.
 */
export function mostSharedWith(
  story: string,
  { own, others }: { readonly own: string | null; readonly others: readonly string[] },
  locale: Locale,
): number | null {
  const shared = others.map((text) => sharedWith(story, text, locale));
  const most = Math.max(0, ...shared);
  const isPlain = most >= PLAINLY_SHARED && most > (own === null ? 0 : sharedWith(story, own, locale));
  return isPlain ? shared.indexOf(most) : null;
}
/** Fewer words in common may be chance. */
const PLAINLY_SHARED = 2;

function sharedWith(story: string, text: string, locale: Locale): number {
  const of = topicStems(text, locale);
  return [...topicStems(story, locale)].filter((stem) => of.has(stem)).length;
}

/** Whether somebody says that what was asked of them is done, whatever words follow. */
export function saysIt(text: string, locale: Locale): boolean {
  return WORDS[locale].OF_IT.test(text);
}

/** Whether a story may be of a challenge of which they were not asked: it has words of it, or names nothing at all ("it went badly"). */
export function isOfChallenge(story: string, challenge: Challenge, locale: Locale): boolean {
  const told = topicStems(story, locale);
  if (told.size === 0) return true;
  const of = topicStems(challengeText(challenge), locale);
  return [...told].some((stem) => of.has(stem) && !COMMON[locale].has(stem));
}
const COMMON: Readonly<Record<Locale, ReadonlySet<string>>> = { en: new Set(english.COMMON.map(stemOf)) };

/** Whether a sentence says what it is about, if only in a word: "read it" and "that was great" do not. */
export function saysWhat(sentence: string, locale: Locale): boolean {
  return [...topicStems(sentence, locale)].some((stem) => !COMMON[locale].has(stem));
}

/**
 * Whether what somebody tells is most likely of the challenge that they were asked about at some time: right after it all is; later,
 * or where they were not asked, only what has words of it.
 * @param since when they were asked; the epoch where they were not.
 */
export function isLikelyOf(
  story: string,
  challenge: Challenge,
  { since, now, locale }: { readonly since: Date; readonly now: Date; readonly locale: Locale },
): boolean {
  const isLately = now.getTime() - since.getTime() <= ASKED_LATELY_MS;
  return isLately || saysIt(story, locale) || isDoneBehind(story, locale) || isOfChallenge(story, challenge, locale);
}
/** "Dead simple. done": a word on how it was, and that it is done. */
function isDoneBehind(story: string, locale: Locale): boolean {
  const found = WORDS[locale].DONE_BEHIND.exec(story);
  return found !== null && topicStems(story.slice(0, found.index), locale).size <= FEW_STEMS;
}
const FEW_STEMS = 2;
/** A plan is asked about on the day after. */
const ASKED_LATELY_MS = 2 * 86_400_000;

/** Whether a story is plainly of something else: it says much, and nothing of it is in the challenge. */
export function isPlainlyElse(story: string, challenge: Challenge, locale: Locale): boolean {
  return topicStems(story, locale).size >= PLAINLY_MANY && sharedWords(story, challenge, locale) === 0;
}
