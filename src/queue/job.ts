import type { z } from "zod";
import type { App } from "#src/feature-kit/app.ts";

/** A job as a value: its payload, how often it is tried, and what it does. Listed in jobs/index.ts. */
export interface JobDefinition<P = unknown> {
  /** Equal to the file name. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
  /** Runs by itself, this often. */
  readonly everyMs?: number;
  /** Looks for what is due; where the clock is moved by hand, it runs then. */
  readonly followsClock?: boolean;
  readonly retry: { readonly attempts: number; readonly backoffMs: number };
  run(app: App, payload: P): Promise<unknown>;
}

export function defineJob<P>(job: JobDefinition<P>): JobDefinition {
  return job;
}

/** Thrown by a job that must be tried again after a while without using up an attempt (Slack said when). */
export class RetryLater extends Error {
  override readonly name = "RetryLater";
  readonly delayMs: number;

  constructor(delayMs: number) {
    super(`retry in ${delayMs} ms`);
    this.delayMs = delayMs;
  }
}

/** Thrown by a job that can never succeed. */
export class PermanentFailure extends Error {
  override readonly name = "PermanentFailure";
}
