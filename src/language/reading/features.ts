/** What of a message the reader weighs: words and parts of words, where they stand, and what is going on. Numbers of buckets, not names. */
import type { Situation, Standing } from "../act.ts";
import { lately } from "../remembered.ts";
import { hashOf } from "./hash.ts";
import { isContent, stemOf } from "./stems.en.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { classesOf } from "./word-classes.en.ts";

/** So many buckets; features that share one are rare, and the reader lives with it. */
export const BUCKETS = 1 << 18;

/** The features of one message: buckets, and how much each counts. Both have the same length. */
export interface Features {
  readonly buckets: Int32Array;
  readonly weights: Float32Array;
}

const WORD_WEIGHT = 1;
const PAIR_WEIGHT = 0.8;
const STEM_PAIR_WEIGHT = 0.5;
const STEMS_APART_WEIGHT = 0.5;
const ABOUT_WEIGHT = 0.4;
const CLASSES_ABOUT_WEIGHT = 0.3;
const PART_WEIGHT = 0.35;
const CLASS_WEIGHT = 0.7;
const CLASS_PAIR_WEIGHT = 0.5;
const LAST_WEIGHT = 0.6;
const SITUATION_WEIGHT = 0.6;
const STANDING_WEIGHT = 0.6;
const SHAPE_WEIGHT = 0.4;
/** Words that say what a message is about count together with so many that come next of these, whatever stands between them and in either order. */
const ABOUT_REACH = 6;
/** In so few words the situation decides what they mean. */
const FEW_WORDS = 4;
/** Words by which a question begins where no sign says so. */
const ASKING = new Set(
  "what why how who when where which can could would will is are am do does did should may shall has have was were any".split(
    " ",
  ),
);

/** The features of a message in a situation, with what else holds; null where the message alone is looked at. */
export type FeaturesIn = (situation: Situation | null, standings?: readonly Standing[]) => Features;

/** Reads a message once, for as many situations as are asked for. */
export function featuresIn(text: string): FeaturesIn {
  return featuresOf(tokensOf(text));
}

/** The same of a message that was taken apart. @param classes those that a word belongs to. */
export function featuresOf(tokens: Tokens, classes: ClassesOf = knownClasses): FeaturesIn {
  const own = new Map<number, number>();
  addWords(tokens, own, classes);
  addShape(tokens, addTo(own));
  const alone = { buckets: Int32Array.from(own.keys()), weights: Float32Array.from(own.values()) };
  return (situation, standings = []) => {
    const found = new Map<number, number>();
    if (situation !== null) {
      const add = addTo(found);
      add(`situation ${situation}`, SITUATION_WEIGHT);
      if (tokens.words.length <= FEW_WORDS)
        for (const word of tokens.words) add(`${situation} ${word}`, SITUATION_WEIGHT);
      for (const standing of standings) add(`standing ${standing}`, STANDING_WEIGHT);
    }
    return normalised(together(alone, own, found));
  };
}

/** The features of a message with those of a situation, which come last; in a bucket of both the larger weight counts. */
function together(alone: Features, own: ReadonlyMap<number, number>, found: ReadonlyMap<number, number>): Features {
  const more = [...found].filter(([bucket]) => !own.has(bucket));
  const count = alone.buckets.length;
  const buckets = new Int32Array(count + more.length);
  const weights = new Float32Array(count + more.length);
  buckets.set(alone.buckets);
  weights.set(alone.weights);
  more.forEach(([bucket, weight], at) => {
    buckets[count + at] = bucket;
    weights[count + at] = weight;
  });
  if (more.length === found.size) return { buckets, weights };
  for (const [bucket, weight] of found) {
    const at = alone.buckets.indexOf(bucket);
    if (at >= 0) weights[at] = Math.max(weights[at] ?? 0, weight);
  }
  return { buckets, weights };
}

/** What stands in a message twice counts once, by its larger weight. */
const addTo =
  (found: Map<number, number>): Add =>
  (name, weight) =>
    addBucket(found, bucketOf(name), weight);

function addBucket(found: Map<number, number>, bucket: number, weight: number): void {
  found.set(bucket, Math.max(found.get(bucket) ?? 0, weight));
}

type Add = (name: string, weight: number) => void;

/** The classes of a word. */
export type ClassesOf = (word: string) => readonly string[];

