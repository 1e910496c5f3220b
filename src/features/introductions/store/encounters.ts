/** Who was introduced to whom, for every search for somebody. */
import { sql } from "kysely";
import type { Encounters } from "#src/db/encounters.ts";
import { askedSince } from "./asker-facts.ts";

export const introductionEncounters: Encounters = {
  of: "introductions",
  /** Whoever of the two asked. */
  metAt: async (db, { workspaceId, userId }) => {
    const { rows } = await sql<{ other: string; at: Date }>`select
        case when asker_user_id = ${userId} then host_user_id else asker_user_id end as other, max(introduced_at) as at
      from introductions
      where workspace_id = ${workspaceId} and introduced_at is not null and host_user_id is not null
        and (asker_user_id = ${userId} or host_user_id = ${userId})
      group by 1`.execute(db);
    return new Map(rows.map(({ other, at }) => [other, at]));
  },
  takenOn: async (db, workspaceId, monthStart) => {
    const asked = await askedSince(db, workspaceId, monthStart);
    return new Map([...asked].map(([userId, { askedAt }]) => [userId, askedAt.length]));
  },
};
