/**
 * Answers in time: in the acknowledgement itself when the answer is ready soon, else through the response URL or
 * `views.update`.
 */
import type { Timer, WaitEnd } from "#src/kernel/ports.ts";

/** An answer that takes longer is acknowledged first; Slack gives up after 3 s. */
export const IN_TIME_MS = 1500;

/** Two of them are made for each answer: an AbortController costs as much as a query's result, and this costs nothing to speak of. */
class Waiting implements WaitEnd {
  aborted = false;
  readonly #told: (() => void)[] = [];

  addEventListener(_type: "abort", tell: () => void): void {
    this.#told.push(tell);
  }

  end(): void {
    this.aborted = true;
    for (const tell of this.#told.splice(0)) tell();
  }
}

/**
 * The result of `work` if it is there within `ms`, else null; `work` goes on and must not reject.
 * @param timer how it waits; by the machine's time where left out.
 */
export async function within<T>(work: Promise<T>, ms: number, timer?: Timer): Promise<{ value: T } | null> {
  const waiting = new Waiting();
  const late = timer ? timer.wait(ms, waiting) : passed(ms, waiting);
  try {
    return await Promise.race([work.then((value) => ({ value })), late.then(() => null)]);
  } finally {
    waiting.end();
  }
}

/** Keeps the process alive meanwhile. */
function passed(ms: number, end: WaitEnd): Promise<void> {
  return new Promise((resolve) => {
    const timeout = setTimeout(resolve, ms);
    end.addEventListener("abort", () => clearTimeout(timeout));
  });
}
