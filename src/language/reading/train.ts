/**
 * A reader of messages, trained from examples: multinomial logistic regression over hashed features, with the acts of
 * other situations masked, and naive Bayes added to it. Small enough to be trained when it is first needed; the same examples give the same reader.
 */
import type { Situation, Standing } from "../act.ts";
import { BUCKETS, type Features } from "./features.ts";
import { mixed } from "./hash.ts";
import { addCounts } from "./naive-bayes.ts";

/** One sentence with what it says. */
export interface Example {
  readonly text: string;
  readonly act: string;
  readonly situations: readonly Situation[];
  /** Of which one has to hold. */
  readonly needs?: readonly Standing[];
}

/** An example where it is seen once. */
interface Seen {
  readonly features: Features;
  readonly mask: Uint8Array;
}

/** An example with its features in the situations in which it is seen, one in each epoch. */
export interface Prepared {
  readonly act: number;
  /** A number of its sentence alone, which says when it is visited. */
  readonly place: number;
  /** Empty for one that is seen only where something holds. */
  readonly inSituations: readonly Seen[];
  /** The same where something holds besides: acts that need it are learned then, and no other. */
  readonly later: readonly (Seen | null)[];
}

export interface Weights {
  readonly acts: readonly string[];
  /** How many of the numbers below make a weight of one; 1 while they are learned. */
  readonly scale: number;
  /** The row of each bucket; -1 for one that teaches nothing. */
  readonly rows: Int32Array;
  /** One row of acts for each bucket that is kept. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Weights as they are kept once nothing is learned any more. */
export interface CompactWeights extends Omit<Weights, "weights"> {
  /** Whole numbers, so that they need half the room. */
  readonly weights: Int16Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
}
export const DEFAULT_TRAINING: TrainOptions = { epochs: 3, rate: 2.4 };

/**
 * Trains a model; examples are visited in an order that is the same each time. Acts that need something are learned after all others, so
 * that for whom nothing holds messages are read as if there were no such acts.
 * @param needing 1 for each act that needs something.
 */
export function train(
  acts: readonly string[],
  examples: readonly Prepared[],
  needing: Uint8Array,
  options = DEFAULT_TRAINING,
): Weights {
  const count = acts.length;
  const plain = examples.filter(({ inSituations }) => inSituations.length > 0);
  const { rows, kept, ofPlain } = rowsFor(examples);
  const weights = new Float32Array(kept * count);
  const bias = new Float32Array(count);
  const scores = new Float64Array(count);
  const model: Weights = { acts, scale: 1, rows, weights, bias };
  const wrong = new Int32Array(count);
  const errors = new Float64Array(count);
  // What stands in the other examples alone is no feature for them.
  const plainModel: Weights = { ...model, rows: rows.map((row) => (row >= 0 && ofPlain[row] === 1 ? row : -1)) };
  const visit = (of: readonly Prepared[], isLater: boolean): void => {
    const taught = isLater ? model : plainModel;
    const squares = new Float32Array(kept);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      const rate = options.rate * (1 - epoch / (options.epochs + 1));
      for (const place of orderOf(of, epoch)) {
        const example = of[place];
        const list = isLater ? example?.later : example?.inSituations;
        const seen = list?.[isLater ? epoch : epoch % list.length];
        if (!example || !seen) continue;
        probabilities(taught, seen.features, seen.mask, scores);
        const learns = isLater ? needing : seen.mask;
        learn({ model: taught, squares, scores, wrong, errors, rate, learns }, seen, example.act);
      }
    }
  };
  visit(plain, false);
  visit(examples, true);
  addCounts(model, examples, { needing, ofPlain, plainRows: plainModel.rows });
  return model;
}

interface Rows {
  readonly rows: Int32Array;
  readonly kept: number;
  /** 1 for each row that is kept for examples that need nothing. */
  readonly ofPlain: Uint8Array;
}

