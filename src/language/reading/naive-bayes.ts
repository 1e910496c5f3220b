/**
 * Multinomial naive Bayes over the same features: what each act's examples count, without any step from error to error. It generalises
 * better from few examples than regression does, and regression better from many; their sum is better than either.
 */
import type { Prepared, Weights } from "./train.ts";

/** How much it counts beside the regression. */
const SHARE = 0.3;
/** Together they are too sure of themselves: so much of their scores makes of them the chance that they are right. */
const SURENESS = 0.7;
/** What a feature counts for an act whose examples do not have it. */
const UNSEEN = 0.001;

/** What of a model concerns which acts. */
interface Parts {
  /** 1 for each act that needs something. */
  readonly needing: Uint8Array;
  /** 1 for each row that the other acts have as well. */
  readonly ofPlain: Uint8Array;
  /** The rows of those; -1 for all others. */
  readonly plainRows: Int32Array;
}

/** Adds what the examples count to the weights of a model. Acts that need something change nothing between the others. */
export function addCounts(
  { acts, rows, weights, bias }: Weights,
  examples: readonly Prepared[],
  { needing, ofPlain, plainRows }: Parts,
): void {
  const count = acts.length;
  const counts = new Float32Array(weights.length);
  const sums = new Float64Array(count);
  for (const { act, inSituations, later } of examples) {
    const isNeeding = needing[act] === 1;
    const features = (isNeeding ? later : inSituations)[0]?.features;
    features?.buckets.forEach((bucket, one) => {
      const row = (isNeeding ? rows : plainRows)[bucket] ?? -1;
      if (row < 0) return;
      const value = features.weights[one] ?? 0;
      const place = row * count + act;
      counts[place] = (counts[place] ?? 0) + value;
      sums[act] = (sums[act] ?? 0) + value;
    });
  }
  const plain = ofPlain.reduce((sum, one) => sum + one, 0);
  // log((counted + UNSEEN) / sum), less log(UNSEEN), which is the same for all acts and changes no probability.
  const shares = sums.map((sum, act) => SHARE * Math.log(sum + UNSEEN * (needing[act] === 1 ? ofPlain.length : plain)));
  const others = shares.filter((_, act) => needing[act] !== 1);
  const middle = others.reduce((sum, one) => sum + one, 0) / Math.max(1, others.length);
  for (let row = 0; row < ofPlain.length; row++)
    for (let act = 0; act < count; act++) {
      const place = row * count + act;
      const counted = counts[place] ?? 0;
      const seen = counted > 0 ? SHARE * Math.log1p(counted / UNSEEN) : 0;
      const share = needing[act] === 1 || ofPlain[row] === 1 ? (shares[act] ?? 0) : middle;
      weights[place] = SURENESS * ((weights[place] ?? 0) + seen - share);
    }
  for (let act = 0; act < count; act++) bias[act] = SURENESS * (bias[act] ?? 0);
}
