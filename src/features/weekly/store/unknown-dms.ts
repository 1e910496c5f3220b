import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** People of one workspace whose nudge is due soon and whose DM is not known. */
export interface UnknownDms {
  readonly workspaceId: string;
  readonly missing: number;
  readonly firstDueAt: Date;
  /** Those who are due first. */
  readonly people: readonly PersonKey[];
}

/** @param limit of the people of each workspace. */
export async function unknownDms(db: Db, now: Date, until: Date, limit: number): Promise<readonly UnknownDms[]> {
  const rows = await db
    .with("unknown", (with_) =>
      with_
        .selectFrom("members as m")
        .select([
          "m.workspace_id",
          "m.user_id",
          sql<number>`row_number() over (partition by m.workspace_id order by m.next_nudge_at)`.as("place"),
          sql<number>`(count(*) over (partition by m.workspace_id))::int`.as("missing"),
          sql<Date>`min(m.next_nudge_at) over (partition by m.workspace_id)`.as("first_due_at"),
        ])
        .where("m.next_nudge_at", ">", now)
        .where("m.next_nudge_at", "<=", until)
        .where("m.left_at", "is", null)
        .where("m.status", "=", "active")
        .where((row) => isInstalled(row.ref("m.workspace_id")))
        .where((row) =>
          row.not(
            row.exists(
              row
                .selectFrom("dm_channels as d")
                .select("d.channel")
                .whereRef("d.workspace_id", "=", "m.workspace_id")
                .whereRef("d.user_id", "=", "m.user_id"),
            ),
          ),
        ),
    )
    .selectFrom("unknown")
    .select(["workspace_id", "user_id", "missing", "first_due_at"])
    .where("place", "<=", limit)
    .orderBy("workspace_id")
    .orderBy("place")
    .execute();
  return [...Map.groupBy(rows, (row) => row.workspace_id)].flatMap(([workspaceId, people]) => {
    const [first] = people;
    if (!first) return [];
    return {
      workspaceId,
      missing: first.missing,
      firstDueAt: first.first_due_at,
      people: people.map((row) => ({ workspaceId, userId: row.user_id })),
    };
  });
}
