import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { Row } from "#src/db/rows.ts";
import type { NotedEvent, TakenEvent } from "../noted-events.ts";

/** What a dead bot was at waits so long; a living one renews its leases meanwhile. */
export const LEASE_MS = 30_000;
export const RENEW_MS = LEASE_MS / 3;
const NOW = sql<Date>`clock_timestamp()`;
const LEASE_END = sql<Date>`clock_timestamp() + ${LEASE_MS}::int * interval '1 ms'`;

const TAKEN = ["workspace_id", "event_id", "kind", "user_id", "body", "attempts"] as const;
const HANDLED = { kind: null, user_id: null, body: null, lease_until: null };

/**
 * Events of Slack in PostgreSQL. Leases run by the database's clock, which all bots share and nobody moves by hand; the
 * number of the attempt says whose lease it is.
 */
export class Inbox {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Notes an event and takes it; null when it was handled already, or somebody is at it. */
  async take({ workspaceId, eventId, kind, userId, body }: NotedEvent, now: Date): Promise<TakenEvent | null> {
    const row = await this.#db
      .insertInto("inbox")
      .values({
        workspace_id: workspaceId,
        event_id: eventId,
        kind,
        user_id: userId,
        body: JSON.stringify(body),
        seen_at: now,
        attempts: 1,
        lease_until: LEASE_END,
      })
      .onConflict((known) =>
        known
          .columns(["workspace_id", "event_id"])
          .doUpdateSet((row) => ({
            attempts: row("inbox.attempts", "+", 1),
            lease_until: row.ref("excluded.lease_until"),
          }))
          .where("inbox.handled_at", "is", null)
          .where("inbox.lease_until", "<", NOW),
      )
      .returning(TAKEN)
      .executeTakeFirst();
    return row ? takenIn(row) : null;
  }

  /** Takes events that a bot began with and never ended, oldest first. */
  async takeAbandoned(limit: number): Promise<readonly TakenEvent[]> {
    const rows = await this.#db
      .with(
        (name) => name("abandoned").materialized(),
        (db) =>
          db
            .selectFrom("inbox")
            .select(["workspace_id as w", "event_id as e"])
            .where("handled_at", "is", null)
            .where("lease_until", "<", NOW)
            .orderBy("lease_until")
            .limit(limit)
            .forUpdate()
            .skipLocked(),
      )
      .with("taken", (db) =>
        db
          .updateTable("inbox")
          .from("abandoned")
          .set((row) => ({ attempts: row("attempts", "+", 1), lease_until: LEASE_END }))
          .whereRef("workspace_id", "=", "w")
          .whereRef("event_id", "=", "e")
          .returning([...TAKEN, "seen_at"]),
      )
      .selectFrom("taken")
      .select(TAKEN)
      .orderBy("seen_at")
      .execute();
    return rows.map(takenIn);
  }

  /** Whoever is still at these events keeps them. */
  async renew(events: readonly TakenEvent[]): Promise<void> {
    const held = sql`select * from unnest(${events.map(({ workspaceId }) => workspaceId)}::text[],
      ${events.map(({ eventId }) => eventId)}::text[], ${events.map(({ attempt }) => attempt)}::int[])`;
    await this.#db
      .updateTable("inbox")
      .set({ lease_until: LEASE_END })
      .where(sql<boolean>`(workspace_id, event_id, attempts) in (${held})`)
      .where("handled_at", "is", null)
      .execute();
  }

  /** The event was handled: what it said and of whom is deleted, its id stays. */
  async finish({ workspaceId, eventId, attempt }: TakenEvent, now: Date): Promise<void> {
    await this.#db
      .updateTable("inbox")
      .set({ ...HANDLED, handled_at: now })
      .where("workspace_id", "=", workspaceId)
      .where("event_id", "=", eventId)
      .where("attempts", "=", attempt)
      .where("handled_at", "is", null)
      .execute();
  }
}

function takenIn(row: Pick<Row<"inbox">, (typeof TAKEN)[number]>): TakenEvent {
  return {
    workspaceId: row.workspace_id,
    eventId: row.event_id,
    kind: row.kind ?? "",
    userId: row.user_id,
    body: row.body === null ? null : JSON.parse(row.body),
    attempt: row.attempts,
  };
}
