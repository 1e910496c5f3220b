/**
 * The jobs that see to it that messages which are saved are sent. They are hints: a lost one delays a message by seconds, a
 * doubled one does nothing. Messages that wait are no jobs.
 */

import { z } from "zod";
import type { Log } from "#src/kernel/ports.ts";
import { defineJob, type JobRequest, type Jobs, request } from "#src/queue/job.ts";

/** Sends one message that somebody waits for. */
export const deliverMessageJob = defineJob({ name: "deliver-message", payload: z.object({ key: z.string() }) });
/** Something is due: what these messages' workspaces may send now is handed out. */
export const dispatchMessagesJob = defineJob({
  name: "dispatch-messages",
  formerNames: ["deliver-messages"],
  payload: z.object({ keys: z.array(z.string()).min(1) }),
});
/** Hands out what a workspace may send now. */
export const dispatchJob = defineJob({
  name: "dispatch",
  payload: z.object({
    workspaceId: z.string(),
    /** Whose turn goes on; without one a new one begins. */
    holder: z.uuid().optional(),
  }),
});
/** A permission: sends so many of the messages that are next. */
export const deliverDueJob = defineJob({
  name: "deliver-due",
  payload: z.object({
    workspaceId: z.string(),
    count: z.number().int().positive(),
    /** Not used by then (milliseconds since 1970), it is void; null where nothing is limited. */
    until: z.number().nullable(),
    /** More was waiting when it was given, which is handed out when this was used. */
    hasMore: z.boolean(),
  }),
});

interface EnqueueDeps {
  readonly jobs: Jobs;
  readonly log: Log;
}

/** Keys of one job; a sweep saves so many at once. */
const BATCH = 500;

/** The rows are saved: what a queue that cannot be reached now does not hear of is found again a few seconds later. */
export async function enqueueDeliveries(deps: EnqueueDeps, keys: readonly string[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(keys.length / BATCH) }, (_, index) =>
    keys.slice(index * BATCH, (index + 1) * BATCH),
  );
  await enqueue(
    deps,
    batches.map((batch) => request(dispatchMessagesJob, { keys: batch })),
  );
}

/** The same for messages that somebody waits for (`isAwaited`): each goes at once. */
export async function enqueueAwaited(deps: EnqueueDeps, keys: readonly string[]): Promise<void> {
  await enqueue(
    deps,
    keys.map((key) => request(deliverMessageJob, { key }, { key: `deliver-${key}` })),
  );
}

/** Hands jobs of this room to the queue. One that cannot be reached costs no more than some seconds. */
export async function enqueue(deps: EnqueueDeps, jobs: readonly JobRequest[]): Promise<void> {
  if (jobs.length === 0) return;
  try {
    await deps.jobs.enqueue(jobs);
  } catch (error) {
    deps.log.warn({ err: error, count: jobs.length }, "could not enqueue deliveries, they will be found again");
  }
}
