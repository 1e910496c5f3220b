/** Jobs as values: what can be asked for, and what is done then. */
import type { z } from "zod";

/** Work that can be asked for. The value stands beside the use case that asks for it, what it does in `jobs/`. */
export interface Job<P> {
  /** Unique; also the name under which its schedule and its runs are known. */
  readonly name: string;
  readonly payload: z.ZodType<P>;
  /** What earlier versions called it: jobs of that name may wait, or be asked for while those versions still run. */
  readonly formerNames?: readonly string[];
}

/** A job that can be asked for; what it does is an entry of `jobs/` (`perform`). */
export function defineJob<P>(job: Job<P>): Job<P> {
  return job;
}

/** How a job is asked for. */
export interface Asking {
  /** The same key while the first waits or runs is the same job; without one, each request is a job of its own. */
  readonly key?: string;
  readonly delayMs?: number;
}

/** A job that is asked for, with what it is given. */
export interface JobRequest extends Asking {
  readonly name: string;
  readonly payload: object;
}

/** Asks for a job: `jobs.enqueue([request(refreshHomeJob, person)])`. */
export function request<P extends object>(job: Job<P>, payload: P, asking: Asking = {}): JobRequest {
  return { name: job.name, payload, ...asking };
}

/** An entry of the timetable: what is done, when by itself, and how often it is tried. `D`: what it is given to work with. */
export interface JobEntry<D> {
  readonly name: string;
  readonly formerNames: readonly string[];
  /** Runs by itself, this often. */
  readonly everyMs?: number;
  /** Looks for what is due; where the clock is moved by hand, it runs then. */
  readonly followsClock?: boolean;
  readonly retry: { readonly attempts: number; readonly backoffMs: number };
  /** @param given as it came from the queue. @throws PermanentFailure when it is no payload of this job. */
  run(deps: D, given: unknown): Promise<unknown>;
}

interface Doing<D, P> {
  readonly everyMs?: number;
  readonly followsClock?: boolean;
  /** Where it is left out, a failed run is not tried again: the next one by the timetable comes soon. */
  readonly retry?: JobEntry<D>["retry"];
  readonly run: (deps: D, payload: P) => Promise<unknown>;
}

const ONCE = { attempts: 1, backoffMs: 0 } as const;

/** What a job does. */
export function perform<D, P>(
  { name, payload, formerNames = [] }: Job<P>,
  { run, retry = ONCE, ...when }: Doing<D, P>,
): JobEntry<D> {
  return {
    name,
    formerNames,
    retry,
    ...when,
    run: async (deps, given) => {
      const read = payload.safeParse(given);
      if (!read.success) throw new PermanentFailure("the payload does not fit");
      return run(deps, read.data);
    },
  };
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

/** Hands work to the queue. A job that is lost is found again from PostgreSQL, or is only a redraw. */
export interface Jobs {
  enqueue(requests: readonly JobRequest[]): Promise<void>;
  /** Removes waiting jobs whose payload names a person. */
  forget(userId: string): Promise<void>;
}
