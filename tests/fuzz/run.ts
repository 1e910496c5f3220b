/** Runs so many cases from a seed, and tells of the first that breaks a promise, shrunk. */
import fc from "fast-check";
import { type Conversation, type Counts, conversation, hold } from "./conversations.ts";
import type { FuzzHouse } from "./fuzz-house.ts";

export interface FuzzRun {
  readonly cases: number;
  readonly seed: number;
  readonly counts: Counts;
  /** What broke, and how to see it again; null when all held. */
  readonly failure: string | null;
}

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** Where a failure was found, to see it again. */
  readonly path?: string | undefined;
  readonly onProgress?: (cases: number) => void;
  /** Told at once; making it smaller takes a while. */
  readonly onFailure?: (error: unknown) => void;
}

/** Conversations in one go; what is done between two of them is said. */
const BATCH = 50;
/** How many smaller conversations are tried of one that fails. */
const MAX_SHRINKS = 80;

export async function runFuzz(
  house: FuzzHouse,
  { cases, seed, path, onProgress, onFailure }: FuzzOptions,
): Promise<FuzzRun> {
  const counts: Counts = {};
  const done = (): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  for (let round = 0; done() < cases; round++) {
    let shrinks = 0;
    let hasFailed = false;
    const property = fc.asyncProperty(conversation, async (one: Conversation) => {
      if (done() >= cases && !hasFailed) return;
      if (hasFailed && shrinks++ > MAX_SHRINKS) return;
      try {
        await hold(house, one, hasFailed ? {} : counts);
      } catch (error) {
        if (!hasFailed) onFailure?.(error);
        hasFailed = true;
        throw error;
      }
    });
    const result = await fc.check(property, { seed: seed + round, numRuns: BATCH, ...(path ? { path } : {}) });
    if (result.failed) {
      const replay = `--seed ${result.seed} --path ${result.counterexamplePath}`;
      const cause =
        result.errorInstance instanceof Error ? (result.errorInstance.stack ?? "") : String(result.errorInstance);
      const failure = `${cause}\n${fc.stringify(result.counterexample?.[0])}\nSeen again by: npm run fuzz -- ${replay}`;
      return { cases: done(), seed, counts, failure };
    }
    onProgress?.(done());
    if (path) break;
  }
  return { cases: done(), seed, counts, failure: null };
}
