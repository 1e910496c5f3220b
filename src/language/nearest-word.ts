import { distance } from "fastest-levenshtein";
import { foldText } from "./fold.ts";

/** Words that delete or cannot be taken back are named only for a slip of the finger: one letter, or two swapped. */
const DESTRUCTIVE: ReadonlySet<string> = new Set(["forget"]);
/** A beginning of a word is that word from so many letters on. */
const MIN_BEGINNING = 3;
const MAX_TYPED = 40;

/**
 * The word that a person most likely meant, or null when none is near: a slip or two, by the length of what was typed, or
 * the beginning of one word. A word that would delete something is never guessed.
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const wanted = foldText(typed.slice(0, MAX_TYPED)).replace(/[^\p{L}\p{N}]/gu, "");
  if (wanted.length < 2) return null;
  const near = words.flatMap((word) => {
    const slips = slipsBetween(wanted, word);
    const isNear = slips <= allowedSlips(word, wanted) || (!DESTRUCTIVE.has(word) && isBeginning(wanted, word));
    return isNear ? [{ word, score: slips / Math.max(word.length, wanted.length) - beginning(wanted, word) }] : [];
  });
  const [best] = near.toSorted((a, b) => a.score - b.score);
  return best?.word ?? null;
}

/** Two for words of six letters or more, one for shorter ones. */
function allowedSlips(word: string, wanted: string): number {
  if (DESTRUCTIVE.has(word)) return 1;
  return Math.min(word.length, wanted.length) >= 6 ? 2 : 1;
}

function isBeginning(wanted: string, word: string): boolean {
  const shorter = Math.min(wanted.length, word.length);
  return shorter >= MIN_BEGINNING && (word.startsWith(wanted) || isInflected(wanted, word));
}

/** "skipping", "paused", "planning", "helpme": the word, and an ending of English. */
function isInflected(wanted: string, word: string): boolean {
  const stem = word.replace(/e$/, "");
  return wanted.startsWith(stem) && /^(?:e?d|e?s|\w?ing|\w?ed|me|please|now|it)$/.test(wanted.slice(stem.length));
}

function beginning(wanted: string, word: string): number {
  return isBeginning(wanted, word) ? 1 : 0;
}

/** Letters changed, left out or added; two neighbours swapped count as one. */
function slipsBetween(a: string, b: string): number {
  return isTransposition(a, b) ? 1 : distance(a, b);
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
