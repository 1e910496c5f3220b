/** What is known of whoever asks and of those who could be asked, before one of them is picked. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";

/** What hosts were asked lately. */
export interface AskedLately {
  /** When they were asked since the moment in question. */
  readonly askedAt: readonly Date[];
  /** A question lies before them without an answer. */
  readonly isBusy: boolean;
}

/** When each host was asked since a moment, and whether they have not answered yet; by Slack id. */
export async function askedSince(db: Db, workspaceId: string, since: Date): Promise<ReadonlyMap<string, AskedLately>> {
  const { rows } = await sql<{ host_user_id: string; asked_at: Date[]; is_busy: boolean }>`select host_user_id,
      coalesce(array_agg(asked_at) filter (where asked_at >= ${since}), '{}') as asked_at, bool_or(status = 'waiting') as is_busy
    from introduction_asks where workspace_id = ${workspaceId} and (asked_at >= ${since} or status = 'waiting')
    group by host_user_id`.execute(db);
  return new Map(rows.map((row) => [row.host_user_id, { askedAt: row.asked_at, isBusy: row.is_busy }]));
}

/** Whom a question went to already. */
export async function askedFor(db: Db, introductionId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("introduction_asks")
    .select("host_user_id")
    .where("introduction_id", "=", introductionId)
    .execute();
  return new Set(rows.map((row) => row.host_user_id));
}
