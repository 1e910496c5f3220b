import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { isFree } from "./claim-messages.ts";

/** Longer than handing out takes: a few statements, one request to the queue. */
export const DISPATCH_LEASE_MS = 5000;

/** Who hands out what is due in a workspace, in PostgreSQL: one process at a time, by the database's clock. */
export class DispatchLeases {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /**
   * Takes the workspace, or goes on where it is held by `before` already.
   * @returns who holds it from now on; null where somebody else does, who is told that there is more to hand out.
   */
  async take(workspaceId: string, before: string | null): Promise<string | null> {
    const isOthers = sql<boolean>`l.lease_until > clock_timestamp() and l.holder <> excluded.holder`;
    const { rows } = await sql<{
      holder: string | null;
    }>`with me as (select coalesce(${before}::uuid, gen_random_uuid()) as id)
      insert into dispatch_leases as l (workspace_id, holder, lease_until)
        select w.id, me.id, ${leaseEnd(0)} from me, workspaces w where w.id = ${workspaceId}
      on conflict (workspace_id) do update set is_asked = ${isOthers},
        holder = case when ${isOthers} then l.holder else excluded.holder end,
        lease_until = case when ${isOthers} then l.lease_until else excluded.lease_until end
      returning case when l.holder = (select id from me) then l.holder end as holder`.execute(this.#db);
    return rows[0]?.holder ?? null;
  }

  /** Keeps it while the holder waits for the next moment to hand out. */
  async keep(workspaceId: string, holder: string, waitMs: number): Promise<void> {
    await this.#db
      .updateTable("dispatch_leases")
      .set({ lease_until: leaseEnd(waitMs) })
      .where("workspace_id", "=", workspaceId)
      .where("holder", "=", holder)
      .execute();
  }

  /** Gives it back. @returns false when somebody asked meanwhile: then it is still held, and there is more to hand out. */
  async release(workspaceId: string, holder: string): Promise<boolean> {
    const rows = await this.#db
      .updateTable("dispatch_leases")
      .set({
        lease_until: sql<Date>`case when is_asked then ${leaseEnd(0)} else clock_timestamp() end`,
        is_asked: false,
      })
      .where("workspace_id", "=", workspaceId)
      .where("holder", "=", holder)
      .returning(sql<boolean>`lease_until <= clock_timestamp()`.as("is_free"))
      .execute();
    return rows[0]?.is_free ?? true;
  }

  /** Workspaces where something could be sent and nobody is handing out. */
  async unattended(now: Date): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`select w.id from workspaces w
      where w.uninstalled_at is null
        and not exists (select from dispatch_leases l where l.workspace_id = w.id and l.lease_until > clock_timestamp())
        and exists (select from outbox b where b.workspace_id = w.id and ${isFree(sql`${now}`)})`.execute(this.#db);
    return rows.map(({ id }) => id);
  }

  /** The workspaces of these messages. */
  async workspacesOf(keys: readonly string[]): Promise<string[]> {
    const rows = await this.#db
      .selectFrom("outbox")
      .select("workspace_id")
      .distinct()
      .where("key", "in", keys)
      .execute();
    return rows.map(({ workspace_id: id }) => id);
  }
}

function leaseEnd(waitMs: number): ReturnType<typeof sql<Date>> {
  return sql<Date>`clock_timestamp() + ${DISPATCH_LEASE_MS + waitMs}::float * interval '1 millisecond'`;
}
