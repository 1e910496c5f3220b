import { type RawBuilder, sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { PersonalData } from "#src/db/personal-data.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Where people's DMs with the bot are. The claim of messages brings them along. */
export class DmChannels {
  readonly #db: Db;
  readonly #held: readonly NonNullable<PersonalData["held"]>[];

  /** @param data what is stored of people; by it, a DM is remembered of nobody of whom nothing is. */
  constructor(db: Db, data: readonly PersonalData[]) {
    this.#db = db;
    this.#held = data.flatMap(({ held }) => held ?? []);
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
    const held = this.#held.map((rows, index) => ({
      name: sql.id(`held_${index}`),
      rows: rows({ workspaceId, userId }),
    }));
    await sql`with ${list(held.map(({ name, rows }) => sql`${name} as (${rows})`))}
      insert into dm_channels (workspace_id, user_id, channel)
      select ${workspaceId}, ${userId}, ${channel} where ${list(
        held.map(({ name }) => sql`exists (select from ${name})`),
        " or ",
      )}
      on conflict (workspace_id, user_id) do update set channel = excluded.channel`.execute(this.#db);
  }
}

function list(parts: readonly RawBuilder<unknown>[], separator = ", "): RawBuilder<unknown> {
  return sql.join(parts, sql.raw(separator));
}

/** Inside the transaction that forgets a person, after their rows as a member and a contact are locked or gone. */
export async function forgetDmChannel(on: Db, { workspaceId, userId }: PersonKey): Promise<void> {
  await on.deleteFrom("dm_channels").where("workspace_id", "=", workspaceId).where("user_id", "=", userId).execute();
}
