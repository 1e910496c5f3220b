import type { Clock, Log } from "#src/kernel/ports.ts";
import type { Jobs } from "#src/queue/job.ts";
import { enqueueDeliveries } from "./enqueue.ts";
import type { ClaimedBatch } from "./store/claim-due.ts";

/**
 * Claims batch after batch until one is not full, and asks the queue to send what came of each.
 * @param claim one batch, of at most `size`. @returns how many were claimed.
 */
export async function sweepBatches(
  deps: { readonly clock: Clock; readonly jobs: Jobs; readonly log: Log },
  size: number,
  claim: (now: Date, size: number) => Promise<ClaimedBatch>,
): Promise<number> {
  let total = 0;
  for (;;) {
    const { claimed, keys } = await claim(deps.clock.now(), size);
    await enqueueDeliveries(deps, keys);
    total += claimed;
    if (claimed < size) return total;
  }
}
