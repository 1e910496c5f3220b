import type pg from "pg";
import type { Inbox, Workspaces } from "#src/app/ports.ts";
import { prepared } from "./queries.ts";

/** Workspaces in PostgreSQL, and the ids of Slack's events that were handled there. */
export class PostgresWorkspaces implements Workspaces, Inbox {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async upsert(workspace: { id: string; name: string; botUserId: string }, now: Date): Promise<void> {
    const text = `insert into workspaces (id, name, bot_user_id, installed_at) values ($1, $2, $3, $4)
      on conflict (id) do update set name = excluded.name, bot_user_id = excluded.bot_user_id, uninstalled_at = null`;
    await this.#pool.query(text, [workspace.id, workspace.name, workspace.botUserId, now]);
  }

  async uninstall(workspaceId: string, now: Date): Promise<void> {
    await this.#pool.query("update workspaces set uninstalled_at = $2 where id = $1", [workspaceId, now]);
    const cancel =
      "update outbox set status = 'cancelled', error = 'app_uninstalled' where workspace_id = $1 and status in ('pending', 'sending')";
    await this.#pool.query(cancel, [workspaceId]);
  }

  async firstSeen(workspaceId: string, eventId: string, now: Date): Promise<boolean> {
    const text =
      "insert into inbox (workspace_id, event_id, seen_at) values ($1, $2, $3) on conflict do nothing returning event_id";
    return (await prepared(this.#pool, "first-seen", text, [workspaceId, eventId, now])).length > 0;
  }

  async forgetBefore(before: Date): Promise<number> {
    return (await this.#pool.query("delete from inbox where seen_at < $1", [before])).rowCount ?? 0;
  }
}
