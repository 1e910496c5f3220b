/**
 * With which power of the length of a text the time of a pattern grows. A pattern is tried from each character of the text on, and each run that one loop may leave to
 * the next at any of its characters multiplies the ways by the length (Weber and Seidl's criterion for the degree of ambiguity). Repetitions with
 * an end multiply them by a number that no text makes larger; looking behind is taken as if it read forwards.
 */
import { circlesOf, type Graph, graphOf, type Node } from "./ambiguity.ts";
import { Automaton } from "./automaton.ts";

const FOLLOWED = 2;
const MOST_TRIPLES = 400_000;

/** @returns 1 where the time grows as the length does, 2 with its square, and so on. */
export function growthOf(source: string, flags: string): number {
  const automaton = new Automaton(source, flags, { optional: FOLLOWED, entersLooks: true });
  const graph = graphOf(automaton, [automaton.whole], automaton.whole);
  const circles = circlesOf(graph).filter((group) => !group.some((at) => graph.places[at]?.ends));
  if (circles.length < 2) return circles.length === 0 ? 1 : 1 + longestOf(graph, circles);
  return 1 + longestOf(graph, circles);
}

/** The most loops in a row of which each may leave a run to the next anywhere. */
function longestOf(graph: Graph, circles: readonly (readonly number[])[]): number {
  const reached = circles.map((group) => reachedFrom(graph, group[0] ?? 0));
  const leads = (one: number, other: number): boolean =>
    one !== other && (reached[one]?.has(circles[other]?.[0] ?? -1) ?? false);
  const known = new Map<number, number>();
  const longestFrom = (one: number): number => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const lengths = circles.map((_, other) => {
      if (!leads(one, other)) return 0;
      const rest = longestFrom(other);
      return rest + (leavesTo(graph, circles[one] ?? [], circles[other] ?? [], reached[one] ?? new Set()) ? 1 : 0);
    });
    const longest = Math.max(0, ...lengths);
    known.set(one, longest);
    return longest;
  };
  return Math.max(0, ...circles.map((_, one) => longestFrom(one)));
}

function reachedFrom({ places }: Graph, from: number): ReadonlySet<number> {
  const found = new Set<number>([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const to of places[at]?.to.values() ?? [])
      for (const one of to)
        if (!found.has(one)) {
          found.add(one);
          queue.push(one);
        }
  return found;
}

/**
 * Whether there is a run that leads from a place of the first round to itself, and to a place of the other, and from that to itself: one walks three
 * paths at once, and goes back from where the middle one has come over to where it had not (Allauzen, Mohri and Rastogi).
 */
function leavesTo(
  { places }: Graph,
  one: readonly number[],
  other: readonly number[],
  within: ReadonlySet<number>,
): boolean {
  const first = new Set(one);
  const second = new Set(other);
  const size = places.length;
  const triples: (readonly [number, number, number])[] = [];
  const known = new Map<number, number>();
  const idOf = (a: number, m: number, b: number): number => {
    const key = (a * size + m) * size + b;
    const old = known.get(key);
    if (old !== undefined) return old;
    if (triples.length > MOST_TRIPLES) throw new Error("too many triples");
    known.set(key, triples.length);
    return triples.push([a, m, b]) - 1;
  };
  for (const p of one) for (const q of other) idOf(p, p, q);
  const walked: Node[] = [];
  for (let at = 0; at < triples.length; at++) {
    const [a, m, b] = triples[at] ?? [0, 0, 0];
    const to = new Set<number>();
    for (const [char, toA] of places[a]?.to ?? []) {
      const toM = places[m]?.to.get(char)?.filter((next) => within.has(next));
      const toB = places[b]?.to.get(char)?.filter((next) => second.has(next));
      if (toM === undefined || toB === undefined || toB.length === 0) continue;
      for (const nextA of toA)
        if (first.has(nextA)) for (const nextM of toM) for (const nextB of toB) to.add(idOf(nextA, nextM, nextB));
    }
    if (m === b) to.add(idOf(a, a, b));
    walked.push({ ends: false, to: new Map([["", [...to]]]) });
  }
  const over = new Set(triples.flatMap(([, m, b], at) => (m === b ? [at] : [])));
  if (over.size === 0) return false;
  const roundOf = new Map(
    circlesOf({ places: walked }).flatMap((group, round) => group.map((at) => [at, round] as const)),
  );
  return [...over].some((at) => {
    const [a, , b] = triples[at] ?? [0, 0, 0];
    const round = roundOf.get(at);
    return round !== undefined && round === roundOf.get(idOf(a, a, b));
  });
}
