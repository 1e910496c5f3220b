/** Private block lists. What is read here goes to whoever made the list, and into the rule that keeps two people apart; nowhere else. */
import type { Db, Tx } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Whom somebody does not want to be brought together with, the first first. */
export async function blockedBy(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("blocks")
    .select("blocked_user_id")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .orderBy("blocked_user_id")
    .execute();
  return rows.map((row) => row.blocked_user_id);
}

/** The list from now on; who was on it before stays with their date. */
export async function saveBlocked(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  blocked: readonly string[],
  now: Date,
): Promise<void> {
  await tx
    .deleteFrom("blocks")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("blocked_user_id", "not in", blocked.length > 0 ? [...blocked] : [""])
    .execute();
  if (blocked.length === 0) return;
  await tx
    .insertInto("blocks")
    .values(
      blocked.map((other) => ({
        workspace_id: workspaceId,
        user_id: userId,
        blocked_user_id: other,
        created_at: now,
      })),
    )
    .onConflict((known) => known.columns(["workspace_id", "user_id", "blocked_user_id"]).doNothing())
    .execute();
}
