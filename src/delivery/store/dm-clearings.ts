/**
 * DMs that are being cleared, in PostgreSQL: the wish to be forgotten survives whatever dies. Each round ends or puts off its own
 * wish alone: who asks a second time while one is under way has more to take back.
 */
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import type { DmClearing } from "../clear-dm.ts";

/** Longer than a round takes; whoever claims one that died goes on then. */
const LEASE_MS = 120_000;

export interface DueClearing {
  readonly workspaceId: string;
  readonly clearing: DmClearing;
  /** Rounds in a row that Slack refused. */
  readonly failures: number;
}

/** Where a clearing is found: the same wish, not a later one for the same DM. */
type Key = Pick<DueClearing, "workspaceId"> & { readonly clearing: Pick<DmClearing, "channel" | "latest"> };

/** Notes that a DM is to be cleared, and holds it for a round at once. */
export async function addClearing(tx: Tx, workspaceId: string, clearing: DmClearing, now: Date): Promise<void> {
  const { channel, latest, kept } = clearing;
  const row = { latest, kept: [...kept], due_at: new Date(now.getTime() + LEASE_MS), failures: 0 };
  await tx
    .insertInto("dm_clearings")
    .values({ workspace_id: workspaceId, channel, ...row })
    .onConflict((conflict) => conflict.columns(["workspace_id", "channel"]).doUpdateSet(row))
    .execute();
}

/** Claims clearings whose next round is due, for the time of a round. */
export async function claimClearings(db: Db, now: Date, size: number): Promise<readonly DueClearing[]> {
  const rows = await db
    .updateTable("dm_clearings as c")
    .set({ due_at: new Date(now.getTime() + LEASE_MS) })
    .where((row) =>
      row(
        sql`(c.workspace_id, c.channel)`,
        "in",
        row
          .selectFrom("dm_clearings as d")
          .select(["d.workspace_id", "d.channel"])
          .where("d.due_at", "<=", now)
          .where((due) => isInstalled(due.ref("d.workspace_id")))
          .orderBy("d.due_at")
          .limit(size)
          .forUpdate()
          .skipLocked(),
      ),
    )
    .returning(["c.workspace_id", "c.channel", "c.latest", "c.kept", "c.failures"])
    .execute();
  return rows.map(({ workspace_id: workspaceId, channel, latest, kept, failures }) => ({
    workspaceId,
    clearing: { channel, latest, kept },
    failures,
  }));
}

/** Another round later. */
export async function putOffClearing(
  db: Db,
  { workspaceId, clearing }: Key,
  { at, failures }: { readonly at: Date; readonly failures: number },
): Promise<void> {
  await db
    .updateTable("dm_clearings")
    .set({ due_at: at, failures })
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", clearing.channel)
    .where("latest", "=", clearing.latest)
    .execute();
}

/** Nothing is left there, or nothing can be done. */
export async function endClearing(db: Db, { workspaceId, clearing }: Key): Promise<void> {
  await db
    .deleteFrom("dm_clearings")
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", clearing.channel)
    .where("latest", "=", clearing.latest)
    .execute();
}
