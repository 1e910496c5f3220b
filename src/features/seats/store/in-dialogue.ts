import { sql } from "kysely";
import type { ExistsFor } from "#src/db/exists-for.ts";

/** Whoever hosts, hosted, or asked for a seat. */
export const hasToDoWithSeats: ExistsFor = ({ workspaceId, userId }) => sql`(
  exists (select from hosts where workspace_id = ${workspaceId} and user_id = ${userId})
  or exists (select from seats where workspace_id = ${workspaceId} and host_user_id = ${userId})
  or exists (select from seat_requests where workspace_id = ${workspaceId} and asker_user_id = ${userId})
)`;
