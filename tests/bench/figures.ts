/** Figures of a measurement. */
import { cpus, loadavg } from "node:os";

/** The value below which `share` of them lie; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
}

/** Of all cores, the share of time in which they were busy since then, by Linux's own books; other programs count as well. */
export function cpuShareSince(before: CpuTimes): number {
  const now = cpuTimes();
  return Math.round((100 * (now.busy - before.busy)) / Math.max(1, now.all - before.all)) / 100;
}

interface CpuTimes {
  readonly busy: number;
  readonly all: number;
}

export function cpuTimes(): CpuTimes {
  const all = cpus().map(({ times }) => ({ idle: times.idle, sum: Object.values(times).reduce((a, b) => a + b, 0) }));
  const sum = all.reduce((total, one) => total + one.sum, 0);
  return { busy: sum - all.reduce((total, { idle }) => total + idle, 0), all: sum };
}

/** Processes that wanted a core in the last minute: whoever reads a figure must know how busy the machine was. */
export function load(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** Numbers between 0 and 1 that come again with the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
