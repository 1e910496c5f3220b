import { UnrecoverableError } from "bullmq";
import { asQueueError } from "./queue-away.ts";

/** What the queue stores of a failure. Its message holds no details, as everybody with access to the queue can read it. */
export class JobFailed extends Error {
  override readonly name = "JobFailed";

  constructor(cause: unknown) {
    super("the job failed; the log says why", { cause });
  }
}

/** The error of a job that BullMQ calls failed. One that is not the job's own, BullMQ met when it noted how the job had ended. */
export function asJobFailed(error: Error): Error {
  const isOwn = error instanceof JobFailed || error instanceof UnrecoverableError;
  return isOwn ? error : new JobFailed(asQueueError(error));
}
