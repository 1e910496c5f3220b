import { saysAway } from "#src/kernel/storage-away.ts";

/** The queue could not be reached, wherever it lives: what was asked for is found again by a sweep, or tried again. */
export class QueueAway extends Error {
  override readonly name = "QueueAway";
}

/** What takes longer than `withTimeout` permits. */
export class QueueLate extends Error {
  override readonly name = "QueueLate";
}

/** The errors by which ioredis says that it has no connection; it gives them no codes. */
const REDIS_NAMES = /^(MaxRetriesPerRequestError|ClusterAllFailedError|AbortError)$/;
const REDIS_WORDS = /^(connection is closed|command timed out|stream isn't writeable)/i;

/** The error of a call of the queue: `QueueAway` when it could not be reached, else itself, which is a bug. */
export function asQueueError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof QueueAway) return error;
  const isAway =
    error instanceof QueueLate || saysAway(error) || REDIS_NAMES.test(error.name) || REDIS_WORDS.test(error.message);
  return isAway ? new QueueAway("the queue cannot be reached", { cause: error }) : error;
}
