import type { Challenge } from "#src/kernel/challenge.ts";

/**
 * Two challenges more alike than this are one challenge written twice. Found by looking at the pairs of the catalogue:
 * rungs of one ladder lie below it, rewordings above.
 */
export const TOO_ALIKE = 0.55;

const STOP_WORDS = new Set(
  "the and that this with what your you for from one two three into them they their ask was are how why who when have has not but its will can out about each than then only".split(
    " ",
  ),
);

/** Cosine of the word counts of title, ask and steps, rare words weighing more; 0 to 1. Pairs, most alike first. */
export function alikePairs(challenges: readonly Challenge[], least: number): { a: string; b: string; score: number }[] {
  const bags = challenges.map((challenge) => ({ id: challenge.id, words: wordsOf(challenge) }));
  const documents = new Map<string, number>();
  for (const { words } of bags) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log((1 + bags.length) / (documents.get(word) ?? 1));
  const vectors = bags.map(({ id, words }) => {
    const vector = new Map([...words].map(([word, count]) => [word, count * weight(word)]));
    const length = Math.hypot(...vector.values()) || 1;
    return { id, vector, length };
  });
  const pairs: { a: string; b: string; score: number }[] = [];
  for (const [index, first] of vectors.entries()) {
    for (const second of vectors.slice(index + 1)) {
      let dot = 0;
      for (const [word, value] of first.vector) dot += value * (second.vector.get(word) ?? 0);
      const score = dot / (first.length * second.length);
      if (score >= least) pairs.push({ a: first.id, b: second.id, score });
    }
  }
  return pairs.sort((x, y) => y.score - x.score);
}

function wordsOf({ title, ask, steps }: Challenge): Map<string, number> {
  const counts = new Map<string, number>();
  const words =
    [title, ask, ...steps]
      .join(" ")
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [];
  for (const word of words) {
    if (STOP_WORDS.has(word)) continue;
    const stem = word.replace(/(ing|ed|es|s)$/, "");
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}
