/** The scores of very many pairs at once: the same rule as for two, with everything that pairs share worked out once. */
import {
  apartFit,
  type Candidate,
  compare,
  hasCommon,
  isOfOtherDepartment,
  type Seeker,
  scoringAt,
  sinkOf,
  topicFit,
  weigh,
} from "./score.ts";

export interface PairValues<S extends Seeker, C extends Candidate> {
  /** By user id, so that the result does not depend on the order in which people were read. */
  readonly seekers: readonly S[];
  readonly candidates: readonly C[];
  /** Scores with the load of now, seeker after seeker; -1 where a rule forbids the pair. */
  readonly values: Float64Array;
  /** By how much a score sinks with each further one that the candidate takes on. */
  readonly sink: (seeker: number, candidate: number) => number;
}

/** The score of each seeker with each candidate, in an order that is always the same. */
export function pairValues<S extends Seeker, C extends Candidate>(
  someSeekers: readonly S[],
  someCandidates: readonly C[],
  context: { readonly now: Date },
): PairValues<S, C> {
  const seekers = someSeekers.toSorted((a, b) => compare(a.userId, b.userId));
  const candidates = someCandidates.toSorted((a, b) => compare(a.userId, b.userId));
  const scoring = scoringAt(context.now);
  const looking = seekers.map((one) => scoring.seeker(one));
  const offering = candidates.map((one) => scoring.candidate(one));
  const placeOf = new Map(candidates.map(({ userId }, index) => [userId, index]));
  const byWord = indexOf(offering.map(({ words }) => words));
  const languages = kindsOf(
    offering.map((one) => one.languages),
    (some) => some.join(" "),
  );
  const hours = kindsOf(offering, (one) => one.hoursKey);
  const spoken = new Map<string, readonly boolean[]>();
  const common = new Map<string, readonly number[]>();

  const count = candidates.length;
  const values = new Float64Array(seekers.length * count);
  const shared = new Uint16Array(count);
  const apart = new Float64Array(count);
  for (const [row, seeker] of looking.entries()) {
    shared.fill(0);
    for (const word of seeker.words)
      for (const index of byWord.get(word) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    apart.fill(1);
    for (const [userId, at] of seeker.metAt) {
      const index = placeOf.get(userId);
      if (index !== undefined) apart[index] = apartFit(at, scoring.now) ?? -1;
    }
    for (const userId of [seeker.userId, ...seeker.keptApart, ...seeker.managers]) {
      const index = placeOf.get(userId);
      if (index !== undefined) apart[index] = -1;
    }
    const speaks = once(spoken, seeker.languages.join(" "), () =>
      languages.kinds.map((some) => hasCommon(seeker.languages, some)),
    );
    const minutes = once(common, seeker.hoursKey, () => hours.kinds.map((one) => scoring.commonMinutes(seeker, one)));
    const { department, words } = seeker;
    for (const [index, candidate] of candidates.entries()) {
      const speak = speaks[languages.kindOf[index] ?? 0];
      const value =
        (apart[index] ?? -1) < 0 || !speak || isOfOtherDepartment(seeker, candidate)
          ? null
          : weigh({
              topic: topicFit(words.size, shared[index] ?? 0),
              department: department === null ? null : Number(candidate.department === department),
              minutes: minutes[hours.kindOf[index] ?? 0] ?? 0,
              load: candidate.load,
              capacity: candidate.capacity,
              elsewhere: candidate.elsewhere ?? 0,
              apart: apart[index] ?? null,
            });
      values[row * count + index] = value ?? -1;
    }
  }
  const sink = (row: number, index: number): number =>
    sinkOf((looking[row]?.words.size ?? 0) > 0, looking[row]?.department !== null, candidates[index] ?? ONE);
  return { seekers, candidates, values, sink };
}

const ONE = { capacity: 1 };

/** Which of them have a word. */
function indexOf(words: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [place, some] of words.entries())
    for (const word of some) {
      const places = index.get(word);
      if (places) places.push(place);
      else index.set(word, [place]);
    }
  return index;
}

/** Those who are alike in one thing, as numbers of their kinds. */
function kindsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): { readonly kinds: readonly T[]; readonly kindOf: readonly number[] } {
  const known = new Map<string, number>();
  const kinds: T[] = [];
  const kindOf = items.map((item) =>
    once(known, keyOf(item), () => {
      kinds.push(item);
      return kinds.length - 1;
    }),
  );
  return { kinds, kindOf };
}

function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
