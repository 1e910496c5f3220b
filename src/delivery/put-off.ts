/** What became of a step that failed and is tried again later. */

import type { Log } from "#src/kernel/ports.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { isPassing } from "#src/slack/slack-errors.ts";

const MINUTE_MS = 60_000;

interface FailedStep {
  /** Ids alone. */
  readonly about: object;
  /** What failed; no person's words. */
  readonly words: string;
  /** After how many milliseconds to try again, where nothing is known of why it failed. */
  readonly waitMs: number;
}

/**
 * Logs a failed step: as a fault, unless Slack asked to wait or is away, or the database is, which others have logged.
 * @returns after how many milliseconds to try again: a minute where the reason may be over by then.
 */
export function logPutOff(
  log: Pick<Log, "info" | "error">,
  error: unknown,
  { about, words, waitMs }: FailedStep,
): number {
  const isOverSoon = error instanceof StorageAway || isPassing(error);
  if (isOverSoon) log.info({ ...about, error: (error as Error).name }, words);
  else log.error({ err: error, ...about }, words);
  return isOverSoon ? Math.min(MINUTE_MS, waitMs) : waitMs;
}
