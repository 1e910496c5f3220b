import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Managers above each other are followed so far up. */
const MAX_LEVELS = 20;

/** Somebody's named manager, whoever that one named, and so on, as far as they are members. Nobody is above themselves. */
export async function managersAbove(db: Db, { workspaceId, userId }: PersonKey): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ user_id: string }>`with recursive above (user_id, level) as (
      select manager_user_id, 1 from members where workspace_id = ${workspaceId} and user_id = ${userId}
      union
      select m.manager_user_id, a.level + 1 from above a
        join members m on m.workspace_id = ${workspaceId} and m.user_id = a.user_id
        where a.level < ${MAX_LEVELS}
    ) select distinct user_id from above where user_id is not null and user_id <> ${userId}`.execute(db);
  return new Set(rows.map((row) => row.user_id));
}
