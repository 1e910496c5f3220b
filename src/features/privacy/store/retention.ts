import type { Db } from "#src/db/database.ts";
import { challengeNamedIn, deleteOldRows, type PersonalData } from "#src/db/personal-data.ts";

/** Workspaces whose admin set an end to how long records are kept, in months. */
export async function retentionLimits(
  db: Db,
): Promise<readonly { readonly workspaceId: string; readonly months: number }[]> {
  const rows = await db
    .selectFrom("policies")
    .select(["workspace_id as workspaceId", "retention_months as months"])
    .where("retention_months", "is not", null)
    .execute();
  return rows.flatMap(({ workspaceId, months }) => (months === null ? [] : [{ workspaceId, months }]));
}

/** Deletes a workspace's records from before a moment. What is open stays. @returns how many. */
export async function deleteOldRecords(
  db: Db,
  data: readonly PersonalData[],
  workspaceId: string,
  before: Date,
): Promise<number> {
  const isNamed = challengeNamedIn(data, workspaceId);
  let total = 0;
  for (const rows of data.flatMap(({ retention = [] }) => retention))
    total += await deleteOldRows(db, rows, workspaceId, before, isNamed);
  return total;
}
