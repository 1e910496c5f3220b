/** The jobs that deliver messages which are saved already. They are hints: a lost one delays a message, a doubled one does nothing. */

import { z } from "zod";
import type { Log } from "#src/kernel/ports.ts";
import { defineJob, type JobRequest, type Jobs, request } from "#src/queue/job.ts";

/** Puts one message into the hands of whom it is for, once. */
export const deliverMessageJob = defineJob({ name: "deliver-message", payload: z.object({ key: z.string() }) });
/** Several messages in one job: what the queue itself costs is shared by them. */
export const deliverMessagesJob = defineJob({
  name: "deliver-messages",
  payload: z.object({ keys: z.array(z.string()).min(1).max(100) }),
});
/** Takes whatever is due, as long as there is something. */
export const deliverDueJob = defineJob({ name: "deliver-due", payload: z.object({}) });

interface EnqueueDeps {
  readonly jobs: Jobs;
  readonly log: Log;
}

/** Messages in one job: what the queue itself costs is shared by them. */
const BATCH = 10;

/** The jobs that deliver these messages. Keys that were delivered meanwhile find nothing to do. */
function deliveryJobs(keys: readonly string[]): JobRequest[] {
  const jobs: JobRequest[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH);
    const [key = ""] = batch;
    jobs.push(batch.length === 1 ? alone(key) : request(deliverMessagesJob, { keys: batch }, { key: `batch-${key}` }));
  }
  return jobs;
}

/** The rows are saved: a queue that cannot be reached now gets them from `resendLost` later. */
export async function enqueueDeliveries(deps: EnqueueDeps, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await enqueue(deps, deliveryJobs(keys));
}

/** Asks for workers that take whatever is due. One that is asked for already is not asked for twice. */
export async function enqueueWorkers(deps: EnqueueDeps, count: number): Promise<void> {
  if (count === 0) return;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  await enqueue(
    deps,
    numbers.map((number) => request(deliverDueJob, {}, { key: `deliver-due-${number}` })),
  );
}

async function enqueue(deps: EnqueueDeps, jobs: readonly JobRequest[]): Promise<void> {
  try {
    await deps.jobs.enqueue(jobs);
  } catch (error) {
    deps.log.warn({ err: error, count: jobs.length }, "could not enqueue deliveries, they will be found again");
  }
}

/** A message in a job of its own. */
export function alone(key: string): JobRequest {
  return request(deliverMessageJob, { key }, { key: `deliver-${key}` });
}
