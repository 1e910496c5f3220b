/** What needs help within minutes, and of what kind, in English words as `crisis.en.ts` prepares them. */
import { ACCIDENTS, IS_ELSEWHERE, writtenOut } from "./crisis-accident.en.ts";
import { FIRES, INTRUDERS } from "./crisis-around.en.ts";
import { ARMED, BODY_FAILS, FIRE_OR_GAS } from "./crisis-emergency.en.ts";
import { type PatternList, patternList } from "./pattern-list.ts";

/** A body that fails, what burns or holds them, or somebody who is armed, breaks in or comes after them. */
export type Emergency = "body" | "fire" | "threat";

/** Asked of words that are written out. */
const HAPPENS_NOW = patternList([...ACCIDENTS, ...FIRES, ...INTRUDERS]);
/** Whoever threatens comes first: nobody is sent to the entrance then. */
const KINDS: readonly (readonly [Emergency, { readonly known: PatternList; readonly told: PatternList }])[] = [
  ["threat", { known: patternList(ARMED), told: patternList(INTRUDERS) }],
  ["fire", { known: patternList(FIRE_OR_GAS), told: patternList(FIRES) }],
  ["body", { known: patternList(BODY_FAILS), told: patternList(ACCIDENTS) }],
];

/** Whether it happens where they are, and is not over, played or of work. */
export function happensNow(words: string, told: PatternList = HAPPENS_NOW): boolean {
  const spelt = writtenOut(words);
  return told.match(spelt) && !IS_ELSEWHERE.test(spelt);
}

/** Of a message and its sentences. */
export function emergencyOf(texts: readonly string[]): Emergency | null {
  const found = KINDS.find(([, { known, told }]) =>
    texts.some((words) => known.match(words) || happensNow(words, told)),
  );
  return found?.[0] ?? null;
}
