/** Reads which act a message says, with how sure it is, from what capabilities say of themselves. */

import {
  type ActWords,
  NO_ACT,
  needsOf,
  SITUATIONS,
  type Situation,
  STANDINGS,
  type Standing,
  standingsWith,
} from "../act.ts";
import { withoutCourtesies } from "../courtesies.ts";
import { lately } from "../remembered.ts";
import { featuresOf } from "./features.ts";
import { hashOf, mixed } from "./hash.ts";
import { mendingWith, type Vocabulary } from "./mending.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import {
  type CompactWeights,
  compacted,
  DEFAULT_TRAINING,
  type Example,
  type Prepared,
  probabilities,
  train,
} from "./train.ts";

/** What reads: weights of features, and the words of the examples, by which others are mended. */
export interface Model extends CompactWeights {
  readonly vocabulary: Vocabulary;
}

/** An act and how sure it is, 0 to 1. */
export interface Guess {
  readonly act: string;
  readonly sureness: number;
}

/** Reads messages of one language. */
export interface Reader {
  /** The likeliest acts of that situation, with what else holds, the likeliest first; never none. */
  guess(text: string, situation: Situation, standings?: readonly Standing[]): readonly Guess[];
}
/** So many readings are weighed: a fear counts in long words also where several other acts are likelier. */
const READINGS = 8;

/** Every sentence with the act that it says; those of acts that need something, and what is near them, come last. */
export function examplesOf(words: readonly ActWords[]): readonly Example[] {
  const situationsOf = new Map(words.map(({ act, situations }) => [act, situations]));
  const needs = needsOf(words);
  const examples: readonly Example[] = words.flatMap((one) => {
    const needed = one.needs ? { needs: one.needs } : {};
    return [
      ...one.says.map((text) => ({ text, act: one.act, situations: one.situations, ...needed })),
      ...Object.entries(one.saysIn ?? {}).flatMap(([situation, texts]) =>
        texts.map((text) => ({ text, act: one.act, situations: [situation as Situation], ...needed })),
      ),
      ...Object.entries(one.butNot ?? {}).flatMap(([act, texts]) => {
        const other = needs.get(act) ?? one.needs;
        const near = { act, situations: situationsOf.get(act) ?? SITUATIONS, ...(other ? { needs: other } : {}) };
        return texts.map((text) => ({ text, ...near }));
      }),
    ];
  });
  return [...examples.filter((one) => !one.needs), ...examples.filter((one) => one.needs)];
}

/**
 * Trains a model, which takes some seconds. It is plain data, so that another thread can do it.
 * @param examples those of `examplesOf`, or a part of them where the rest is kept apart as a test.
 */
export function modelFrom(words: readonly ActWords[], examples: readonly Example[] = examplesOf(words)): Model {
  const acts = actsOf(words);
  const masks = masksOf(acts, words);
  const numbers = new Map(acts.map((act, at) => [act, at]));
  const needed = needsOf(words);
  const needing = Uint8Array.from(acts, (act) => (needed.has(act) ? 1 : 0));
  // Without those of acts that need something, so that for whom nothing holds words are mended as if there were none.
  const vocabulary = new Map<string, number>();
  const prepared: Prepared[] = examples.map(({ text, act, situations, needs }) => {
    const tokens = tokensOf(text);
    if (!needs) count(vocabulary, tokens.words);
    const features = featuresOf(tokens);
    const at = mixed(hashOf(text));
    const seen = inTurn(situations, at).slice(0, DEFAULT_TRAINING.epochs);
    const later = Array.from({ length: DEFAULT_TRAINING.epochs }, (_, epoch) => {
      if (!needs && epoch !== at % DEFAULT_TRAINING.epochs) return null;
      const situation = seen[epoch % seen.length] ?? "open";
      const standings = standingsIn(needs ?? STANDINGS, at + epoch);
      return { features: features(situation, standings), mask: masks(situation, standings) };
    });
    return {
      act: numbers.get(act) ?? 0,
      place: at,
      inSituations: needs
        ? []
        : seen.map((situation) => ({ features: features(situation), mask: masks(situation, []) })),
      later,
    };
  });
  return { ...compacted(train(acts, prepared, needing)), vocabulary };
}

function count(vocabulary: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
}

/** What holds while an example is seen: of those that its act needs, each in its turn. */
function standingsIn(from: readonly Standing[], at: number): readonly Standing[] {
  const standing = from[at % Math.max(1, from.length)];
  return standing === undefined ? [] : standingsWith(standing);
}

/** Each begins with another situation: in so few epochs, a sentence of five is not seen in all of them. */
function inTurn(situations: readonly Situation[], at: number): readonly Situation[] {
  const start = at % situations.length;
  return [...situations.slice(start), ...situations.slice(0, start)];
}

/** A reader with a model that was trained from these words. */
export function readerWith(model: Model, words: readonly ActWords[]): Reader {
  return readerOf(model, masksOf(model.acts, words));
}

function actsOf(words: readonly ActWords[]): readonly string[] {
  return [...new Set([NO_ACT, ...words.map(({ act }) => act)])];
}

type Masks = (situation: Situation, standings: readonly Standing[]) => Uint8Array;

/** Which acts make sense in each situation, with what else holds. To say nothing that the bot can do makes sense in all. */
function masksOf(acts: readonly string[], words: readonly ActWords[]): Masks {
  const needs = needsOf(words);
  const known = new Map<string, Uint8Array>();
  const maskOf = (situation: Situation, standings: readonly Standing[]): Uint8Array => {
    const fitting = new Set(words.filter(({ situations }) => situations.includes(situation)).map(({ act }) => act));
    const makesSense = (act: string): boolean =>
      fitting.has(act) && (needs.get(act)?.some((one) => standings.includes(one)) ?? true);
    return Uint8Array.from(acts, (act) => (act === NO_ACT || makesSense(act) ? 1 : 0));
  };
  return (situation, standings) => {
    const key = `${situation} ${standings.toSorted().join(" ")}`;
    const mask = known.get(key) ?? maskOf(situation, standings);
    known.set(key, mask);
    return mask;
  };
}

/** People write the same few thousand words: what comes of one is found once. */
const MOST_WORDS = 4096;

function readerOf(model: Model, masks: Masks): Reader {
  const scores = new Float64Array(model.acts.length);
  const mend = lately(MOST_WORDS, mendingWith(model.vocabulary));
  const mended = (text: string): Tokens => {
    const tokens = tokensOf(text);
    return { ...tokens, words: tokens.words.map(mend) };
  };
  const guess: Reader["guess"] = (text, situation, standings = []) => {
    probabilities(model, featuresOf(mended(text))(situation, standings), masks(situation, standings), scores);
    return likeliest(scores, READINGS).map((at) => ({ act: model.acts[at] ?? NO_ACT, sureness: scores[at] ?? 0 }));
  };
  return {
    guess: (text, situation, standings) => {
      const bare = withoutCourtesies(text);
      const guesses = guess(bare, situation, standings);
      // Where nothing is asked for, the courtesy may be what is said: "that was quick, thanks".
      return bare !== text && guesses[0]?.act === NO_ACT ? guess(text, situation, standings) : guesses;
    },
  };
}

/** The places of the largest of the scores, the largest first; of two alike, the one that stands first. */
function likeliest(scores: Float64Array, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (found.length === most && score <= (scores[found[most - 1] ?? 0] ?? 0)) continue;
    let place = found.length;
    while (place > 0 && (scores[found[place - 1] ?? 0] ?? 0) < score) place--;
    found.splice(place, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}
