/** Who lets others sit in. */
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Reader } from "#src/kernel/vocabulary.ts";

/** Whoever offered a seat so long ago, or later, is a host. */
const HOST_MS = 12 * 7 * 86_400_000;

export async function readersWhoHost(
  db: Db,
  person: PersonKey | null,
  now: Date,
): Promise<readonly (PersonKey & { readonly reader: Reader })[]> {
  let query = db
    .selectFrom("seats")
    .select(["workspace_id", "host_user_id"])
    .distinct()
    .where("host_user_id", "is not", null)
    .where("status", "not in", ["cancelled", "lapsed"])
    .where("created_at", ">", new Date(now.getTime() - HOST_MS));
  if (person) query = query.where("workspace_id", "=", person.workspaceId).where("host_user_id", "=", person.userId);
  const rows = await query.execute();
  return rows.flatMap(({ workspace_id: workspaceId, host_user_id: userId }) =>
    userId === null ? [] : [{ workspaceId, userId, reader: "host" as const }],
  );
}
