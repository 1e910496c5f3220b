import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";

/** Workspaces in PostgreSQL. */
export class WorkspaceStore {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Notes that the app is installed there, from now on and again: its token was good a moment ago. */
  async upsert({ id, name, botUserId }: { id: string; name: string; botUserId: string }, now: Date): Promise<void> {
    await this.#db
      .insertInto("workspaces")
      .values({ id, name, bot_user_id: botUserId, installed_at: now })
      .onConflict((known) =>
        known.column("id").doUpdateSet({ name, bot_user_id: botUserId, installed_at: now, uninstalled_at: null }),
      )
      .execute();
  }

  /** Whether the database serves any other workspace than this one. */
  async hasOthers(workspaceId: string): Promise<boolean> {
    const other = await this.#db
      .selectFrom("workspaces")
      .select("id")
      .where("id", "<>", workspaceId)
      .limit(1)
      .executeTakeFirst();
    return other !== undefined;
  }

  /**
   * From now on nothing of it is due and nothing is sent. What waits stays as it is, whether it was written before or
   * while Slack's word of this was on its way: it is looked at when the app comes back.
   * @param removedAt when Slack says that it happened; the app may have come back before the word of it was heard.
   */
  async uninstall(workspaceId: string, removedAt: Date, now: Date): Promise<void> {
    await this.#db
      .updateTable("workspaces")
      .set({ uninstalled_at: now })
      .where("id", "=", workspaceId)
      // Slack tells whole seconds.
      .where(sql<boolean>`date_trunc('second', installed_at) <= ${removedAt}`)
      .execute();
  }

  /** Deletes everything of that workspace in one transaction; the workspace itself stays, as if installed at `now`. */
  forget(workspaceId: string, now: Date): Promise<void> {
    return inTransaction(this.#db, async (tx) => {
      // People and all that is theirs go with the workspace's row; these hang on nothing.
      const workspace = await tx
        .deleteFrom("workspaces")
        .where("id", "=", workspaceId)
        .returning(["id", "name", "bot_user_id"])
        .executeTakeFirst();
      for (const table of ["inbox", "noted_requests", "outbox", "requests"] as const) {
        await tx.deleteFrom(table).where("workspace_id", "=", workspaceId).execute();
      }
      if (!workspace) return;
      await tx
        .insertInto("workspaces")
        .values({ ...workspace, installed_at: now })
        .execute();
    });
  }
}
