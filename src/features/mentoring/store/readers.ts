/** Who has a mentee, and who has a mentor. */
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Reader } from "#src/kernel/vocabulary.ts";

export async function readersWhoMeet(
  db: Db,
  person: PersonKey | null,
): Promise<readonly (PersonKey & { readonly reader: Reader })[]> {
  let query = db
    .selectFrom("pairings")
    .select(["workspace_id", "mentor_user_id", "mentee_user_id"])
    .where("status", "=", "active");
  if (person) {
    const { workspaceId, userId } = person;
    query = query
      .where("workspace_id", "=", workspaceId)
      .where((pairing) => pairing.or([pairing("mentor_user_id", "=", userId), pairing("mentee_user_id", "=", userId)]));
  }
  const rows = await query.execute();
  return rows.flatMap(({ workspace_id: workspaceId, mentor_user_id: mentor, mentee_user_id: mentee }) => [
    ...(mentor === null ? [] : [{ workspaceId, userId: mentor, reader: "mentor" as const }]),
    ...(mentee === null ? [] : [{ workspaceId, userId: mentee, reader: "mentee" as const }]),
  ]);
}
