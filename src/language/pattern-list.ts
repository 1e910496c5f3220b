/** Patterns of which most cannot match a text, for a part that it lacks: those are not asked. What is found is the same as without that. */
import { neededParts, PART_LENGTH } from "./needed-parts.ts";
import { lately } from "./remembered.ts";

/** Several patterns, asked of the same text. */
export interface PatternList {
  /** Whether one of them matches. */
  readonly match: (text: string) => boolean;
  /** The text with `by` in place of what they match, one after the other. */
  readonly replaced: (text: string, by: string) => string;
}

/** What a pattern without `g` and `y` finds in a text. */
export function askedPattern(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const needs = lazily(() => needsOf(pattern));
  return (text) => (mayMatch(needs(), text) ? pattern.exec(text) : null);
}

/** @param patterns without `g` and `y` where it is asked whether they match: those go on from a place that they keep. */
export function patternList(patterns: readonly RegExp[]): PatternList {
  const needs = lazily(() => patterns.map(needsOf));
  return {
    match: (text) => {
      const needed = needs();
      const held = partsIn(text);
      for (let at = 0; at < patterns.length; at++)
        if (holdsOne(needed[at] ?? null, held) && patterns[at]?.test(text)) return true;
      return false;
    },
    replaced: (text, by) => {
      const needed = needs();
      let left = text;
      patterns.forEach((pattern, at) => {
        if (mayMatch(needed[at] ?? null, left)) left = left.replace(pattern, by);
      });
      return left;
    },
  };
}

/** Places in the parts of a text; null: any text may match. */
type Needs = Uint16Array | null;

function needsOf(pattern: RegExp): Needs {
  const parts = neededParts(pattern);
  return parts && Uint16Array.from(parts, (part) => placeOf(part, 0));
}

function mayMatch(needs: Needs, text: string): boolean {
  return needs === null || holdsOne(needs, partsIn(text));
}

function holdsOne(needs: Needs, held: Uint32Array): boolean {
  if (needs === null) return true;
  for (let at = 0; at < needs.length; at++) {
    const place = needs[at] ?? 0;
    if (((held[place >>> 5] ?? 0) >>> (place & 31)) & 1) return true;
  }
  return false;
}

/** Letters, the blank, the apostrophe, figures and all other characters: parts that share a place are asked about needlessly, and no more. */
const BITS = 5;
const PLACES = 1 << (BITS * PART_LENGTH);
const [BLANK, APOSTROPHE, FIGURE, OTHER] = [27, 28, 29, 30];
/** Without regard to case, Unicode has two letters more that are an s and a k (CaseFolding.txt). */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

function codeOf(unit: number): number {
  const small = unit | 32;
  if (small >= 97 && small <= 122) return small - 96;
  if (unit === 32) return BLANK;
  if (unit === 39) return APOSTROPHE;
  if (unit >= 48 && unit <= 57) return FIGURE;

  if (unit === LONG_S) return 19;
  return unit === KELVIN ? 11 : OTHER;
}

function placeOf(text: string, from: number): number {
  let place = 0;
  for (let at = from; at < from + PART_LENGTH; at++) place = (place << BITS) | codeOf(text.charCodeAt(at));
  return place;
}

/** A message is asked for by some thousand patterns, in some dozens of spellings, clauses and parts. */
const LATELY = 64;
const partsIn = lately(LATELY, (text): Uint32Array => {
  const held = new Uint32Array(PLACES >>> 5);
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    place = ((place << BITS) | codeOf(text.charCodeAt(at))) & (PLACES - 1);
    if (at + 1 >= PART_LENGTH) held[place >>> 5] = (held[place >>> 5] ?? 0) | (1 << (place & 31));
  }
  return held;
});

/** Made when it is first asked for: a start waits for no pattern. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
