import { z } from "zod";
import type { Db, Tx } from "#src/db/database.ts";
import { afterCommit, atEnd } from "#src/db/transaction.ts";
import { IS_OWED } from "#src/delivery/owed-redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { defineJob, type JobRequest, request } from "#src/queue/job.ts";
import { oweHomes } from "../store/home-tabs.ts";

/** Draws a person's Home tab anew. */
export const refreshHomeJob = defineJob({
  name: "refresh-home",
  payload: z.object({ workspaceId: z.string(), userId: z.string(), isOwed: IS_OWED }),
});

/** What asking for drawings of Home tabs needs. */
export type HomeDeps = Pick<Deps, "db" | "clock" | "jobs" | "log">;
type People = readonly (string | null)[];

/**
 * Asks for fresh drawings of the Home tabs of those who have opened theirs: one for all changes until it is drawn. What was
 * saved stays saved where that cannot be asked for now: it costs a stale picture until the tab is opened again.
 */
export async function redrawHomes(deps: HomeDeps, workspaceId: string, userIds: People): Promise<void> {
  try {
    await enqueue(deps, workspaceId, await owedJobs(deps.db, deps, workspaceId, userIds));
  } catch (error) {
    deps.log.warn({ err: error, workspaceId }, "Home tabs could not be noted as owed");
  }
}

/** Whose drawings are to be owed at the end of a transaction, by workspace. */
const changedIn = new WeakMap<Tx, Map<string, Set<string>>>();

/**
 * The same inside the transaction of what changed. Drawings are owed at its end, all in one statement: they are other people's too,
 * and whoever locked them earlier would hold them while it waits for more members.
 */
export function redrawHomesInTransaction(
  tx: Tx,
  deps: Omit<HomeDeps, "db">,
  workspaceId: string,
  userIds: People,
): void {
  const changed = changedIn.get(tx) ?? new Map<string, Set<string>>();
  changedIn.set(tx, changed);
  const people = userIds.filter((userId) => userId !== null);
  const known = changed.get(workspaceId);
  if (known) {
    for (const userId of people) known.add(userId);
    return;
  }
  const all = new Set(people);
  changed.set(workspaceId, all);
  atEnd(tx, async () => {
    const jobs = await owedJobs(tx, deps, workspaceId, [...all]);
    afterCommit(tx, () => enqueue(deps, workspaceId, jobs));
  });
}

/** Jobs for those of whom no drawing was owed before. */
async function owedJobs(
  on: Db,
  { clock }: Pick<Deps, "clock">,
  workspaceId: string,
  userIds: People,
): Promise<readonly JobRequest[]> {
  const people = userIds.filter((userId) => userId !== null);
  if (people.length === 0) return [];
  const owed = await oweHomes(on, workspaceId, people, clock.now());
  return owed.map((userId) => request(refreshHomeJob, { workspaceId, userId, isOwed: true }));
}

async function enqueue(
  { jobs: queue, log }: Pick<Deps, "jobs" | "log">,
  workspaceId: string,
  jobs: readonly JobRequest[],
): Promise<void> {
  if (jobs.length === 0) return;
  await queue.enqueue(jobs).catch((error: unknown) => {
    log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
  });
}
