/** Who sat with whom, for every search for somebody. */
import { sql } from "kysely";
import type { Encounters } from "#src/db/encounters.ts";

/** Guests meet their host, not each other; nobody meets in a recording. */
export const seatEncounters: Encounters = {
  of: "seats",
  metAt: async (db, { workspaceId, userId }) => {
    const { rows } = await sql<{ other: string; at: Date }>`select
        case when s.host_user_id = ${userId} then r.asker_user_id else s.host_user_id end as other, max(s.starts_at) as at
      from seat_requests r join seats s on s.id = r.seat_id
      where r.workspace_id = ${workspaceId} and r.status = 'seated'
        and s.starts_at is not null and s.host_user_id is not null
        and (s.host_user_id = ${userId} or r.asker_user_id = ${userId})
      group by 1`.execute(db);
    return new Map(rows.map(({ other, at }) => [other, at]));
  },
  takenOn: async (db, workspaceId, monthStart) => {
    const { rows } = await sql<{ host: string; count: number }>`select host_user_id as host, count(*)::int as count
      from seats
      where workspace_id = ${workspaceId} and host_user_id is not null and status not in ('cancelled', 'lapsed')
        and starts_at >= ${monthStart} and starts_at < ${monthStart}::timestamptz + interval '1 month'
      group by 1`.execute(db);
    return new Map(rows.map(({ host, count }) => [host, count]));
  },
};
