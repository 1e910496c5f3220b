/** How alike challenges are, by the words that they are written with. */
import type { Challenge } from "#src/kernel/challenge.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import { stemmingEn } from "./similarity.en.ts";

/** What is compared. */
type Written = Pick<Challenge, "title" | "task" | "steps">;

/** What tells the words of one language apart. */
export interface Stemming {
  /** Words that say nothing of what a text is about. */
  readonly stopWords: ReadonlySet<string>;
  /** What is left out at the end of a word, so that its forms count as one. */
  readonly ending: RegExp;
}

/**
 * Two challenges more alike than this are one challenge written twice. Found by looking at the pairs of the catalogue:
 * rungs of one ladder lie below it, rewordings above.
 */
export const TOO_ALIKE = 0.55;

const STEMMING: Readonly<Record<Locale, Stemming>> = { en: stemmingEn };

/** Cosine of the word counts of title, ask and steps, rare words weighing more; 0 to 1. Pairs, most alike first. */
export function alikePairs(
  challenges: readonly Challenge[],
  least: number,
  locale: Locale = DEFAULT_LOCALE,
): { a: string; b: string; score: number }[] {
  const bags = challenges.map((challenge) => wordsOf(challenge, STEMMING[locale]));
  const weight = weighing(bags);
  const vectors = challenges.map(({ id }, index) => ({ id, ...vectorFrom(bags[index] ?? new Map(), weight) }));
  const pairs: { a: string; b: string; score: number }[] = [];
  for (const [index, first] of vectors.entries()) {
    for (const second of vectors.slice(index + 1)) {
      const score = cosine(first, second);
      if (score >= least) pairs.push({ a: first.id, b: second.id, score });
    }
  }
  return pairs.sort((x, y) => y.score - x.score);
}

/** The one of `others` that is most alike by the same measure, and how much; null of none. */
export function nearestOf<T extends Written>(
  text: Written,
  others: readonly T[],
  locale: Locale = DEFAULT_LOCALE,
): { readonly other: T; readonly score: number } | null {
  const bags = others.map((one) => wordsOf(one, STEMMING[locale]));
  const words = wordsOf(text, STEMMING[locale]);
  const weight = weighing([...bags, words]);
  const own = vectorFrom(words, weight);
  let best: { other: T; score: number } | null = null;
  for (const [index, other] of others.entries()) {
    const score = cosine(own, vectorFrom(bags[index] ?? new Map(), weight));
    if (score > (best?.score ?? 0)) best = { other, score };
  }
  return best;
}

interface Vector {
  readonly vector: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Rare words weigh more. */
function weighing(bags: readonly ReadonlyMap<string, number>[]): (word: string) => number {
  const documents = new Map<string, number>();
  for (const words of bags) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  return (word) => Math.log((1 + bags.length) / (documents.get(word) ?? 1));
}

function vectorFrom(words: ReadonlyMap<string, number>, weight: (word: string) => number): Vector {
  const vector = new Map([...words].map(([word, count]) => [word, count * weight(word)]));
  return { vector, length: Math.hypot(...vector.values()) || 1 };
}

function cosine(first: Vector, second: Vector): number {
  let dot = 0;
  for (const [word, value] of first.vector) dot += value * (second.vector.get(word) ?? 0);
  return dot / (first.length * second.length);
}

function wordsOf({ title, task, steps }: Written, { stopWords, ending }: Stemming): Map<string, number> {
  const counts = new Map<string, number>();
  const words =
    [title, task, ...steps]
      .join(" ")
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  for (const word of words) {
    if (stopWords.has(word)) continue;
    const stem = word.replace(ending, "");
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
