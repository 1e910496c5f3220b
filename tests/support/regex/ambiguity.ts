/**
 * Whether a pattern takes exponential time on some text: it does where a run of characters leads from a place back to the same place in two ways,
 * and something after it can fail (Weber and Seidl's criterion; the two ways double with each repetition of the run).
 */
import { Automaton, type Place } from "./automaton.ts";

const MOST_PLACES = 40_000;
const MOST_PAIRS = 1_500_000;

/** What leads to a place, and what then can be repeated in two ways. */
export interface Ambiguity {
  readonly run: string;
}

/** A run that can be taken in two ways, again and again, or null; throws when the pattern is too large to tell. */
export function ambiguityOf(source: string, flags: string): Ambiguity | null {
  const graph = graphOf(new Automaton(source, flags));
  for (const group of circlesOf(graph)) {
    // Whoever may be done at any time is done at the first try.
    if (group.some((at) => graph.places[at]?.ends)) continue;
    const run = runTwice(graph, group);
    if (run !== null) return { run };
  }
  return null;
}

export interface Node {
  ends: boolean;
  /** By character, the places that follow. */
  readonly to: Map<string, readonly number[]>;
}
export interface Graph {
  readonly places: readonly Node[];
}

/** @param begins where paths begin; @param behind where paths begin that do so behind any character: a last place stands for them. */
export function graphOf(automaton: Automaton, begins = automaton.starts, behind: number | null = null): Graph {
  const places: Node[] = [];
  const known = new Map<string, number>();
  const queue: [number, Place][] = [];
  const idOf = (place: Place): number => {
    const key = `${place.node}${place.need}${place.open.length === 0 ? "" : JSON.stringify(place.open)}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const id = places.push({ ends: false, to: new Map() }) - 1;
    if (id > MOST_PLACES) throw new Error("too many places");
    known.set(key, id);
    queue.push([id, place]);
    return id;
  };
  for (const start of begins) for (const place of automaton.begin(start)) idOf(place);
  const search: Map<string, number[]> | null = behind === null ? null : new Map();
  if (search && behind !== null)
    for (const char of automaton.alphabet) search.set(char, automaton.beginBehind(behind, char).map(idOf));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [id, place] = next;
    const node = places[id];
    for (const char of automaton.taken(place)) {
      const after = automaton.after(place, char);
      if (node === undefined) continue;
      node.ends ||= after.ends;
      if (after.places.length > 0) node.to.set(char, after.places.map(idOf));
    }
  }
  if (search) {
    const at = places.length;
    for (const to of search.values()) to.push(at);
    places.push({ ends: false, to: search });
  }
  return { places };
}

/** Groups of places of which each leads to each (Tarjan, without recursion). */
export function circlesOf({ places }: Graph): number[][] {
  const followers = places.map(({ to }) => [...new Set([...to.values()].flat())]);
  const index = new Int32Array(places.length).fill(-1);
  const low = new Int32Array(places.length);
  const onStack = new Uint8Array(places.length);
  const stack: number[] = [];
  const groups: number[][] = [];
  let count = 0;
  for (let root = 0; root < places.length; root++) {
    if (index[root] !== -1) continue;
    const work: [number, number][] = [[root, 0]];
    while (work.length > 0) {
      const top = work.at(-1) as [number, number];
      const [at, step] = top;
      if (step === 0) {
        index[at] = low[at] = count++;
        stack.push(at);
        onStack[at] = 1;
      }
      const to = followers[at]?.[step];
      if (to !== undefined) {
        top[1]++;
        if (index[to] === -1) work.push([to, 0]);
        else if (onStack[to]) low[at] = Math.min(low[at] ?? 0, index[to] ?? 0);
        // A first look at a place begins with step 0, which its first follower has used up.
        if (step === 0 && followers[at]?.length === 0) top[1] = 1;
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above !== undefined) low[above[0]] = Math.min(low[above[0]] ?? 0, low[at] ?? 0);
      if (low[at] !== index[at]) continue;
      const group: number[] = [];
      for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        onStack[one] = 0;
        group.push(one);
        if (one === at) break;
      }
      if (group.length > 1 || followers[at]?.includes(at)) groups.push(group);
    }
  }
  return groups;
}

/** Two paths begin at the same place, part, and meet again in one place of the same circle: what they took is the run. */
function runTwice({ places }: Graph, group: readonly number[]): string | null {
  const inside = new Set(group);
  const size = places.length;
  const from = new Map<number, readonly [number, string]>();
  const queue: number[] = [];
  const wordTo = (pair: number): string => {
    let word = "";
    for (let at: number | undefined = pair; at !== undefined; ) {
      const step = from.get(at);
      word = (step?.[1] ?? "") + word;
      at = step === undefined || step[0] < 0 ? undefined : step[0];
    }
    return word;
  };
  for (const at of group)
    for (const [char, all] of places[at]?.to ?? []) {
      const to = all.filter((one) => inside.has(one));
      if (new Set(to).size < to.length) return char;
      for (const one of to)
        for (const other of to)
          if (one < other && !from.has(one * size + other)) {
            from.set(one * size + other, [-1, char]);
            queue.push(one * size + other);
          }
    }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const one = places[Math.floor(next / size)];
    const other = places[next % size];
    for (const [char, ones] of one?.to ?? []) {
      const others = other?.to.get(char);
      if (others === undefined) continue;
      for (const a of ones)
        for (const b of others) {
          if (!inside.has(a) || !inside.has(b)) continue;
          if (a === b) return wordTo(next) + char;
          const pair = Math.min(a, b) * size + Math.max(a, b);
          if (from.has(pair)) continue;
          if (from.size > MOST_PAIRS) throw new Error("too many pairs");
          from.set(pair, [next, char]);
          queue.push(pair);
        }
    }
  }
  return null;
}
