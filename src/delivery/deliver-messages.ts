import type { Log } from "#src/kernel/ports.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { type JobRequest, RetryLater } from "#src/queue/job.ts";
import { attempt, deliverMessage } from "./deliver-message.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { alone } from "./enqueue.ts";

/** Messages of one job that are under way at once. With the worker's many jobs this stays a bounded number of requests. */
const LANES = 2;
/** A message that failed for an unknown reason is tried again alone, after this. */
const RETRY_MS = 30_000;
/** A worker ends after so many messages; the next look at what is due asks for another. */
const PER_WORKER = 100;

/** Delivers several messages. One that fails or has to wait goes on as a job of its own, so that it holds up no other. */
export async function deliverMessages<D extends DeliveryDeps<D>>(deps: D, keys: readonly string[]): Promise<void> {
  const waiting = [...keys];
  const failed: JobRequest[] = [];
  const lane = async (): Promise<void> => {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const again = await retried(deps, key, deliverMessage(deps, key));
      if (again) failed.push(again);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (failed.length > 0) await deps.jobs.enqueue(failed);
}

/** Delivers what is due, the longest waiting first, as long as there is something. */
export async function deliverDue<D extends DeliveryDeps<D>>(deps: D): Promise<void> {
  const failed: JobRequest[] = [];
  for (let count = 0; count < PER_WORKER; count++) {
    const delivery = await deps.outbox.next(deps.clock.now());
    if (!delivery) break;
    const again = await retried(deps, delivery.key, attempt(deps, delivery));
    if (again) failed.push(again);
  }
  if (failed.length > 0) await deps.jobs.enqueue(failed);
}

/** The job that tries again, or null when none is needed. */
async function retried({ log }: { readonly log: Log }, key: string, work: Promise<void>): Promise<JobRequest | null> {
  try {
    await work;
    return null;
  } catch (error) {
    // That the database is away is told once, where it is noticed.
    const isExpected = error instanceof RetryLater || error instanceof StorageAway;
    if (!isExpected) log.error({ err: error }, "a delivery failed and is tried again");
    return { ...alone(key), delayMs: error instanceof RetryLater ? error.delayMs : RETRY_MS };
  }
}
