/**
 * A small repeatable generator (mulberry32 over a string hash): the same seed gives the same numbers on every machine.
 * For choices, never for secrets. Source of mulberry32: Tommy Ettinger, public domain.
 * @returns numbers in [0, 1).
 */
export function seededRandom(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Picks one item with a chance in proportion to its weight; null of nothing. Weights are positive. */
export function pickWeighted<T>(items: readonly T[], weightOf: (item: T) => number, random: () => number): T | null {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = random() * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  return items.at(-1) ?? null;
}
