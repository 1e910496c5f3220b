/** "I never did that one": a word that something which counts as done is not, and which one is meant. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./done-taken-back.en.ts";
import { topicStems } from "./told-of.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages tell more than that. */
const MOST_CHARACTERS = 90;

export interface DoneDenied {
  /** It speaks of the mark itself; else only of what they did not do, which may be said of anything. */
  readonly isOfMark: boolean;
  /** It calls the mark by its name, "the done", so that nothing else at work is meant; "undo the commit" does not. */
  readonly callsItDone: boolean;
  /** What it names, as stems; empty where nothing is named. */
  readonly topic: ReadonlySet<string>;
}

/** Null for all other messages. */
export function doneDeniedIn(text: string, locale: Locale): DoneDenied | null {
  const { DENIED, DENIED_BY_NAME, DENIES, LEAD, NOT_DONE, OF_THE_MARK, SHORT_NAME, THE_CHALLENGE, THE_DONE } =
    WORDS[locale];
  if (text.length > MOST_CHARACTERS) return null;
  const whole = foldText(bareWords(text)).replace(/[.!,?\s]+$/, "");
  const { isOrder, words } = deniedFirst(whole, locale);
  const said = words
    .replace(LEAD, "")
    .replace(/^(?:no|but),? /, "")
    .replace(/,? i mean(?:t)?$/, "");
  const topicOf = (named: string | undefined): ReadonlySet<string> => {
    const left = (named ?? "").replace(THE_CHALLENGE, " ");
    const stems = topicStems(left, locale);
    // "The PR" names something too, if only by letters that are no word of any title.
    return stems.size > 0 ? stems : new Set(left.match(SHORT_NAME) ?? []);
  };
  const read = (patterns: readonly RegExp[]): ReadonlySet<string> | null => {
    const found = DENIES.test(words) ? patterns.map((pattern) => pattern.exec(said)).find((one) => one) : null;
    return found ? topicOf(found.slice(1).find((one) => one !== undefined)) : null;
  };
  const ofMark = read(OF_THE_MARK);
  const callsItDone = THE_DONE.test(said);
  if (ofMark) return { isOfMark: true, callsItDone, topic: ofMark };
  // "I did not do it. Undo that": what was marked is meant, and not only what they did.
  const denied = { isOfMark: isOrder, callsItDone: callsItDone || isOrder };
  const notDone = read(NOT_DONE);
  if (notDone) return { ...denied, topic: notDone };
  if (DENIED.test(said)) return { ...denied, topic: new Set() };
  const topic = topicOf(DENIED_BY_NAME.exec(said)?.[1]);
  return topic.size > 0 ? { ...denied, topic } : null;
}

/** What is denied first, where all that follows says that it was another thing, or that the mark is to go; else all of it. */
function deniedFirst(whole: string, locale: Locale): { readonly words: string; readonly isOrder: boolean } {
  const { GOES_ON, LEAD, SENTENCE_END, TAKE_BACK } = WORDS[locale];
  const lead = LEAD.exec(whole)?.[0] ?? "";
  const [first = "", ...others] = whole
    .slice(lead.length)
    .split(SENTENCE_END)
    .map((one) => one.trim());
  const isOrder = others.some((one) => TAKE_BACK.test(one));
  const isAll = others.every((one) => TAKE_BACK.test(one) || GOES_ON.test(one));
  return others.length > 0 && isAll ? { words: first, isOrder } : { words: whole, isOrder: false };
}

/** Something that counts as done. */
export interface DoneOnce {
  readonly title: string;
  /** What was told of it. */
  readonly words: string;
  /** When it came to count. */
  readonly at: Date;
}

/** So long after it, "I did not do it" is said of it. */
const LATELY_MS = 86_400_000;

/** Whether a title has all that a denial names: of a mark, any word of it is enough, but "the feature flag" is no other feature. */
export function isNamed({ isOfMark, topic }: DoneDenied, title: string, locale: Locale): boolean {
  const stems = topicStems(title, locale);
  const has = (stem: string): boolean => stems.has(stem);
  return topic.size > 0 && (isOfMark ? [...topic].some(has) : [...topic].every(has));
}

/** Which of them is meant, the newest first; none where something else may be. @param last the one that was marked by the last word. */
export function doneMeant<D extends DoneOnce>(
  denied: DoneDenied,
  done: readonly D[],
  { now, locale, last }: { readonly now: Date; readonly locale: Locale; readonly last: D | null },
): readonly D[] {
  const { isOfMark, callsItDone, topic } = denied;
  const newest = done.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const named = newest.filter(({ title }) => isNamed(denied, title, locale));
  if (named.length > 0) return named;
  const told = isOfMark ? newest.filter(({ words }) => isNamed(denied, words, locale)) : [];
  if (told.length > 0) return told;
  // What is named is nothing that counts as done: a commit, a door, a ticket.
  if (topic.size > 0 && !callsItDone) return [];
  const lately = newest.filter(({ at }) => now.getTime() - at.getTime() <= LATELY_MS);
  if (topic.size === 0 && (last ?? lately[0])) return [last ?? lately[0]].filter((one) => one !== undefined);
  return isOfMark ? newest : [];
}

/**
 * Whether it is taken back at once: the only one that is meant, named in full where something is named, else marked by the last word or lately.
 * All else is asked.
 */
export function isSurelyMeant<D extends DoneOnce>(
  { isOfMark, topic }: DoneDenied,
  meant: readonly D[],
  { now, locale, last }: { readonly now: Date; readonly locale: Locale; readonly last: D | null },
): boolean {
  const [one] = meant;
  if (!one || meant.length > 1) return false;
  if (topic.size === 0) return one === last || (isOfMark && now.getTime() - one.at.getTime() <= LATELY_MS);
  const told = topicStems(`${one.title} ${one.words}`, locale);
  return isOfMark && [...topic].every((stem) => told.has(stem));
}
