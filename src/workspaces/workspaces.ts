import type { Db } from "#src/db/database.ts";
import { run } from "#src/db/query.ts";
import { inTransaction } from "#src/db/transaction.ts";
import type { Workspaces } from "#src/feature-kit/ports.ts";

/** Workspaces in PostgreSQL. */
export class PostgresWorkspaces implements Workspaces {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async upsert(workspace: { id: string; name: string; botUserId: string }, now: Date): Promise<void> {
    const text = `insert into workspaces (id, name, bot_user_id, installed_at) values ($1, $2, $3, $4)
      on conflict (id) do update set name = excluded.name, bot_user_id = excluded.bot_user_id, uninstalled_at = null`;
    await run(this.#db, text, [workspace.id, workspace.name, workspace.botUserId, now]);
  }

  /** Whether the database serves any other workspace than this one. */
  async hasOthers(workspaceId: string): Promise<boolean> {
    const text = "select exists (select from workspaces where id <> $1) as others";
    return (await run<{ others: boolean }>(this.#db, text, [workspaceId])).rows[0]?.others ?? false;
  }

  /**
   * From now on nothing of it is due and nothing is sent. What waits stays as it is, whether it was written before or
   * while Slack's word of this was on its way: it is looked at when the app comes back.
   */
  async uninstall(workspaceId: string, now: Date): Promise<void> {
    await run(this.#db, "update workspaces set uninstalled_at = $2 where id = $1", [workspaceId, now]);
  }

  forget(workspaceId: string, now: Date): Promise<void> {
    return inTransaction(this.#db, async (client) => {
      // People and all that is theirs go with the workspace's row; these hang on nothing.
      const gone = "delete from workspaces where id = $1 returning name, bot_user_id";
      const [workspace] = (await run<{ name: string; bot_user_id: string }>(client, gone, [workspaceId])).rows;
      for (const table of ["inbox", "outbox", "requests"]) {
        await run(client, `delete from ${table} where workspace_id = $1`, [workspaceId]);
      }
      if (!workspace) return;
      const anew = "insert into workspaces (id, name, bot_user_id, installed_at) values ($1, $2, $3, $4)";
      await run(client, anew, [workspaceId, workspace.name, workspace.bot_user_id, now]);
    });
  }
}
