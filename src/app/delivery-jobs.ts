/** The jobs that deliver messages which are saved already. */
import type { JobRequest, Ports } from "./ports.ts";

/** Messages in one job: what the queue itself costs is shared by them. */
const BATCH = 10;

/** The jobs that deliver these messages. Keys that were delivered meanwhile find nothing to do. */
function deliveryJobs(keys: readonly string[]): JobRequest[] {
  const jobs: JobRequest[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH);
    const [key = ""] = batch;
    jobs.push(
      batch.length === 1 ? alone(key) : { name: "deliver-messages", key: `batch-${key}`, payload: { keys: batch } },
    );
  }
  return jobs;
}

/** The rows are saved: a queue that cannot be reached now gets them from `resendLost` later. */
export async function enqueueDeliveries(ports: Pick<Ports, "jobs" | "log">, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  try {
    await ports.jobs.enqueue(deliveryJobs(keys));
  } catch (error) {
    ports.log.warn({ err: error, count: keys.length }, "could not enqueue deliveries, they will be found again");
  }
}

/** A message in a job of its own. */
export function alone(key: string): JobRequest {
  return { name: "deliver-message", key: `deliver-${key}`, payload: { key } };
}
