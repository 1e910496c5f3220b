import type { Deps } from "#src/feature-kit/deps.ts";
import { AHEAD_MS, MOST_IN_A_RUN, opensInRun } from "../rules/dms-ahead.ts";
import { type UnknownDms, unknownDms } from "../store/unknown-dms.ts";

type AheadDeps = Pick<Deps, "db" | "clock" | "messenger">;

/** Of those who cannot be written to at all, none keeps the others waiting. */
const SPARE = 2;

/**
 * Opens the conversations of people whose nudge is due within a day, a few in each run, and remembers them.
 * @returns how many were opened.
 */
export async function openDmsAhead(deps: AheadDeps): Promise<number> {
  const now = deps.clock.now();
  const workspaces = await unknownDms(deps.db, now, new Date(now.getTime() + AHEAD_MS), MOST_IN_A_RUN * SPARE);
  const opened = await Promise.all(workspaces.map((workspace) => openSome(deps, workspace, now)));
  return opened.reduce((sum, count) => sum + count, 0);
}

async function openSome({ messenger }: AheadDeps, unknown: UnknownDms, now: Date): Promise<number> {
  const wanted = opensInRun(unknown, now);
  let opened = 0;
  for (const person of unknown.people) {
    if (opened === wanted) break;
    const result = await messenger.openDm(person);
    // Slack, or our own count of what it permits, asks to wait: the next run goes on.
    if (result === "later") break;
    if (result === "opened") opened++;
  }
  return opened;
}