/** Only features that stand in several examples are kept: what stands in one tells that example and nothing else. */
function rowsFor(examples: readonly Prepared[]): Rows {
  const counts = new Uint16Array(BUCKETS);
  const plain = new Uint16Array(BUCKETS);
  /** The last example that each was found in. */
  const last = new Int32Array(BUCKETS).fill(-1);
  examples.forEach(({ inSituations, later }, example) => {
    const isPlain = inSituations.length > 0;
    for (const seen of isPlain ? inSituations : later)
      for (const bucket of seen?.features.buckets ?? []) {
        if (last[bucket] === example) continue;
        last[bucket] = example;
        counts[bucket] = (counts[bucket] ?? 0) + 1;
        if (isPlain) plain[bucket] = (plain[bucket] ?? 0) + 1;
      }
  });
  const rows = new Int32Array(BUCKETS).fill(-1);
  const ofPlain: number[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    if ((counts[bucket] ?? 0) >= LEAST_EXAMPLES) {
      rows[bucket] = ofPlain.length;
      ofPlain.push((plain[bucket] ?? 0) >= LEAST_EXAMPLES ? 1 : 0);
    }
  return { rows, kept: ofPlain.length, ofPlain: Uint8Array.from(ofPlain) };
}
const LEAST_EXAMPLES = 2;

/** The same weights in half the room; what is lost is a ten thousandth of the largest. */
export function compacted({ weights, ...others }: Weights): CompactWeights {
  let most = 0;
  for (let at = 0; at < weights.length; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
  const scale = most === 0 ? 1 : LARGEST / most;
  const whole = new Int16Array(weights.length);
  for (let at = 0; at < weights.length; at++) whole[at] = Math.round((weights[at] ?? 0) * scale);
  return { ...others, weights: whole, scale };
}
const LARGEST = 32_767;

/** Room for the rows that are added at once: where each starts, and how much it counts. */
const starts = new Int32Array(4);
const factors = new Float64Array(4);

/** Fills `scores` with the probability of each act; 0 for those that the mask leaves out. */
export function probabilities(
  { rows, weights, bias, scale }: Weights | CompactWeights,
  { buckets, weights: values }: Features,
  mask: Uint8Array,
  scores: Float64Array,
): void {
  const count = scores.length;
  scores.fill(0);
  // Four rows at once, so that a score is fetched and stored a fourth as often; each is added in its turn, to the same sum.
  let filled = 0;
  for (let at = 0; at < buckets.length; at++) {
    const kept = rows[buckets[at] ?? 0] ?? -1;
    if (kept < 0) continue;
    starts[filled] = kept * count;
    factors[filled++] = values[at] ?? 0;
    if (filled < 4) continue;
    filled = 0;
    const [a, b, c, d] = [starts[0] ?? 0, starts[1] ?? 0, starts[2] ?? 0, starts[3] ?? 0];
    const [v, w, x, y] = [factors[0] ?? 0, factors[1] ?? 0, factors[2] ?? 0, factors[3] ?? 0];
    for (let act = 0; act < count; act++) {
      let score = scores[act] ?? 0;
      score += v * (weights[a + act] ?? 0);
      score += w * (weights[b + act] ?? 0);
      score += x * (weights[c + act] ?? 0);
      scores[act] = score + y * (weights[d + act] ?? 0);
    }
  }
  for (let at = 0; at < filled; at++) {
    const [start, factor] = [starts[at] ?? 0, factors[at] ?? 0];
    for (let act = 0; act < count; act++) scores[act] = (scores[act] ?? 0) + factor * (weights[start + act] ?? 0);
  }
  for (let act = 0; act < count; act++) scores[act] = (scores[act] ?? 0) / scale + (bias[act] ?? 0);
  let most = Number.NEGATIVE_INFINITY;
  for (let act = 0; act < count; act++) if (mask[act] === 1) most = Math.max(most, scores[act] ?? 0);
  let sum = 0;
  for (let act = 0; act < count; act++) {
    const share = mask[act] === 1 ? Math.exp((scores[act] ?? 0) - most) : 0;
    scores[act] = share;
    sum += share;
  }
  for (let act = 0; act < count; act++) scores[act] = (scores[act] ?? 0) / sum;
}

interface Learning {
  readonly model: Weights;
  /** Sums of squared steps of each bucket: rare features learn faster (AdaGrad). */
  readonly squares: Float32Array;
  readonly scores: Float64Array;
  /** Room for the acts that learn, and their errors. */
  readonly wrong: Int32Array;
  readonly errors: Float64Array;
  readonly rate: number;
  /** 1 for each act that may learn. */
  readonly learns: Uint8Array;
}

function learn(
  { model, squares, scores, wrong, errors, rate, learns }: Learning,
  { features, mask }: Seen,
  act: number,
): void {
  const { rows, weights, bias } = model;
  const count = scores.length;
  let size = 0;
  let most = 0;
  for (let other = 0; other < count; other++) {
    if (learns[other] !== 1) continue;
    const error = (scores[other] ?? 0) - (other === act ? 1 : 0);
    size += error * error;
    // An act that is masked, or was hardly thought of, learns nothing.
    if (mask[other] !== 1 || Math.abs(error) < LEAST_ERROR) continue;
    wrong[most] = other;
    errors[most++] = error;
  }
  if (size < 1e-6) return;
  const { buckets, weights: values } = features;
  for (let at = 0; at < buckets.length; at++) {
    const kept = rows[buckets[at] ?? 0] ?? -1;
    if (kept < 0) continue;
    const value = values[at] ?? 0;
    const square = (squares[kept] ?? 0) + value * value * size;
    squares[kept] = square;
    const step = (rate * value) / Math.sqrt(square + 1e-6);
    const row = kept * count;
    for (let one = 0; one < most; one++) {
      const place = row + (wrong[one] ?? 0);
      weights[place] = (weights[place] ?? 0) - step * (errors[one] ?? 0);
    }
  }
  for (let one = 0; one < most; one++) {
    const other = wrong[one] ?? 0;
    bias[other] = (bias[other] ?? 0) - 0.02 * rate * (errors[one] ?? 0);
  }
}
/** Errors below it are left: what they teach is lost in the next step, and most acts have no larger one. */
const LEAST_ERROR = 0.002;

/** Each epoch visits every example once, in an order that comes of the sentences: one more stands between two others and moves none. */
function orderOf(examples: readonly Prepared[], epoch: number): readonly number[] {
  const keys = Float64Array.from(examples, ({ place }, at) => mixed(place, epoch + 1) * PLACES + at).sort();
  return Array.from(keys, (key) => key % PLACES);
}
/** More than there are examples; with 32 bits before them the places stay whole numbers. */
const PLACES = 2 ** 20;
