/** Reads which act a message says, with how sure it is, from what capabilities say of themselves. */
import { type ActWords, NO_ACT, SITUATIONS, type Situation } from "../act.ts";
import { featuresIn } from "./features.ts";
import { DEFAULT_TRAINING, type Example, type Model, type Prepared, probabilities, train } from "./train.ts";
import { classesOf } from "./word-classes.en.ts";

/** An act and how sure it is, 0 to 1. */
export interface Guess {
  readonly act: string;
  readonly sureness: number;
}

/** Reads messages of one language. */
export interface Reader {
  /** The likeliest acts of that situation, the likeliest first; never none. */
  guess(text: string, situation: Situation): readonly Guess[];
}
/** So many readings are weighed: a fear counts in long words also where several other acts are likelier. */
const READINGS = 8;

/** Every sentence with the act that it says. */
export function examplesOf(words: readonly ActWords[]): readonly Example[] {
  const situationsOf = new Map(words.map(({ act, situations }) => [act, situations]));
  return words.flatMap((one) => [
    ...one.says.map((text) => ({ text, act: one.act, situations: one.situations })),
    ...Object.entries(one.saysIn ?? {}).flatMap(([situation, texts]) =>
      texts.map((text) => ({ text, act: one.act, situations: [situation as Situation] })),
    ),
    ...Object.entries(one.butNot ?? {}).flatMap(([act, texts]) =>
      texts.map((text) => ({ text, act, situations: situationsOf.get(act) ?? SITUATIONS })),
    ),
  ]);
}

/**
 * Trains a model, which takes about a second. It is plain data, so that another thread can do it.
 * @param examples those of `examplesOf`, or a part of them where the rest is kept apart as a test.
 */
export function modelFrom(words: readonly ActWords[], examples: readonly Example[] = examplesOf(words)): Model {
  const acts = actsOf(words);
  const masks = masksOf(acts, words);
  const numbers = new Map(acts.map((act, at) => [act, at]));
  const classes = remembered(classesOf);
  const prepared: Prepared[] = examples.map(({ text, act, situations }, at) => {
    const features = featuresIn(text, classes);
    const seen = inTurn(situations, at).slice(0, DEFAULT_TRAINING.epochs);
    return {
      act: numbers.get(act) ?? 0,
      inSituations: seen.map((situation) => ({ features: features(situation), mask: masks[situation] })),
    };
  });
  return train(acts, prepared);
}

/** Neighbours begin with different situations: in so few epochs, a sentence of five is not seen in all of them. */
function inTurn(situations: readonly Situation[], at: number): readonly Situation[] {
  const start = at % situations.length;
  return [...situations.slice(start), ...situations.slice(0, start)];
}

function remembered(classes: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? classes(word);
    known.set(word, found);
    return found;
  };
}

/** A reader with a model that was trained from these words. */
export function readerWith(model: Model, words: readonly ActWords[]): Reader {
  return readerOf(model, masksOf(model.acts, words));
}

function actsOf(words: readonly ActWords[]): readonly string[] {
  return [...new Set([NO_ACT, ...words.map(({ act }) => act)])];
}

type Masks = Readonly<Record<Situation, Uint8Array>>;

/** Which acts make sense in each situation. To say nothing that the bot can do makes sense in all. */
function masksOf(acts: readonly string[], words: readonly ActWords[]): Masks {
  const maskOf = (situation: Situation): Uint8Array => {
    const fitting = new Set(words.filter(({ situations }) => situations.includes(situation)).map(({ act }) => act));
    return Uint8Array.from(acts, (act) => (act === NO_ACT || fitting.has(act) ? 1 : 0));
  };
  return Object.fromEntries(SITUATIONS.map((one) => [one, maskOf(one)])) as Record<Situation, Uint8Array>;
}

function readerOf(model: Model, masks: Masks): Reader {
  const scores = new Float64Array(model.acts.length);
  return {
    guess: (text, situation) => {
      probabilities(model, featuresIn(text)(situation), masks[situation], scores);
      const guesses = model.acts.map((act, at) => ({ act, sureness: scores[at] ?? 0 }));
      return guesses.toSorted((one, other) => other.sureness - one.sureness).slice(0, READINGS);
    },
  };
}
