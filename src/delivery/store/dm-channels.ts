import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Where people's DMs with the bot are. The claim of messages brings them along. */
export class DmChannels {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find({ workspaceId, userId }: PersonKey): Promise<string | null> {
    const row = await this.#db
      .selectFrom("dm_channels")
      .select("channel")
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return row?.channel ?? null;
  }

  /**
   * Of people of whom something is stored anyhow. It waits for whoever forgets them at the same time, so that nothing of them
   * is left behind.
   */
  async remember({ workspaceId, userId }: PersonKey, channel: string): Promise<void> {
    await sql`with member as (select from members where workspace_id = ${workspaceId} and user_id = ${userId} for key share),
        contact as (select from contacts where workspace_id = ${workspaceId} and user_id = ${userId} for key share)
      insert into dm_channels (workspace_id, user_id, channel)
      select ${workspaceId}, ${userId}, ${channel} where exists (select from member) or exists (select from contact)
      on conflict (workspace_id, user_id) do update set channel = excluded.channel`.execute(this.#db);
  }
}

/** Inside the transaction that forgets a person, after their rows as a member and a contact are locked or gone. */
export async function forgetDmChannel(on: Db, { workspaceId, userId }: PersonKey): Promise<void> {
  await on.deleteFrom("dm_channels").where("workspace_id", "=", workspaceId).where("user_id", "=", userId).execute();
}
