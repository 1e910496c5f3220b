/** How long a start may take until it says what is wrong: one budget for all steps, whatever each of them allows itself. */
import type { Timer } from "#src/kernel/ports.ts";
import { systemTimer } from "./platform/clock.ts";

/** A start that fails must have said so within this time. */
export const SAID_WITHIN_MS = 15_000;
/** A step that begins late, on a machine that is slow to load the bot, still has so long: a service that is well answers in it. */
export const LEAST_MS = 5000;
/** The step that begins last ends in time, and the process has a moment to tell and to end. */
export const LIMIT_MS = SAID_WITHIN_MS - LEAST_MS - 500;
/** How often it is looked again while what does not count is under way. */
const LOOK_MS = 250;

/** What a step did not come to an end in. Its code is read as the silence of the service that the step asks. */
export class StartLate extends Error {
  override readonly name = "StartLate";
  readonly code = "ETIMEDOUT";

  constructor() {
    super("the service did not answer within the time of a start");
  }
}

export interface StartBudgetOptions {
  readonly limitMs: number;
  /** The least that a step is given. */
  readonly leastMs: number;
  /** How long the start has lasted. */
  readonly elapsedMs: () => number;
  readonly timer: Timer;
}

/** The time of one start; a wait that has its own limit can be left uncounted. */
export class StartBudget {
  readonly #options: StartBudgetOptions;
  #uncounted = 0;
  #uncountedMs = 0;
  #uncountedSince = 0;

  constructor(options: StartBudgetOptions) {
    this.#options = options;
  }

  /** Counted from the beginning of the process, so that loading the bot counts as well. */
  static ofProcess(): StartBudget {
    const elapsedMs = (): number => performance.now();
    return new StartBudget({ limitMs: LIMIT_MS, leastMs: LEAST_MS, elapsedMs, timer: systemTimer });
  }

  /** For whoever starts a bot inside a process that runs: nothing is limited. */
  static none(): StartBudget {
    const elapsedMs = (): number => 0;
    const never: Timer = { wait: () => new Promise(() => undefined), pause: () => new Promise(() => undefined) };
    return new StartBudget({ limitMs: Number.POSITIVE_INFINITY, leastMs: 0, elapsedMs, timer: never });
  }

  /** Gives a step what is left. @throws StartLate when that is over first; the step is not waited for any more. */
  async spend<T>(step: () => Promise<T>): Promise<T> {
    const ended = new AbortController();
    const until = Math.max(this.#options.limitMs, this.#countedMs() + this.#options.leastMs);
    try {
      return await Promise.race([step(), this.#over(until, ended.signal)]);
    } finally {
      ended.abort();
    }
  }

  /** Work that may take minutes, and that tells of itself: it does not count, nor does what is done beside it. */
  async uncounted<T>(work: () => Promise<T>): Promise<T> {
    if (this.#uncounted++ === 0) this.#uncountedSince = this.#options.elapsedMs();
    try {
      return await work();
    } finally {
      if (--this.#uncounted === 0) this.#uncountedMs += this.#options.elapsedMs() - this.#uncountedSince;
    }
  }

  async #over(until: number, signal: AbortSignal): Promise<never> {
    for (let left = until - this.#countedMs(); left > 0 && !signal.aborted; left = until - this.#countedMs())
      await this.#options.timer.wait(this.#uncounted > 0 ? Math.max(left, LOOK_MS) : left, signal);
    throw new StartLate();
  }

  #countedMs(): number {
    const now = this.#options.elapsedMs();
    return now - this.#uncountedMs - (this.#uncounted > 0 ? now - this.#uncountedSince : 0);
  }
}
