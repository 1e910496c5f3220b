/** What waits for the answer of a host, in PostgreSQL. */
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Introduction } from "../rules/types.ts";
import { toIntroduction } from "./rows.ts";

/** What somebody is asked and has not answered, the newest first. */
export async function askedOf(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly Introduction[]> {
  const rows = await db
    .selectFrom("introductions")
    .select(COLUMNS.introductions)
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .where("status", "=", "asked")
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toIntroduction);
}
