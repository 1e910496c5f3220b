import type { Db } from "#src/db/database.ts";
import { prepared, type Row, run } from "#src/db/query.ts";
import type { Inbox, NotedEvent, TakenEvent } from "../event-handling.ts";

/** Longer than any event takes: an answer is tried for ten seconds, a statement for ten. */
const LEASE_MS = 120_000;

const TAKEN = "workspace_id, event_id, kind, user_id, body, attempts";

/**
 * Events of Slack in PostgreSQL. Leases run by the database's clock, which all bots share and nobody moves by hand; the
 * number of the attempt says whose lease it is.
 */
export class PostgresInbox implements Inbox {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async take({ workspaceId, eventId, kind, userId, body }: NotedEvent, now: Date): Promise<TakenEvent | null> {
    const text = `insert into inbox (workspace_id, event_id, kind, user_id, body, seen_at, attempts, lease_until)
      values ($1, $2, $3, $4, $5, $6, 1, clock_timestamp() + $7::int * interval '1 ms')
      on conflict (workspace_id, event_id) do update set attempts = inbox.attempts + 1, lease_until = excluded.lease_until
        where inbox.handled_at is null and inbox.lease_until < clock_timestamp()
      returning ${TAKEN}`;
    const values = [workspaceId, eventId, kind, userId, JSON.stringify(body), now, LEASE_MS];
    const [row] = await prepared(this.#db, "take-event", text, values);
    return row ? takenIn(row) : null;
  }

  async takeAbandoned(limit: number): Promise<readonly TakenEvent[]> {
    const text = `with abandoned as materialized (
        select workspace_id as w, event_id as e from inbox where handled_at is null and lease_until < clock_timestamp()
        order by lease_until limit $1 for update skip locked), taken as (
        update inbox set attempts = attempts + 1, lease_until = clock_timestamp() + $2::int * interval '1 ms'
        from abandoned where workspace_id = w and event_id = e returning ${TAKEN}, seen_at)
      select ${TAKEN} from taken order by seen_at`;
    return (await prepared(this.#db, "take-abandoned-events", text, [limit, LEASE_MS])).map(takenIn);
  }

  async finish({ workspaceId, eventId, attempt }: TakenEvent, now: Date): Promise<void> {
    const text = `update inbox set handled_at = $4, kind = null, user_id = null, body = null, lease_until = null
      where workspace_id = $1 and event_id = $2 and attempts = $3 and handled_at is null`;
    await prepared(this.#db, "finish-event", text, [workspaceId, eventId, attempt, now]);
  }

  async forgetBefore(before: Date): Promise<number> {
    const text = "delete from inbox where seen_at < $1 and handled_at is not null";
    return (await run(this.#db, text, [before])).rowCount ?? 0;
  }
}

function takenIn(row: Row): TakenEvent {
  return {
    workspaceId: String(row["workspace_id"]),
    eventId: String(row["event_id"]),
    kind: String(row["kind"]),
    userId: row["user_id"] as string | null,
    body: JSON.parse(String(row["body"])) as unknown,
    attempt: Number(row["attempts"]),
  };
}
