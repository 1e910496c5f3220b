/** Runs so many cases from a seed, and tells of what breaks a promise: the first one shrunk, or all of them as they come. */
import fc from "fast-check";
import { type Conversation, type Counts, conversation, hold } from "./conversations.ts";
import type { FuzzHouse } from "./fuzz-house.ts";

export interface FuzzRun {
  readonly cases: number;
  readonly seed: number;
  readonly counts: Counts;
  /** What broke, and how to see it again. */
  readonly failures: readonly string[];
}

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** Where a failure was found, to see it again. */
  readonly path?: string | undefined;
  /** Goes on after a failure, without making it smaller; the same one is told once. */
  readonly goesOn?: boolean;
  /** Which batch of the seed is the first, and how many lie between one and the next: several processes share them. */
  readonly first?: number;
  readonly stride?: number;
  readonly onProgress?: (cases: number) => void;
  /** Told at once; making it smaller takes a while. */
  readonly onFailure?: (failure: string) => void;
}

/** Conversations of one seed. */
const BATCH = 10;
/** How many smaller conversations are tried of one that fails. */
const MAX_SHRINKS = 80;

export async function runFuzz(house: FuzzHouse, options: FuzzOptions): Promise<FuzzRun> {
  const { cases, seed, path, first = 0, stride = 1, onProgress } = options;
  const counts: Counts = {};
  const failures = new Map<string, string>();
  const done = (): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  for (let round = first; done() < cases; round += stride) {
    await runBatch(house, options, { seed: seed + round, counts, failures, isOver: () => done() >= cases });
    onProgress?.(done());
    if (path !== undefined || (failures.size > 0 && !options.goesOn)) break;
  }
  return { cases: done(), seed, counts, failures: [...failures.values()] };
}

interface Batch {
  readonly seed: number;
  readonly counts: Counts;
  readonly failures: Map<string, string>;
  readonly isOver: () => boolean;
}

async function runBatch(
  house: FuzzHouse,
  { path, goesOn = false, onFailure }: FuzzOptions,
  { seed, counts, failures, isOver }: Batch,
): Promise<void> {
  let index = 0;
  let shrinks = 0;
  let hasFailed = false;
  const property = fc.asyncProperty(conversation, async (one: Conversation) => {
    const run = index++;
    if (hasFailed ? shrinks++ > MAX_SHRINKS : isOver()) return;
    try {
      await hold(house, one, hasFailed ? {} : counts);
    } catch (error) {
      const again = `npm run fuzz -- --seed ${seed} --path ${path ?? run}`;
      const told = `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nSeen again by: ${again}`;
      const isNew = !hasFailed && !failures.has(kindOf(error));
      if (isNew) failures.set(kindOf(error), told);
      if (isNew) onFailure?.(told);
      if (goesOn) return;
      hasFailed = true;
      throw error;
    }
  });
  const result = await fc.check(property, { seed, numRuns: BATCH, ...(path === undefined ? {} : { path }) });
  if (!result.failed) return;
  const cause = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
  const again = `npm run fuzz -- --seed ${result.seed} --path ${result.counterexamplePath}`;
  failures.clear();
  failures.set(cause, `${cause}\n${fc.stringify(result.counterexample?.[0])}\nSeen again by: ${again}`);
}

/** The same for what differs in ids and times alone. */
function kindOf(error: unknown): string {
  return String(error)
    .replace(/\d+/g, "0")
    .replace(/[0-9a-f]{8,}/g, "0")
    .slice(0, 400);
}
