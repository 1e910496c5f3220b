/** Texts as the parts of three characters that they hold, in small letters, for patterns that cannot match without some of them. */
import { lately } from "./remembered.ts";

/** So many characters are looked up at once. */
export const PART_LENGTH = 3;

/** Letters, figures, the underscore, and one for all that is part of no word (`\W`): parts that share a place are looked up needlessly, and no more. */
const BITS = 5;
export const PLACES = 1 << (BITS * PART_LENGTH);
const [NO_WORD, FIGURE, UNDERSCORE] = [27, 28, 29];
/** Without regard to case, Unicode has two letters more that are an s and a k (CaseFolding.txt). */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The code of a character; a pattern of which no word is part beside a word's edge has the same one. */
export function codeOf(unit: number): number {
  const small = unit | 32;
  if (small >= 97 && small <= 122) return small - 96;
  if (unit >= 48 && unit <= 57) return FIGURE;
  if (unit === 95) return UNDERSCORE;
  if (unit === LONG_S) return 19;
  return unit === KELVIN ? 11 : NO_WORD;
}

export const isOfWord = (code: number): boolean => code !== NO_WORD;
/** What stands beside the edge of a word, and before and behind a whole text. */
export const BESIDE_WORD = NO_WORD;

/** Where a part is looked up, after one more character behind those of the place before. */
export const placeAfter = (place: number, code: number): number => ((place << BITS) | code) & (PLACES - 1);

/** All places of the parts of a text, a bit for each. */
export type HeldParts = Uint32Array;

export const holds = (held: HeldParts, place: number): boolean =>
  (((held[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;

/** A message is asked for by some thousand patterns, in some dozens of spellings, clauses and parts. */
const LATELY = 64;

/** What a text holds. Mostly many patterns in turn are asked of the same one. */
export function partsIn(text: string): HeldParts {
  if (text !== lastText) {
    lastParts = partsOf(text);
    lastText = text;
  }
  return lastParts;
}

const partsOf: (text: string) => HeldParts = lately(LATELY, (text) => {
  const held = new Uint32Array(PLACES >>> 5);
  let place = BESIDE_WORD;
  for (let at = 0; at <= text.length; at++) {
    place = placeAfter(place, at < text.length ? codeOf(text.charCodeAt(at)) : BESIDE_WORD);
    if (at > 0) held[place >>> 5] = (held[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return held;
});
let lastText = "";
let lastParts = partsOf(lastText);
