import { sql } from "kysely";
import type { ExistsFor } from "#src/db/exists-for.ts";

/** Whoever was asked something. */
export const wasAsked: ExistsFor = ({ workspaceId, userId }) =>
  sql`exists (select from introductions where workspace_id = ${workspaceId} and host_user_id = ${userId} and status = 'asked')`;
