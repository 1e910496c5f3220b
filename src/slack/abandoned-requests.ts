/** Commands, buttons, forms and shortcuts that a process had noted when it died: another one answers them. */
import { StorageAway } from "#src/kernel/storage-away.ts";
import type { SurfaceDeps } from "./context.ts";

type Handling = Pick<SurfaceDeps, "notedRequests" | "requestHandler" | "log">;

/** After so many attempts that failed, nobody is told any more. */
const LAST_ATTEMPT = 10;

/**
 * Answers what was left, one after the other: somebody's second command may need what the first one did. What cannot be
 * answered now is tried again when its lease is over. Safe to run from several processes at once. @returns how many.
 */
export async function handleAbandonedRequests({ notedRequests, requestHandler, log }: Handling): Promise<number> {
  for (let total = 0; ; total++) {
    const left = await notedRequests.takeAbandoned();
    if (!left) return total;
    const { kind, workspaceId, attempt } = left;
    try {
      // Whatever it is that ends every process at it: it is not tried for ever.
      if (attempt > LAST_ATTEMPT) {
        log.error({ request: kind, workspaceId }, "a request was given up");
        await notedRequests.finish(left);
        continue;
      }
      await requestHandler.handle(left);
    } catch (error) {
      if (error instanceof StorageAway) log.warn({ request: kind, workspaceId }, "a request waits for the database");
      else log.error({ err: error, request: kind, workspaceId }, "a request that was left could not be answered");
      if (attempt >= LAST_ATTEMPT) await notedRequests.finish(left);
    }
  }
}
