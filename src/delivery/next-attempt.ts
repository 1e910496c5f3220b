/** When what Slack refused to take back is tried again. */
const CLEAR_AGAIN_MS = 60_000;
const MAX_WAIT_MS = 3_600_000;
const MAX_DOUBLINGS = 6;
/** With the waits between them, two days; after that once a day. */
const FAILURES_IN_A_ROW = 50;
const LATER_WAIT_MS = 86_400_000;
/** Four weeks more. Then it is given up: a row that nothing comes of would keep a trace of whoever was forgotten. */
const MAX_FAILURES = FAILURES_IN_A_ROW + 28;

/** @param failures attempts in a row that failed before this one. @returns null where it is given up. */
export function nextAttemptIn(failures: number): number | null {
  if (failures >= MAX_FAILURES) return null;
  if (failures >= FAILURES_IN_A_ROW) return LATER_WAIT_MS;
  return Math.min(CLEAR_AGAIN_MS * 2 ** Math.min(failures, MAX_DOUBLINGS), MAX_WAIT_MS);
}
