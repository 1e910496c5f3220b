import { sql } from "kysely";
import type { ExistsFor } from "#src/db/exists-for.ts";

/** Whoever gave a challenge to others, or was given one. */
export const gaveOrWasGiven: ExistsFor = ({ workspaceId, userId }) => sql`(
  exists (select from assignments where workspace_id = ${workspaceId} and assigner_user_id = ${userId})
  or exists (select from assignees where workspace_id = ${workspaceId} and user_id = ${userId})
)`;
