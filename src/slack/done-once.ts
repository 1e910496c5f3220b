/** What a message asks for is done once, although a bot may die between what it saved and its answer. */
import { currentWatch, watchingCommits } from "#src/db/commit-watch.ts";
import type { Tx } from "#src/db/database.ts";
import type { SurfaceDeps } from "./context.ts";
import { keyOf } from "./once.ts";

const REMEMBERED_MS = 24 * 3_600_000;

interface Asked {
  readonly workspaceId: string;
  readonly channel: string;
  readonly ts: string;
  /** More than 1 when a bot died while it handled this. */
  readonly attempt: number;
}

/**
 * Does the work, each of whose transactions is marked as this message's. After a bot died, what it saved of the work is not
 * done again.
 * @param interrupted what is answered then.
 */
export async function doneOnce<T>(
  { requests, clock }: Pick<SurfaceDeps, "requests" | "clock">,
  { workspaceId, channel, ts, attempt }: Asked,
  work: () => Promise<T>,
  interrupted: () => T,
): Promise<T> {
  const key = keyOf(workspaceId, ["done", channel, ts]);
  if (attempt > 1 && (await requests.isDone(workspaceId, key))) return interrupted();
  const until = new Date(clock.now().getTime() + REMEMBERED_MS);
  const outer = currentWatch();
  const saving = async (tx: Tx): Promise<(isSaved: boolean) => void> => {
    await requests.markDone(tx, workspaceId, key, until);
    return (await outer?.saving(tx)) ?? (() => undefined);
  };
  return watchingCommits({ saving }, work);
}
