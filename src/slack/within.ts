/**
 * Answers in time: in the acknowledgement itself when the answer is ready soon, else through the response URL or
 * `views.update`.
 */
import type { Timer } from "#src/kernel/ports.ts";

/** An answer that takes longer is acknowledged first; Slack gives up after 3 s. */
export const IN_TIME_MS = 1500;

/** Why the waiting ends. Without a reason of its own each abort makes an exception with its stack, which costs as much as a query's result. */
const ENDED = Symbol("ended");

/**
 * The result of `work` if it is there within `ms`, else null; `work` goes on and must not reject.
 * @param timer how it waits; by the machine's time where left out.
 */
export async function within<T>(work: Promise<T>, ms: number, timer?: Timer): Promise<{ value: T } | null> {
  const isOver = new AbortController();
  const late = timer ? timer.wait(ms, isOver.signal) : passed(ms, isOver.signal);
  try {
    return await Promise.race([work.then((value) => ({ value })), late.then(() => null)]);
  } finally {
    isOver.abort(ENDED);
  }
}

/** Keeps the process alive meanwhile. */
function passed(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timeout = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timeout), { once: true });
  });
}
