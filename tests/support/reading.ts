/** How well examples are read by a reader that has not seen them. */
import type { Decision } from "#src/features/chat/rules/decide.ts";
import { speech } from "#src/features/index.ts";
import { type ActWords, type Situation, type Standing, standingsWith } from "#src/language/act.ts";
import { featuresIn } from "#src/language/reading/features.ts";
import { hashOf, mixed } from "#src/language/reading/hash.ts";
import { examplesOf, type Guess, type Reader } from "#src/language/reading/reader.ts";
import type { Example } from "#src/language/reading/train.ts";
import { readBy } from "./decided.ts";
import { readerOf } from "./trained.ts";

export const allActWords: readonly ActWords[] = speech;

export interface ReadExample {
  readonly text: string;
  readonly act: string;
  readonly situation: Situation;
  readonly guesses: readonly Guess[];
  /** What is done about it. */
  readonly decision: Decision;
  /** A pattern read it. */
  readonly isSure: boolean;
  /** The example of the act that was read which is most like it; it takes a while to find. */
  readonly nearest: () => string;
}

/** An example with a reader that has not seen it, in one of its situations. */
export interface UnseenExample {
  readonly text: string;
  readonly act: string;
  readonly situation: Situation;
  /** What else holds. */
  readonly standings: readonly Standing[];
  readonly reader: Reader;
  /** The examples that the reader knows. */
  readonly seen: readonly Example[];
}

/** The fold of a sentence, of so many; it comes of its words alone, so that no other sentence moves it. */
export function foldOf(text: string, folds: number): number {
  return mixed(hashOf(text), FOLDING) % folds;
}
const FOLDING = 97;

/** The folds by number. */
export function allFolds(folds: number): readonly number[] {
  return Array.from({ length: folds }, (_, fold) => fold);
}

/** Each example with a reader trained on all folds but its own. @param some those of these folds alone. */
export function eachUnseen(folds: number, some = allFolds(folds)): readonly UnseenExample[] {
  const examples = examplesOf(allActWords);
  return some.flatMap((fold) => {
    const isKeptApart = ({ text }: Example): boolean => foldOf(text, folds) === fold;
    const seen = examples.filter((one) => !isKeptApart(one));
    const reader = readerWithout(fold, folds);
    return examples.filter(isKeptApart).map(({ text, act, situations, needs = [] }) => {
      const at = mixed(hashOf(text), SITTING);
      const situation = situations[at % situations.length] ?? "open";
      const standing = needs[at % Math.max(1, needs.length)];
      return { text, act, situation, standings: standing ? standingsWith(standing) : [], reader, seen };
    });
  });
}
const SITTING = 98;

/** A reader that has not seen a fold. */
export function readerWithout(fold: number, folds: number): Reader {
  const seen = examplesOf(allActWords).filter(({ text }) => foldOf(text, folds) !== fold);
  return readerOf(`without-${fold}-of-${folds}`, seen);
}

/** Reads each example with a reader that has not seen it. @param some those of these folds alone. */
export function crossRead(folds: number, some = allFolds(folds)): readonly ReadExample[] {
  return eachUnseen(folds, some).map(({ text, act, situation, standings, reader, seen }) => {
    const guesses = reader.guess(text, situation, standings);
    const { decision, isSure } = readBy(text, situation, reader, standings);
    const nearest = (): string => {
      const taken = seen.filter((example) => example.act === guesses[0]?.act);
      return nearestTo(
        text,
        taken.map((example) => example.text),
      );
    };
    return { text, act, situation, guesses, decision, isSure, nearest };
  });
}

function nearestTo(text: string, others: readonly string[]): string {
  const own = weightsOf(text);
  let [best, most] = ["", -1];
  for (const other of others) {
    let likeness = 0;
    for (const [bucket, weight] of weightsOf(other)) likeness += weight * (own.get(bucket) ?? 0);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

function weightsOf(text: string): ReadonlyMap<number, number> {
  const { buckets, weights } = featuresIn(text)(null);
  return new Map(Array.from(buckets, (bucket, at) => [bucket, weights[at] ?? 0]));
}
