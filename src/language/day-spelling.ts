/** Misspelt names of days and months: "tuseday", "febuary", "tommorow". */
import { distance } from "fastest-levenshtein";
import { SHORTENED, SPELT_NAMES } from "./day-spelling.en.ts";
import { lately } from "./remembered.ts";

type Name = (typeof SPELT_NAMES)[number];
const NAMES: ReadonlySet<string> = new Set(SPELT_NAMES);
const MIN_LETTERS = 5;
const MAX_LETTERS = 11;
/** A name of so many letters is still known with two slips; a shorter one with one, and not with another letter in place of one of its own. */
const LONG_NAME = 7;
/** People write the same few thousand words. */
const MOST_WORDS = 4096;
const WORD = /(?<![\p{L}\p{N}~@#'/_.-])[a-z]{5,11}(?![\p{L}\p{N}'/_-])/gu;

const SHORT = new RegExp(
  `(?<![\\p{L}\\p{N}~@#'/_.-])(?:${Object.keys(SHORTENED).join("|")})(?![\\p{L}\\p{N}'/_-])`,
  "gu",
);

/**
 * Folded words (`foldText`) with the names of days and months spelt as they are written. A word that is near to two of them, or not near
 * enough to one, stays as it is.
 */
export function withDaysSpelt(words: string): string {
  const whole = words.replace(SHORT, (word) => SHORTENED[word] ?? word);
  return whole.replace(WORD, (word) => {
    const near = namesNear(word);
    return near.length === 1 && near[0] ? near[0] : word;
  });
}

/** Whether a word may be the name of one of several days, and it cannot be told of which: "tursday". */
export function hasUnclearDay(words: string): boolean {
  return [...words.matchAll(WORD)].some(([word]) => namesNear(word).length > 1);
}

/** The names that a misspelt word may stand for, each as near as the others. */
function namesNear(word: string): readonly Name[] {
  if (word.length < MIN_LETTERS || word.length > MAX_LETTERS || NAMES.has(word)) return [];
  return namesOf(word);
}

const namesOf = lately(MOST_WORDS, (word) => {
  const near = SPELT_NAMES.flatMap((name) => {
    const slips = slipsIn(word, name);
    return slips === null ? [] : [{ name, slips }];
  });
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ name }) => name);
});

/** How many slips make the name the word; null where it is another word. */
function slipsIn(word: string, name: Name): number | null {
  const longer = word.length - name.length;
  if (Math.abs(longer) > 2) return null;
  // "sundays", "augusta" and "frida" are words of their own; "mondayyy" is none.
  if (word.startsWith(name)) return new RegExp(`^${name.at(-1)}+$`).test(word.slice(name.length)) ? 1 : null;
  const isLong = name.length >= LONG_NAME;
  if (name.startsWith(word)) return isLong && longer === -1 ? 1 : null;
  if (isSwapped(word, name)) return 1;
  const slips = distance(word, name);
  if (slips === 1) return isLong || longer !== 0 ? 1 : null;
  if (!isLong || word[0] !== name[0]) return null;
  return slips === 2 || isSwappedAndOneMore(word, name) ? 2 : null;
}

/** Two neighbours have changed places. */
function isSwapped(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  const first = [...word].findIndex((letter, at) => letter !== name[at]);
  return (
    first >= 0 &&
    word[first] === name[first + 1] &&
    word[first + 1] === name[first] &&
    word.slice(first + 2) === name.slice(first + 2)
  );
}

/** Two neighbours have changed places, and a letter is missing or written twice: "wendsday". */
function isSwappedAndOneMore(word: string, name: string): boolean {
  return Array.from({ length: name.length - 1 }, (_, at) => at).some((at) => {
    const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
    return word.length !== name.length && distance(word, swapped) === 1;
  });
}
