import type { Db } from "#src/db/database.ts";
import type { Requests } from "../seen-requests.ts";

/** Requests that were taken, in PostgreSQL, so that all bots know of them. */
export class PostgresRequests implements Requests {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async claim(workspaceId: string, key: string, now: Date, until: Date): Promise<boolean> {
    const claimed = await this.#db
      .insertInto("requests")
      .values({ workspace_id: workspaceId, key, until })
      .onConflict((known) =>
        known.columns(["workspace_id", "key"]).doUpdateSet({ until }).where("requests.until", "<=", now),
      )
      .returning("key")
      .executeTakeFirst();
    return claimed !== undefined;
  }

  async end(workspaceId: string, key: string, until: Date | null): Promise<void> {
    if (until === null) {
      await this.#db.deleteFrom("requests").where("workspace_id", "=", workspaceId).where("key", "=", key).execute();
      return;
    }
    await this.#db
      .updateTable("requests")
      .set({ until })
      .where("workspace_id", "=", workspaceId)
      .where("key", "=", key)
      .execute();
  }

  async expire(now: Date): Promise<number> {
    const { numDeletedRows } = await this.#db.deleteFrom("requests").where("until", "<=", now).executeTakeFirst();
    return Number(numDeletedRows);
  }
}
