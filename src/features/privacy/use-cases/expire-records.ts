import type { Deps } from "#src/feature-kit/deps.ts";
import { retentionCut } from "../rules/retention.ts";
import { deleteOldRecords, retentionLimits } from "../store/retention.ts";

/**
 * Deletes what is of no use any more, and in workspaces whose admin set an end, records that are older. Nothing else
 * that a person wrote or did is touched.
 */
export async function expireOld(deps: Pick<Deps, "db" | "personalData" | "clock" | "catalogues">): Promise<number> {
  const now = deps.clock.now();
  let total = 0;
  for (const { expire } of deps.personalData) total += (await expire?.(deps.db, now)) ?? 0;
  for (const { workspaceId, months } of await retentionLimits(deps.db)) {
    const deleted = await deleteOldRecords(deps.db, deps.personalData, workspaceId, retentionCut(now, months));
    if (deleted > 0) await deps.catalogues.reload(workspaceId);
    total += deleted;
  }
  return total;
}
