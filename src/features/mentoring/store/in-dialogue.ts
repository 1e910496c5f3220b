import { sql } from "kysely";
import type { ExistsFor } from "#src/db/exists-for.ts";

/** Whoever is asked to be a mentor, or meets a mentor or a mentee. */
export const hasPairings: ExistsFor = ({ workspaceId, userId }) => sql`(
  exists (select from pairings where workspace_id = ${workspaceId} and mentor_user_id = ${userId})
  or exists (
    select from pairings
    where workspace_id = ${workspaceId} and mentee_user_id = ${userId} and status not in ('ended', 'withdrawn')
  )
)`;
