/** Tries again to give an answer when Slack refuses it for a moment. */
import type { Timer } from "#src/kernel/ports.ts";
import { isPassing, retryAfterMsOf } from "./slack-errors.ts";

/** Waits before the second and the third try, where Slack names none. */
const WAITS_MS = [400, 2000] as const;
/** How long an answer is tried in all; after that it is given in another way. */
const BUDGET_MS = 10_000;

export interface Insisting {
  readonly budgetMs?: number;
  /** What must not be tried again here, although it is a passing refusal. */
  readonly isFinal?: (error: unknown) => boolean;
}

/**
 * Does it, up to three times within ten seconds while Slack's refusal is a passing one (429, 5xx, `internal_error`, no
 * connection); a `Retry-After` that fits is kept.
 * @throws the last error when it stays so, or at once when another try is of no use.
 */
export async function insist<T>(
  attempt: () => Promise<T>,
  timer: Timer,
  { budgetMs = BUDGET_MS, isFinal = () => false }: Insisting = {},
): Promise<T> {
  let spentMs = 0;
  for (let tries = 0; ; tries++) {
    const started = performance.now();
    try {
      return await attempt();
    } catch (error) {
      const wait = WAITS_MS[tries];
      if (wait === undefined || !isPassing(error) || isFinal(error)) throw error;
      const waitMs = Math.max(wait, retryAfterMsOf(error) ?? 0);
      spentMs += performance.now() - started + waitMs;
      if (spentMs > budgetMs) throw error;
      await timer.pause(waitMs);
    }
  }
}
