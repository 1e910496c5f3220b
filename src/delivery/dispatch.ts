/**
 * Hands out what is due. In each workspace one process does that, under a lease: it reserves what Slack permits for the coming
 * second and gives that away as jobs, each good for so many messages. See docs/decisions/0024.
 */

import { type JobRequest, request } from "#src/queue/job.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { deliverDueJob, dispatchJob, enqueue } from "./enqueue.ts";

/** A permission that nobody used by then is void, so that what was reserved in several seconds is never used in one. */
export const VOID_AFTER_MS = 5000;
/** For so many messages one job is given, and so many jobs at most. */
const PER_JOB = 10;
const MAX_JOBS = 50;

type DispatchDeps<D> = Pick<DeliveryDeps<D>, "clock" | "log" | "jobs" | "outbox" | "pacing" | "dispatchLeases">;

/** Something new is due in the workspaces of these messages. */
export async function dispatchFor<D>(deps: DispatchDeps<D>, keys: readonly string[]): Promise<void> {
  for (const workspaceId of await deps.dispatchLeases.workspacesOf(keys)) await dispatch(deps, { workspaceId });
}

/**
 * Sees to it that what is due is sent, whatever the queue knows of it: emptied, unreachable at the time, or died on the way.
 * @returns in how many workspaces that was needed.
 */
export async function dispatchUnattended<D>(deps: DispatchDeps<D>): Promise<number> {
  const workspaces = await deps.dispatchLeases.unattended(deps.clock.now());
  await enqueue(
    deps,
    workspaces.map((workspaceId) => request(dispatchJob, { workspaceId })),
  );
  return workspaces.length;
}

/**
 * Hands out what a workspace may send now, and asks for the next turn where more waits. Where somebody else is at it, they
 * are told that there is more.
 */
export async function dispatch<D>(
  deps: DispatchDeps<D>,
  { workspaceId, holder: before }: { readonly workspaceId: string; readonly holder?: string | undefined },
): Promise<void> {
  const { dispatchLeases: leases, outbox, pacing, clock } = deps;
  const holder = await leases.take(workspaceId, before ?? null);
  if (holder === null) return;
  do {
    const share = await pacing.shareOf(workspaceId);
    const waiting = await outbox.waiting(workspaceId, clock.now(), share.most + 1);
    const count = Math.min(waiting, share.most);
    const hasMore = waiting > count;
    await pacing.reserve(workspaceId, count);
    const until = pacing.isUnlimited ? null : clock.now().getTime() + VOID_AFTER_MS;
    await enqueue(deps, permissions(workspaceId, { count, until, hasMore }));
    if (hasMore && share.againMs > 0) {
      await leases.keep(workspaceId, holder, share.againMs);
      const next = request(dispatchJob, { workspaceId, holder }, { delayMs: Math.ceil(share.againMs) });
      return enqueue(deps, [next]);
    }
  } while (!(await leases.release(workspaceId, holder)));
}

/** Together they are good for `count` messages. The last one asks for more, where more waited and nothing is limited. */
function permissions(
  workspaceId: string,
  { count, until, hasMore }: { readonly count: number; readonly until: number | null; readonly hasMore: boolean },
): JobRequest[] {
  const jobs = Math.min(Math.ceil(count / PER_JOB), MAX_JOBS);
  return Array.from({ length: jobs }, (_, index) =>
    request(deliverDueJob, {
      workspaceId,
      count: Math.floor(count / jobs) + (index < count % jobs ? 1 : 0),
      until,
      hasMore: hasMore && until === null && index === jobs - 1,
    }),
  );
}
