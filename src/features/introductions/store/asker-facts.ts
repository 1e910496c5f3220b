/** What is known of whoever asks and of those who could be asked, before one of them is picked. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { keptApartFrom } from "#src/features/matching/store/hosts.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Asker } from "../rules/pick-host.ts";
import type { Introduction } from "../rules/types.ts";

/** Managers above each other are followed so far up. */
const MAX_LEVELS = 20;

/** @param metAt when they were last brought together with others. */
export async function askerOf(db: Db, introduction: Introduction, metAt: Asker["metAt"]): Promise<Asker> {
  const { id, workspaceId, askerUserId } = introduction;
  const person = { workspaceId, userId: askerUserId };
  const [keptApart, managers, asked] = await Promise.all([
    keptApartFrom(db, person),
    managersOf(db, person),
    askedFor(db, id),
  ]);
  return { userId: askerUserId, keptApart, managers, metAt, asked };
}

/** How often each of these people was asked since a moment, and whether they have not answered yet. */
export async function loadsOf(
  db: Db,
  workspaceId: string,
  since: Date,
): Promise<ReadonlyMap<string, { readonly load: number; readonly isBusy: boolean }>> {
  const { rows } = await sql<{ host_user_id: string; load: number; is_busy: boolean }>`select host_user_id,
      (count(*) filter (where asked_at >= ${since}))::int as load, bool_or(status = 'waiting') as is_busy
    from introduction_asks where workspace_id = ${workspaceId} and (asked_at >= ${since} or status = 'waiting')
    group by host_user_id`.execute(db);
  return new Map(rows.map((row) => [row.host_user_id, { load: row.load, isBusy: row.is_busy }]));
}

/** Their named manager, whoever that one named, and so on. */
async function managersOf(db: Db, { workspaceId, userId }: PersonKey): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ user_id: string }>`with recursive above (user_id, level) as (
      select manager_user_id, 1 from members where workspace_id = ${workspaceId} and user_id = ${userId}
      union
      select m.manager_user_id, a.level + 1 from above a
        join members m on m.workspace_id = ${workspaceId} and m.user_id = a.user_id
        where a.level < ${MAX_LEVELS}
    ) select distinct user_id from above where user_id is not null`.execute(db);
  return new Set(rows.map((row) => row.user_id));
}

async function askedFor(db: Db, introductionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("introduction_asks")
    .select("host_user_id")
    .where("introduction_id", "=", introductionId)
    .execute();
  return new Set(rows.map((row) => row.host_user_id));
}
