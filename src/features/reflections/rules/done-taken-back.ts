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
  /** What it names, as stems; empty where nothing is named. */
  readonly topic: ReadonlySet<string>;
}

/** Null for all other messages. */
export function doneDeniedIn(text: string, locale: Locale): DoneDenied | null {
  const { DENIED, DENIED_BY_NAME, DENIES, LEAD, NOT_DONE, OF_THE_MARK } = WORDS[locale];
  if (text.length > MOST_CHARACTERS) return null;
  const words = foldText(bareWords(text)).replace(/[.!,?\s]+$/, "");
  const said = words
    .replace(LEAD, "")
    .replace(/^(?:no|but),? /, "")
    .replace(/,? i mean(?:t)?$/, "");
  const topicOf = (named: string | undefined): ReadonlySet<string> => topicStems(named ?? "", locale);
  const read = (patterns: readonly RegExp[]): ReadonlySet<string> | null => {
    const found = DENIES.test(words) ? patterns.map((pattern) => pattern.exec(said)).find((one) => one) : null;
    return found ? topicOf(found.slice(1).find((one) => one !== undefined)) : null;
  };
  const ofMark = read(OF_THE_MARK);
  if (ofMark) return { isOfMark: true, topic: ofMark };
  const notDone = read(NOT_DONE);
  if (notDone) return { isOfMark: false, topic: notDone };
  if (DENIED.test(said)) return { isOfMark: false, topic: new Set() };
  const topic = topicOf(DENIED_BY_NAME.test(said) ? said : "");
  return topic.size > 0 ? { isOfMark: false, topic } : null;
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

/** Which of them is meant, the newest first; none where something else may be. @param last the one that was marked by the last word. */
export function doneMeant<D extends DoneOnce>(
  { isOfMark, topic }: DoneDenied,
  done: readonly D[],
  { now, locale, last }: { readonly now: Date; readonly locale: Locale; readonly last: D | null },
): readonly D[] {
  const newest = done.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const having = (text: (one: D) => string): readonly D[] =>
    newest.filter((one) => {
      const stems = topicStems(text(one), locale);
      return [...topic].some((stem) => stems.has(stem));
    });
  const named = topic.size === 0 ? [] : having(({ title }) => title);
  if (named.length > 0) return named;
  const told = topic.size === 0 || !isOfMark ? [] : having(({ words }) => words);
  if (told.length > 0) return told;
  if (topic.size > 0 && !isOfMark) return [];
  const lately = newest.filter(({ at }) => now.getTime() - at.getTime() <= LATELY_MS);
  if (topic.size === 0 && (last ?? lately[0])) return [last ?? lately[0]].filter((one) => one !== undefined);
  return isOfMark ? newest : [];
}
