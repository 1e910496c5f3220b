import { RetryLater } from "#src/queue/job.ts";
import { retryAfterMsOf } from "#src/slack/slack-errors.ts";

/**
 * What Slack, or our own count of what it permits, asks to wait is no failure: it is tried again then, and uses up no attempt.
 * @throws RetryLater when the work has to wait its turn; any other error of the work as it is.
 */
export async function inStep<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const waitMs = retryAfterMsOf(error);
    throw waitMs === null ? error : new RetryLater(waitMs);
  }
}