function addWords({ words, sentences }: Tokens, found: Map<number, number>, classes: ClassesOf): void {
  const add = addTo(found);
  const framed = ["^", ...words, "$"];
  const lastFrom = sentences.at(-1) ?? 0;
  framed.forEach((word, at) => {
    const second = framed[at + 1];
    if (word !== "^" && word !== "$") {
      add(`w ${word}`, WORD_WEIGHT);
      if (!word.startsWith("~")) for (const bucket of partsOf(word)) addBucket(found, bucket, PART_WEIGHT);
    }
    if (second !== undefined) add(`w ${word} ${second}`, PAIR_WEIGHT);
  });
  addStems(words, add, classes);
  addClasses(words.map(classes), words, add);
  // The wish stands in the last sentence more often than not; what stands before it is the reason.
  if (lastFrom === 0) return;
  const last = ["^", ...words.slice(lastFrom)];
  last.forEach((word, at) => {
    add(`last ${word}`, LAST_WEIGHT);
    const second = last[at + 1];
    if (second !== undefined) add(`last ${word} ${second}`, LAST_WEIGHT);
  });
}

/** Pairs of words without their endings: neighbours, those with one between them, and those that say what the message is about. */
function addStems(words: readonly string[], add: Add, classes: ClassesOf): void {
  const stems = words.map(knownStem);
  const framed = ["^", ...stems, "$"];
  framed.forEach((stem, at) => {
    const second = framed[at + 1];
    const third = framed[at + 2];
    if (second !== undefined) add(`s ${stem} ${second}`, STEM_PAIR_WEIGHT);
    if (third !== undefined) add(`apart ${stem} ${third}`, STEMS_APART_WEIGHT);
  });
  const about = words.flatMap((word, at) => (isContent(word) ? [{ stem: stems[at] ?? word, own: classes(word) }] : []));
  about.forEach((one, at) => {
    for (const other of about.slice(at + 1, at + 1 + ABOUT_REACH)) {
      if (one.stem !== other.stem) add(`y ${inOrder(one.stem, other.stem)}`, ABOUT_WEIGHT);
      for (const first of one.own)
        for (const second of other.own) if (first !== second) add(`yc ${inOrder(first, second)}`, CLASSES_ABOUT_WEIGHT);
    }
    // What belongs to several classes says each pair of them.
    for (const first of one.own)
      for (const second of one.own) if (first < second) add(`yc ${first} ${second}`, CLASSES_ABOUT_WEIGHT);
  });
}

function inOrder(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Classes of words, and each beside the one that comes next, with at most one word between them. */
function addClasses(classes: readonly (readonly string[])[], words: readonly string[], add: Add): void {
  classes.forEach((own, at) => {
    for (const name of own) {
      add(`c ${name}`, CLASS_WEIGHT);
      const before = words[at - 1];
      if (before !== undefined) add(`c ${before} ${name}`, CLASS_PAIR_WEIGHT);
      for (const next of [...(classes[at + 1] ?? []), ...(classes[at + 2] ?? [])])
        add(`c ${name} ${next}`, CLASS_PAIR_WEIGHT);
    }
  });
}

/** People write the same few thousand words: what comes of one is found once. */
const MOST_WORDS = 8192;
const knownStem = lately(MOST_WORDS, stemOf);
const knownClasses = lately(MOST_WORDS, classesOf);

/** The buckets of the parts of three and four letters: they see through typing errors and endings. */
const partsOf = lately(MOST_WORDS, (word): readonly number[] => {
  const framed = `_${word}_`;
  const parts: number[] = [];
  for (let size = 3; size <= 4; size++)
    for (let at = 0; at + size <= framed.length; at++) parts.push(bucketOf(`p ${framed.slice(at, at + size)}`));
  return parts;
});

function addShape({ words, sentences, isQuestion }: Tokens, add: Add): void {
  const count = words.length;
  const size = count <= 1 ? "one" : count <= 3 ? "few" : count <= 8 ? "short" : count <= 20 ? "middle" : "long";
  add(`size ${size}`, SHAPE_WEIGHT);
  if (sentences.length > 1) add("sentences", SHAPE_WEIGHT);
  const asks = [0, ...sentences].some((at) => ASKING.has(words[at] ?? ""));
  if (isQuestion || asks) add("asks", SHAPE_WEIGHT);
}

/** To length 1, so that long messages do not count more than short ones. */
function normalised({ buckets, weights }: Features): Features {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  const scale = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * scale;
  return { buckets, weights };
}

/** The bucket of a feature. */
function bucketOf(name: string): number {
  const value = hashOf(name);
  return (value ^ (value >>> 16)) & (BUCKETS - 1);
}
