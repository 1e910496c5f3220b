import { deliverMessage } from "./deliver-message.ts";
import { alone } from "./delivery-jobs.ts";
import { RetryLater } from "./job.ts";
import type { JobRequest, Ports } from "./ports.ts";

/** Messages of one job that are under way at once. With the worker's many jobs this stays a bounded number of requests. */
const LANES = 2;
/** A message that failed for an unknown reason is tried again alone, after this. */
const RETRY_MS = 30_000;

/** Delivers several messages. One that fails or has to wait goes on as a job of its own, so that it holds up no other. */
export async function deliverMessages(ports: Ports, keys: readonly string[]): Promise<void> {
  const waiting = [...keys];
  const failed: JobRequest[] = [];
  const lane = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      try {
        await deliverMessage(ports, key);
      } catch (error) {
        if (!(error instanceof RetryLater)) ports.log.error({ err: error }, "a delivery failed and is tried again");
        failed.push({ ...alone(key), delayMs: error instanceof RetryLater ? error.delayMs : RETRY_MS });
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (failed.length > 0) await ports.jobs.enqueue(failed);
}
