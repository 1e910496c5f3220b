/**
 * Who goes to whom when many look at once: the best total fit where that is quickly found, and otherwise the best pair
 * first. Nobody is given more than their capacity, and no pair that a rule forbids; equal input gives equal output.
 */
import { optimalColumns } from "./optimal-columns.ts";
import { type PairValues, pairValues } from "./pair-values.ts";
import { type Candidate, freePlaces, type Score, type Seeker, scoreOf } from "./score.ts";

export interface Assigned<S extends Seeker = Seeker, C extends Candidate = Candidate> {
  readonly seeker: S;
  readonly candidate: C;
  /** With the load that the candidate had when this pair was made: the second of a round counts as the second. */
  readonly score: Score;
}

interface Context {
  readonly now: Date;
}

/** Steps of the exact solver up to which it is asked: about a second. */
const MOST_STEPS = 200_000_000;

/** One round for many: exact where that is quick, greedy where it is not. Each seeker may be given once. */
export function assign<S extends Seeker, C extends Candidate>(
  seekers: readonly S[],
  candidates: readonly C[],
  context: Context,
): readonly Assigned<S, C>[] {
  const places = candidates.reduce((sum, candidate) => sum + Math.min(freePlaces(candidate), seekers.length), 0);
  const isQuick = seekers.length ** 2 * (places + seekers.length) <= MOST_STEPS;
  return (isQuick ? assignOptimally : assignGreedily)(seekers, candidates, context);
}

/** The pairs whose scores are the most in sum. A seeker stays without where nobody is left, or where it takes more from others than it gives. */
export function assignOptimally<S extends Seeker, C extends Candidate>(
  seekers: readonly S[],
  candidates: readonly C[],
  context: Context,
): readonly Assigned<S, C>[] {
  const pairs = pairValues(seekers, candidates, context);
  const count = pairs.candidates.length;
  // A place is one of the capacity of a candidate: the second is worth a little less than the first.
  const places = pairs.candidates.flatMap((one, candidate) =>
    Array.from({ length: Math.min(freePlaces(one), seekers.length) }, (_, taken) => ({ candidate, taken })),
  );
  const gain = (row: number, place: number): number => {
    const { candidate = 0, taken = 0 } = places[place] ?? {};
    const value = pairs.values[row * count + candidate] ?? -1;
    return value < 0 ? -1 : value - taken * pairs.sink(row, candidate);
  };
  const columns = optimalColumns(pairs.seekers.length, places.length, gain);
  const chosen = columns.flatMap((place, row) => {
    const found = place === null ? undefined : places[place];
    return found && place !== null && gain(row, place) >= 0
      ? [{ row, candidate: found.candidate, before: found.taken }]
      : [];
  });
  return explained(pairs, chosen, context);
}

/** Scores as whole numbers, so that pairs can be kept in order without being sorted. */
const STEPS = 10_000;
const NONE = -1;

/** The best pair first, then the best of what is left; quick for thousands. */
export function assignGreedily<S extends Seeker, C extends Candidate>(
  seekers: readonly S[],
  candidates: readonly C[],
  context: Context,
): readonly Assigned<S, C>[] {
  const pairs = pairValues(seekers, candidates, context);
  const count = pairs.candidates.length;
  const taken = new Int32Array(count);
  const isSeated = new Uint8Array(pairs.seekers.length);
  const valueNow = (pair: number): number => {
    const [row, candidate] = [Math.floor(pair / count), pair % count];
    const value = pairs.values[pair] ?? -1;
    return taken[candidate] === 0 ? value : value - (taken[candidate] ?? 0) * pairs.sink(row, candidate);
  };
  const queue = new BucketQueue(pairs.values.length);
  // The last goes in first: of equal pairs the first is taken first.
  for (let pair = pairs.values.length - 1; pair >= 0; pair--) {
    const value = pairs.values[pair] ?? -1;
    if (value >= 0) queue.add(pair, value);
  }
  const chosen: Chosen[] = [];
  for (let next = queue.take(); next !== null; next = queue.take()) {
    const [row, candidate] = [Math.floor(next.pair / count), next.pair % count];
    const one = pairs.candidates[candidate];
    if (!one || isSeated[row] === 1 || (taken[candidate] ?? 0) >= freePlaces(one)) continue;
    const value = valueNow(next.pair);
    // The candidate has taken somebody on since: the pair waits until it is the best.
    if (queue.stepOf(value) < next.step) queue.add(next.pair, value);
    else {
      const before = taken[candidate] ?? 0;
      isSeated[row] = 1;
      chosen.push({ row, candidate, before });
      taken[candidate] = before + 1;
    }
  }
  return explained(pairs, chosen, context);
}

/** Pairs by their scores, the highest first; the last added of equal ones first. */
class BucketQueue {
  readonly #first = new Int32Array(STEPS + 1).fill(NONE);
  readonly #next: Int32Array;
  #step = STEPS;

  constructor(size: number) {
    this.#next = new Int32Array(size).fill(NONE);
  }

  stepOf(value: number): number {
    return Math.max(0, Math.min(STEPS, Math.round(value * STEPS)));
  }

  /** Behind what was taken last: scores only sink. */
  add(pair: number, value: number): void {
    const step = this.stepOf(value);
    this.#next[pair] = this.#first[step] ?? NONE;
    this.#first[step] = pair;
  }

  take(): { readonly pair: number; readonly step: number } | null {
    while (this.#step >= 0) {
      const pair = this.#first[this.#step] ?? NONE;
      if (pair !== NONE) {
        this.#first[this.#step] = this.#next[pair] ?? NONE;
        return { pair, step: this.#step };
      }
      this.#step--;
    }
    return null;
  }
}

interface Chosen {
  readonly row: number;
  readonly candidate: number;
  /** How many of this round the candidate had taken on before. */
  readonly before: number;
}

/** The chosen pairs with their reasons, by seeker. */
function explained<S extends Seeker, C extends Candidate>(
  pairs: PairValues<S, C>,
  chosen: readonly Chosen[],
  context: Context,
): readonly Assigned<S, C>[] {
  return chosen
    .toSorted((a, b) => a.row - b.row)
    .flatMap(({ row, candidate: column, before }) => {
      const seeker = pairs.seekers[row];
      const candidate = pairs.candidates[column];
      if (!seeker || !candidate) return [];
      const score = scoreOf(seeker, { ...candidate, load: candidate.load + before }, context);
      return score ? [{ seeker, candidate, score }] : [];
    });
}
