/** What a queue is opened with. */
import type pg from "pg";
import type { Log } from "#src/kernel/ports.ts";
import type { JobEntry } from "./job.ts";

/** One run of a job that runs by itself. */
export interface ScheduledRun {
  readonly name: string;
  readonly ms: number;
  readonly failed: boolean;
}

export interface QueueOptions<D> {
  readonly redisUrl: string | null;
  readonly databaseUrl: string;
  readonly postgresClient?: typeof pg.Client | undefined;
  readonly jobs: readonly JobEntry<D>[];
  readonly log: Log;
  readonly concurrency?: number | undefined;
  /** Whether jobs run by themselves on their schedule; they do unless said otherwise. */
  readonly isTimed?: boolean | undefined;
  /** Called for each call that fails because the queue cannot be reached. */
  readonly onAway?: (error: unknown) => void;
  /** Told of each run of a job that runs by itself. */
  readonly onRun?: (run: ScheduledRun) => Promise<void>;
}
