/**
 * Multinomial naive Bayes over the same features: what each act's examples count, without any step from error to error. It generalises
 * better from few examples than regression does, and regression better from many; their sum is better than either.
 */
import type { Model, Prepared } from "./train.ts";

/** How much it counts beside the regression. */
const SHARE = 0.3;
/** Together they are too sure of themselves: so much of their scores makes of them the chance that they are right. */
const SURENESS = 0.7;
/** What a feature counts for an act whose examples do not have it. */
const UNSEEN = 0.001;

/** Adds what the examples count to the weights of a model. */
export function addCounts({ acts, rows, weights, bias }: Model, examples: readonly Prepared[]): void {
  const count = acts.length;
  const counts = new Float32Array(weights.length);
  const sums = new Float64Array(count);
  for (const { act, inSituations } of examples) {
    const features = inSituations[0]?.features;
    features?.buckets.forEach((bucket, one) => {
      const row = rows[bucket] ?? -1;
      if (row < 0) return;
      const value = features.weights[one] ?? 0;
      const place = row * count + act;
      counts[place] = (counts[place] ?? 0) + value;
      sums[act] = (sums[act] ?? 0) + value;
    });
  }
  const kept = weights.length / count;
  // log((counted + UNSEEN) / sum), less log(UNSEEN), which is the same for all acts and changes no probability.
  const shares = sums.map((sum) => SHARE * Math.log(sum + UNSEEN * kept));
  for (let start = 0; start < weights.length; start += count)
    for (let act = 0; act < count; act++) {
      const counted = counts[start + act] ?? 0;
      const seen = counted > 0 ? SHARE * Math.log1p(counted / UNSEEN) : 0;
      weights[start + act] = SURENESS * ((weights[start + act] ?? 0) + seen - (shares[act] ?? 0));
    }
  for (let act = 0; act < count; act++) bias[act] = SURENESS * (bias[act] ?? 0);
}
