/** Who is or was whose mentor, for every search for somebody. */
import { sql } from "kysely";
import type { Encounters } from "#src/db/encounters.ts";
import { placesTaken } from "./pairings.ts";

export const mentoringEncounters: Encounters = {
  of: "mentoring",
  /** To the end of a pairing, also one that is still to come. */
  metAt: async (db, { workspaceId, userId }) => {
    const { rows } = await sql<{ other: string; at: Date }>`select
        case when mentee_user_id = ${userId} then mentor_user_id else mentee_user_id end as other,
        max(coalesce(ended_at, ends_at, started_at)) as at
      from pairings
      where workspace_id = ${workspaceId} and started_at is not null
        and mentee_user_id is not null and mentor_user_id is not null
        and (mentee_user_id = ${userId} or mentor_user_id = ${userId})
      group by 1`.execute(db);
    return new Map(rows.map(({ other, at }) => [other, at]));
  },
  /** Mentees are for longer than a month: each of them counts. */
  takenOn: (db, workspaceId) => placesTaken(db, workspaceId),
};
