import { sql } from "kysely";
import type { ExistsFor } from "#src/db/exists-for.ts";

/** Whoever somebody names as their manager. */
export const isNamedAsManager: ExistsFor = ({ workspaceId, userId }) =>
  sql`exists (select from members where workspace_id = ${workspaceId} and manager_user_id = ${userId})`;
