/** Mentors' places in a workspace, for figures that name nobody. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";

/** Who met a mentor at a moment: how many places of each mentor were taken. */
export async function placesTakenAt(db: Db, workspaceId: string, at: Date): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("pairings")
    .select(["mentor_user_id", sql<number>`count(*)::int`.as("taken")])
    .where("workspace_id", "=", workspaceId)
    .where("mentor_user_id", "is not", null)
    .where("started_at", "<", at)
    .where((pairing) => pairing.or([pairing("ended_at", "is", null), pairing("ended_at", ">=", at)]))
    .groupBy("mentor_user_id")
    .execute();
  return new Map(rows.map((row) => [row.mentor_user_id ?? "", row.taken]));
}

/** Slack ids of those who had asked for a mentor and had none at a moment. */
export async function seekersAt(db: Db, workspaceId: string, at: Date): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("pairings")
    .select("mentee_user_id")
    .where("workspace_id", "=", workspaceId)
    .where("mentee_user_id", "is not", null)
    .where("created_at", "<", at)
    .where((pairing) => pairing.or([pairing("started_at", "is", null), pairing("started_at", ">=", at)]))
    .where((pairing) => pairing.or([pairing("ended_at", "is", null), pairing("ended_at", ">=", at)]))
    .execute();
  return rows.flatMap(({ mentee_user_id: userId }) => userId ?? []);
}
