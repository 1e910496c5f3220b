import type { Db } from "#src/db/database.ts";
import { prepared, run } from "#src/db/query.ts";
import type { Requests } from "../seen-requests.ts";

/** Requests that were taken, in PostgreSQL, so that all bots know of them. */
export class PostgresRequests implements Requests {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async claim(workspaceId: string, key: string, now: Date, until: Date): Promise<boolean> {
    const text = `insert into requests as r (workspace_id, key, until) values ($1, $2, $4)
      on conflict (workspace_id, key) do update set until = excluded.until where r.until <= $3 returning key`;
    return (await prepared(this.#db, "claim-request", text, [workspaceId, key, now, until])).length > 0;
  }

  async end(workspaceId: string, key: string, until: Date | null): Promise<void> {
    if (until === null) {
      await prepared(this.#db, "release-request", "delete from requests where workspace_id = $1 and key = $2", [
        workspaceId,
        key,
      ]);
      return;
    }
    const text = "update requests set until = $3 where workspace_id = $1 and key = $2";
    await prepared(this.#db, "keep-request", text, [workspaceId, key, until]);
  }

  async expire(now: Date): Promise<number> {
    return (await run(this.#db, "delete from requests where until <= $1", [now])).rowCount ?? 0;
  }
}
