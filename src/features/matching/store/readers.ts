/** Who answers others' questions, and who works outside engineering, as they said when they registered. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Reader } from "#src/kernel/vocabulary.ts";

/** Departments whose work is no developer's. Consultants, product and operations may be either, so they stay with their track. */
const OUTSIDE = ["sales", "marketing", "support", "finance", "people"] as const;

export async function readersWhoRegistered(
  db: Db,
  person: PersonKey | null,
): Promise<readonly (PersonKey & { readonly reader: Reader })[]> {
  let query = db
    .selectFrom("hosts")
    .select(["workspace_id", "user_id"])
    .select(({ eb }) => [
      eb("department", "in", OUTSIDE).as("isOutside"),
      sql<boolean>`questions_per_month > 0 and not is_paused`.as("isHost"),
    ]);
  if (person) query = query.where("workspace_id", "=", person.workspaceId).where("user_id", "=", person.userId);
  const rows = await query.execute();
  return rows.flatMap(({ workspace_id: workspaceId, user_id: userId, isOutside, isHost }) => [
    ...(isOutside ? [{ workspaceId, userId, reader: "outside" as const }] : []),
    ...(isHost ? [{ workspaceId, userId, reader: "host" as const }] : []),
  ]);
}
