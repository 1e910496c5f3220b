import type { Db } from "#src/db/database.ts";
import { prepared, type Row } from "#src/db/query.ts";
import type { Card, Cards, StaleCard } from "../card-ports.ts";

/** Longer than one drawing takes: loading what it shows, and one request with its timeout. */
const DRAWING_SECONDS = 60;

/** Cards in PostgreSQL. */
export class PostgresCards implements Cards {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async find(id: string): Promise<Card | null> {
    const text = "select id, workspace_id, subject, channel from cards where id = $1";
    const [row] = await prepared(this.#db, "find-card", text, [id]);
    return row ? cardIn(row) : null;
  }

  async gone(id: string, error: string): Promise<void> {
    const text =
      "update cards set gone = $2, dirty_since = null, drawing_id = null, drawing_until = null where id = $1";
    await prepared(this.#db, "card-gone", text, [id, error.slice(0, 200)]);
  }

  async claimStale(now: Date, except: readonly string[] = []): Promise<StaleCard | null> {
    const text = `update cards c set drawing_id = gen_random_uuid(), drawing_until = now() + interval '${DRAWING_SECONDS} seconds' from (
        select id from cards where dirty_since <= $1 and ts is not null and gone is null and (drawing_until is null or drawing_until <= now())
          and not (id = any($2::uuid[]))
        order by dirty_since limit 1 for update skip locked) stale
      where c.id = stale.id returning c.id, c.workspace_id, c.subject, c.channel, c.ts, c.version, c.drawing_id`;
    const [row] = await prepared(this.#db, "claim-stale-card", text, [now, except]);
    if (!row) return null;
    return {
      ...cardIn(row),
      ts: String(row["ts"]),
      version: Number(row["version"]),
      leaseId: String(row["drawing_id"]),
    };
  }

  async fresh({ id, version, leaseId }: StaleCard): Promise<void> {
    const text = `update cards set drawing_id = null, drawing_until = null, dirty_since = case when version = $3 then null else dirty_since end
      where id = $1 and drawing_id = $2`;
    await prepared(this.#db, "card-fresh", text, [id, leaseId, version]);
  }

  async drawAgain({ id, leaseId }: StaleCard, at: Date): Promise<void> {
    const text =
      "update cards set drawing_id = null, drawing_until = null, dirty_since = $3 where id = $1 and drawing_id = $2";
    await prepared(this.#db, "card-again", text, [id, leaseId, at]);
  }
}

/** Adds a card inside the transaction of what it shows; its notice posts it. */
export async function addCard(on: Db, { id, workspaceId, subject, channel }: Card): Promise<void> {
  const text = "insert into cards (id, workspace_id, subject, channel) values ($1, $2, $3, $4)";
  await prepared(on, "add-card", text, [id, workspaceId, subject, channel]);
}

/** Marks a card inside the transaction of what changed; does nothing where there is none. */
export async function markCard(on: Db, id: string, now: Date): Promise<void> {
  const text = `update cards set dirty_since = coalesce(dirty_since, $2), version = version + 1 where id = $1 and gone is null`;
  await prepared(on, "mark-card", text, [id, now]);
}

function cardIn(row: Row): Card {
  return {
    id: String(row["id"]),
    workspaceId: String(row["workspace_id"]),
    subject: row["subject"] as Card["subject"],
    channel: String(row["channel"]),
  };
}
