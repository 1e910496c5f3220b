/** The word of a list that somebody most likely meant. */
import { distance } from "fastest-levenshtein";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "./fold.ts";
import { WORD_ENDINGS } from "./word-endings.en.ts";

/** One that may be meant. */
export interface KnownWord {
  readonly word: string;
  /** What it does cannot be taken back: it is named only for a slip of the finger, one letter or two swapped. */
  readonly isDestructive: boolean;
}

const ENDINGS: Readonly<Record<Locale, RegExp>> = { en: WORD_ENDINGS };
/** A beginning of a word is that word from so many letters on. */
const MIN_BEGINNING = 3;
const MAX_TYPED = 40;

/**
 * The word that a person most likely meant, or null when none is near: a slip or two, by the length of what was typed, or
 * the beginning of one word. A word that would delete something is never guessed.
 * @param locale the language of the words.
 */
export function nearestWord(typed: string, words: readonly KnownWord[], locale: Locale): string | null {
  const wanted = foldText(typed.slice(0, MAX_TYPED)).replace(/[^\p{L}\p{N}]/gu, "");
  if (wanted.length < 2) return null;
  const near = words.flatMap(({ word, isDestructive }) => {
    const slips = slipsBetween(wanted, word);
    const begins = isBeginning(wanted, word, locale);
    const isNear = slips <= (isDestructive ? 1 : allowedSlips(word, wanted)) || (!isDestructive && begins);
    return isNear ? [{ word, score: slips / Math.max(word.length, wanted.length) - (begins ? 1 : 0) }] : [];
  });
  const [best] = near.toSorted((a, b) => a.score - b.score);
  return best?.word ?? null;
}

/** Two for words of six letters or more, one for shorter ones. */
function allowedSlips(word: string, wanted: string): number {
  return Math.min(word.length, wanted.length) >= 6 ? 2 : 1;
}

function isBeginning(wanted: string, word: string, locale: Locale): boolean {
  const shorter = Math.min(wanted.length, word.length);
  return shorter >= MIN_BEGINNING && (word.startsWith(wanted) || isInflected(wanted, word, locale));
}

/** "skipping", "paused", "planning", "helpme": the word, and an ending of the language. */
function isInflected(wanted: string, word: string, locale: Locale): boolean {
  const stem = word.replace(/e$/, "");
  return wanted.startsWith(stem) && ENDINGS[locale].test(wanted.slice(stem.length));
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
