import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";

interface RequestKey {
  readonly workspaceId: string;
  readonly key: string;
}

// Whatever somebody presses or types runs through these.

type Claim = Placeholders<RequestKey & { readonly now: Date; readonly until: Date }>;
const claimRequest = preparedStatement((db, { workspaceId, key, now, until }: Claim) =>
  db
    .insertInto("requests")
    .values({ workspace_id: workspaceId, key, until })
    .onConflict((known) =>
      known
        .columns(["workspace_id", "key"])
        .doUpdateSet((row) => ({ until: row.ref("excluded.until") }))
        .where("requests.until", "<=", now),
    )
    .returning("key")
    .compile(),
);

const releaseRequest = preparedStatement((db, { workspaceId, key }: Placeholders<RequestKey>) =>
  db.deleteFrom("requests").where("workspace_id", "=", workspaceId).where("key", "=", key).compile(),
);

type Keep = Placeholders<RequestKey & { readonly until: Date }>;
const keepRequest = preparedStatement((db, { workspaceId, key, until }: Keep) =>
  db.updateTable("requests").set({ until }).where("workspace_id", "=", workspaceId).where("key", "=", key).compile(),
);

/** Requests that were taken, in PostgreSQL, so that all bots know of them. */
export class Requests {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Takes a request until a moment; false while somebody has it. */
  async claim(workspaceId: string, key: string, now: Date, until: Date): Promise<boolean> {
    return (await claimRequest(this.#db, { workspaceId, key, now, until })).length > 0;
  }

  /** Part of a transaction: where it has written anything, the request was done with it. */
  async markDone(tx: Tx, workspaceId: string, key: string, until: Date): Promise<void> {
    await sql`insert into requests (workspace_id, key, until)
      select ${workspaceId}, ${key}, ${until} where pg_current_xact_id_if_assigned() is not null
      on conflict do nothing`.execute(tx);
  }

  async isDone(workspaceId: string, key: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom("requests")
      .select("key")
      .where("workspace_id", "=", workspaceId)
      .where("key", "=", key)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Gives it back at once, or keeps it until a moment. */
  async end(workspaceId: string, key: string, until: Date | null): Promise<void> {
    if (until === null) await releaseRequest(this.#db, { workspaceId, key });
    else await keepRequest(this.#db, { workspaceId, key, until });
  }
}
