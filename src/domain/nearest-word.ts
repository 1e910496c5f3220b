import { distance } from "fastest-levenshtein";

/** Further away than this share of the longer word, a word is no near-miss. */
const MAX_SHARE = 0.6;

/** The word that a person most likely meant, or null when none is near. A shared beginning counts as nearer. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const wanted = typed.toLowerCase().slice(0, 40);
  let best: { word: string; score: number } | null = null;
  for (const word of words) {
    const length = Math.max(word.length, wanted.length);
    const swapped = isTransposition(wanted, word) ? 1 : distance(wanted, word);
    const prefix = word.startsWith(wanted) || wanted.startsWith(word) ? 0.5 : 1;
    const score = (swapped / length) * prefix;
    if (score <= MAX_SHARE && (best === null || score < best.score)) best = { word, score };
  }
  return best?.word ?? null;
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
