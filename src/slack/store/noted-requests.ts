import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import type { Row } from "#src/db/rows.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { NotedRequest, Progress, TakenRequest } from "../noted-requests.ts";
import { LEASE_MS } from "./inbox.ts";

const NOW = sql<Date>`clock_timestamp()`;
const LEASE_END = sql<Date>`clock_timestamp() + ${LEASE_MS}::int * interval '1 ms'`;
/** Whether the transaction has written or locked anything so far. */
const HAS_WRITTEN = sql<boolean>`pg_current_xact_id_if_assigned() is not null`;

const TAKEN = [
  "workspace_id",
  "key",
  "kind",
  "user_id",
  "body",
  "reply",
  "is_changed",
  "attempts",
  "holder",
  "asked_at",
] as const;

/** Whose lease of which request. */
type Lease = Pick<TakenRequest, "workspaceId" | "key" | "holder">;

/** Requests in PostgreSQL until they are answered. Leases run by the database's clock, which all bots share. */
export class NotedRequests {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Notes a request under a lease. @returns false when somebody else has noted the same. */
  async add(request: NotedRequest, holder: string, progress: Progress): Promise<boolean> {
    const row = await this.#db
      .insertInto("noted_requests")
      .values(rowFrom(request, holder, progress))
      // A transaction of its own may have been faster: see `mark`.
      .onConflict((known) =>
        known
          .columns(["workspace_id", "key"])
          .doUpdateSet((one) => ({ reply: one.ref("excluded.reply"), lease_until: LEASE_END }))
          .where("noted_requests.holder", "=", holder),
      )
      .returning("key")
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * Part of a transaction that saves what the request asks for: what is saved is marked with it, or nothing of it is saved.
   * While the request is being noted, the transaction notes it itself: it must not wait for another connection, of which
   * there may be none.
   * @param isNoted whether its row is known to be there. @returns false when it is another's.
   */
  async mark(tx: Tx, request: NotedRequest, holder: string, isNoted: boolean): Promise<boolean> {
    if (isNoted) {
      const { numUpdatedRows } = await mine(tx, { ...request, holder })
        .set({ is_changed: sql<boolean>`is_changed or ${HAS_WRITTEN}` })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    }
    const row = await tx
      .insertInto("noted_requests")
      .values({ ...rowFrom(request, holder, { isChanged: true, reply: null }), is_changed: HAS_WRITTEN })
      .onConflict((known) =>
        known
          .columns(["workspace_id", "key"])
          .doUpdateSet((one) => ({
            is_changed: sql<boolean>`noted_requests.is_changed or ${one.ref("excluded.is_changed")}`,
          }))
          .where("noted_requests.holder", "=", holder),
      )
      .returning("key")
      .executeTakeFirst();
    return row !== undefined;
  }

  /** What is to be answered is known, and is being said. @returns false when it is another's to answer. */
  async keepReply(lease: Lease, reply: unknown): Promise<boolean> {
    const { numUpdatedRows } = await mine(this.#db, lease)
      // Of somebody who was forgotten meanwhile nothing is kept any more.
      .set({
        reply: sql<string | null>`case when body is null then null else ${JSON.stringify(reply)} end`,
        lease_until: LEASE_END,
      })
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Whoever is still at it keeps it. @returns false when it is another's. */
  async renew(lease: Lease): Promise<boolean> {
    const { numUpdatedRows } = await mine(this.#db, lease).set({ lease_until: LEASE_END }).executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** It was answered: nothing of it stays. */
  async finish({ workspaceId, key, holder }: Lease): Promise<void> {
    await this.#db
      .deleteFrom("noted_requests")
      .where("workspace_id", "=", workspaceId)
      .where("key", "=", key)
      .where("holder", "=", holder)
      .execute();
  }

  /** Takes the request that was left longest ago; null when none was left. */
  async takeAbandoned(): Promise<TakenRequest | null> {
    const takenFor = new Stopwatch();
    const row = await this.#db
      .updateTable("noted_requests")
      .set((one) => ({ attempts: one("attempts", "+", 1), holder: randomUUID(), lease_until: LEASE_END }))
      .where(
        sql<boolean>`(workspace_id, key) = (select workspace_id, key from noted_requests where lease_until < ${NOW}
          order by lease_until limit 1 for update skip locked)`,
      )
      .returning(TAKEN)
      .executeTakeFirst();
    return row ? takenIn(row, takenFor) : null;
  }
}

function mine(on: Db, { workspaceId, key, holder }: Lease) {
  return on
    .updateTable("noted_requests")
    .where("workspace_id", "=", workspaceId)
    .where("key", "=", key)
    .where("holder", "=", holder);
}

function rowFrom(request: NotedRequest, holder: string, { isChanged, reply }: Progress) {
  const { workspaceId, key, kind, userId, body, askedAt } = request;
  return {
    workspace_id: workspaceId,
    key,
    kind,
    user_id: userId,
    body: JSON.stringify(body),
    reply: reply === null ? null : JSON.stringify(reply),
    is_changed: isChanged,
    attempts: 1,
    holder,
    lease_until: LEASE_END,
    asked_at: askedAt,
  };
}

function takenIn(row: Pick<Row<"noted_requests">, (typeof TAKEN)[number]>, takenFor: Stopwatch): TakenRequest {
  return {
    workspaceId: row.workspace_id,
    key: row.key,
    kind: row.kind,
    userId: row.user_id,
    body: row.body === null ? null : JSON.parse(row.body),
    reply: row.reply === null ? null : JSON.parse(row.reply),
    isChanged: row.is_changed,
    attempt: row.attempts,
    holder: row.holder,
    askedAt: row.asked_at,
    takenFor,
  };
}
