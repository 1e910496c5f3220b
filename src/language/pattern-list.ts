/** Patterns of which most cannot match a text, for a part that it lacks: those are not asked. What is found is the same as without that. */

import { neededParts } from "./needed-parts.ts";
import { type HeldParts, holds, partsIn } from "./text-parts.ts";

/** Several patterns, asked of the same text. */
export interface PatternList {
  /** Whether one of them matches. */
  readonly match: (text: string) => boolean;
  /** The text with `by` in place of what they match, one after the other. */
  readonly replaced: (text: string, by: string) => string;
}

/** What a pattern without `g` and `y` finds in a text. */
export function askedPattern(pattern: RegExp): (text: string) => RegExpExecArray | null {
  const all = needsOfAll([pattern]);
  let needs: Needs | null = null;
  return (text) => {
    needs ??= all()[0] ?? NO_NEEDS;
    return mayMatch(needs, text) ? pattern.exec(text) : null;
  };
}

/** @param patterns without `g` and `y` where it is asked whether they match: those go on from a place that they keep. */
export function patternList(patterns: readonly RegExp[]): PatternList {
  const needs = needsOfAll(patterns);
  return {
    match: (text) => {
      const needed = needs();
      const held = partsIn(text);
      for (let at = 0; at < patterns.length; at++)
        if (holdsAll(needed[at] ?? NO_NEEDS, held) && patterns[at]?.test(text)) return true;
      return false;
    },
    replaced: (text, by) => {
      const needed = needs();
      let left = text;
      patterns.forEach((pattern, at) => {
        if (mayMatch(needed[at] ?? NO_NEEDS, left)) left = left.replace(pattern, by);
      });
      return left;
    },
  };
}

/** Sets one after the other, each as its length and its texts, each of which is the count of its places and these. */
type Needs = Uint16Array;
const NO_NEEDS: Needs = new Uint16Array();

/** Lists whose needs are not all known. */
const unprepared = new Set<() => boolean>();
/** Patterns of lists, none of which was compiled ahead of its first text. */
const uncompiled = new Set<RegExp>();

/**
 * Finds what the patterns need that nobody has asked yet, and has V8 compile them: both would hold up whoever asks first, for 1 to 50 ms
 * with one pattern and two seconds with all.
 * @param pause lets others have their turn; it is called after each pattern.
 */
export async function preparePatterns(pause: () => Promise<unknown>): Promise<void> {
  for (const prepareOne of unprepared) while (prepareOne()) await pause();
  for (const pattern of uncompiled) {
    compile(pattern);
    await pause();
  }
}

/**
 * V8 compiles a pattern for the first text that it is asked of, whatever that is (with `--no-regexp-tier-up` at once to machine code, which
 * is less than half as large with `--no-regexp-unroll`, and no slower). `tests/pattern-code.test.ts` holds how much all of them take.
 */
function compile(pattern: RegExp): void {
  uncompiled.delete(pattern);
  pattern.test("");
  // One with `g` goes on from where it found something.
  pattern.lastIndex = 0;
}

/** What each of the patterns needs, found when it is first asked for: a start waits for no pattern. */
function needsOfAll(patterns: readonly RegExp[]): () => readonly Needs[] {
  const known: Needs[] = [];
  const prepareOne = (): boolean => {
    const next = patterns[known.length];
    if (next) known.push(needsOf(next));
    if (known.length === patterns.length) unprepared.delete(prepareOne);
    return next !== undefined;
  };
  unprepared.add(prepareOne);
  for (const pattern of patterns) uncompiled.add(pattern);
  return () => {
    while (known.length < patterns.length) prepareOne();
    return known;
  };
}

function needsOf(pattern: RegExp): Needs {
  return Uint16Array.from(
    neededParts(pattern).flatMap((set) => {
      const texts = set.flatMap((places) => [places.length, ...places]);
      return [texts.length, ...texts];
    }),
  );
}

function mayMatch(needs: Needs, text: string): boolean {
  return needs.length === 0 || holdsAll(needs, partsIn(text));
}

/** Whether something of each set is held. */
function holdsAll(needs: Needs, held: HeldParts): boolean {
  let at = 0;
  while (at < needs.length) {
    const end = at + 1 + (needs[at] ?? 0);
    if (!holdsOne(needs, held, at + 1, end)) return false;
    at = end;
  }
  return true;
}

function holdsOne(needs: Needs, held: HeldParts, from: number, end: number): boolean {
  for (let at = from; at < end; ) {
    const next = at + 1 + (needs[at] ?? 0);
    let place = at + 1;
    while (place < next && holds(held, needs[place] ?? 0)) place++;
    if (place === next) return true;
    at = next;
  }
  return false;
}
