/** What hosts call their clients. */
import type { Db } from "#src/db/database.ts";

/**
 * Code names of all seats of a workspace that are kept, however long ago they were: a client is heard of from colleagues too, and
 * named in what somebody writes months later.
 */
export async function codeNamesIn(db: Db, workspaceId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("seats")
    .select("code_name")
    .distinct()
    .where("workspace_id", "=", workspaceId)
    .where("code_name", "is not", null)
    .execute();
  return rows.flatMap(({ code_name: name }) => name ?? []);
}
