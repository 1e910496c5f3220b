import { setTimeout as pass } from "node:timers/promises";
import type { Clock, Timer } from "#src/kernel/ports.ts";

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** Waits by the machine's time; what only waits for something else does not keep the process alive. */
export const systemTimer: Timer = {
  wait: (ms, waiting) =>
    new Promise((resolve) => {
      const timeout = setTimeout(resolve, ms).unref();
      const end = (): void => {
        clearTimeout(timeout);
        resolve();
      };
      if (waiting.aborted) end();
      else waiting.addEventListener("abort", end, { once: true });
    }),
  // Whoever pauses still has something to do.
  pause: (ms) => pass(ms),
};

/** A clock that runs with the machine's but can be set forward: the playground's and the tests'. */
export class AdjustableClock implements Clock {
  #offsetMs = 0;

  now(): Date {
    return new Date(Date.now() + this.#offsetMs);
  }

  /** From now on it is this time, and time goes on from there. */
  moveTo(at: Date): void {
    this.#offsetMs = at.getTime() - Date.now();
  }

  /** From now on it is the machine's time again. */
  backToNow(): void {
    this.#offsetMs = 0;
  }
}
