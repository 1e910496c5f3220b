import { type RawBuilder, sql } from "kysely";
import { ASYNCHRONOUS_COMMIT } from "#src/db/asynchronous-commit.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { Row } from "#src/db/rows.ts";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { NotedEvent, TakenEvent } from "../noted-events.ts";

/** What a dead bot was at waits so long; a living one renews its leases meanwhile. */
export const LEASE_MS = 30_000;
export const RENEW_MS = LEASE_MS / 3;
/** A lease renewed so short a time ago is ours: each request to Slack ends before it runs out. */
export const SURE_MS = LEASE_MS / 2;
/** What was seen so long before holds up nothing any more: it may wait for Slack for an hour. */
export const HELD_UP_MS = 10_000;
/** So long an event waits for Slack or the database without that being counted as attempts. */
const WAITS_MS = 86_400_000;
const NOW = sql<Date>`clock_timestamp()`;
const LEASE_END = sql<Date>`clock_timestamp() + ${LEASE_MS}::int * interval '1 ms'`;

const TAKEN = ["workspace_id", "event_id", "kind", "user_id", "body", "attempts"] as const;
/** What the same person did of the same kind shortly before event `i`, as `e`, and has not been handled. */
const BEFORE = (i: "inbox" | "i"): RawBuilder<unknown> => {
  const one = sql.table(i);
  return sql`from inbox e where e.workspace_id = ${one}.workspace_id and e.user_id = ${one}.user_id
    and e.kind = ${one}.kind and e.handled_at is null and e.seen_at < ${one}.seen_at
    and e.seen_at > ${one}.seen_at - ${HELD_UP_MS}::int * interval '1 ms'`;
};
const IS_BEHIND = sql<boolean>`exists (select ${BEFORE("inbox")})`;
const HANDLED = { kind: null, user_id: null, body: null, lease_until: null };

type Noted = Omit<NotedEvent, "body"> & { readonly body: string; readonly now: Date };

const insertTaken = preparedStatement((db, event: Placeholders<Noted>) =>
  db
    .insertInto("inbox")
    .values({
      workspace_id: event.workspaceId,
      event_id: event.eventId,
      kind: event.kind,
      user_id: event.userId,
      body: event.body,
      seen_at: event.now,
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
    .returning([...TAKEN, IS_BEHIND.as("is_behind")])
    .compile(),
);

type Handled = Pick<TakenEvent, "workspaceId" | "eventId" | "attempt"> & { readonly now: Date };

const updateHandled = preparedStatement((db, { workspaceId, eventId, attempt, now }: Placeholders<Handled>) =>
  db
    .updateTable("inbox")
    .set({ ...HANDLED, handled_at: now })
    .where("workspace_id", "=", workspaceId)
    .where("event_id", "=", eventId)
    .where("attempts", "=", attempt)
    .where("handled_at", "is", null)
    .returning(ASYNCHRONOUS_COMMIT)
    .compile(),
);

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
    const takenFor = new Stopwatch();
    const noted = { workspaceId, eventId, kind, userId, body: JSON.stringify(body), now };
    const [row] = await insertTaken(this.#db, noted);
    return row ? takenIn(row, takenFor) : null;
  }

  /** The ids of what the same person did shortly before and is still being handled, the oldest first. */
  async notHandledBefore({ workspaceId, eventId }: TakenEvent): Promise<readonly string[]> {
    const row = await this.#db
      .selectFrom("inbox as i")
      .select(sql<string[]>`array(select e.event_id ${BEFORE("i")} order by e.seen_at)`.as("before"))
      .where("workspace_id", "=", workspaceId)
      .where("event_id", "=", eventId)
      .executeTakeFirst();
    return row?.before ?? [];
  }

  /**
   * Takes the oldest event that a bot began with and never ended; null when there is none. One at a time: the number of attempts
   * counts only what was begun. Somebody's second event waits until their first one has been handled, whoever is at that.
   */
  async takeAbandoned(): Promise<TakenEvent | null> {
    const takenFor = new Stopwatch();
    const row = await this.#db
      .updateTable("inbox")
      .set((one) => ({ attempts: one("attempts", "+", 1), lease_until: LEASE_END }))
      .where(
        sql<boolean>`(workspace_id, event_id) = (select i.workspace_id, i.event_id from inbox i
          where i.handled_at is null and i.lease_until < ${NOW} and not exists (select from inbox e
            where e.workspace_id = i.workspace_id and e.user_id = i.user_id and e.handled_at is null
              and e.seen_at < i.seen_at)
          order by i.seen_at limit 1 for update skip locked)`,
      )
      .returning(TAKEN)
      .executeTakeFirst();
    return row ? takenIn(row, takenFor) : null;
  }

  /**
   * Whoever is still at an event keeps it.
   * @param passedMs since they last knew that it is theirs. Where their lease must have run out, one that runs is another holder's,
   * who may have given the number of their attempt back (`waits`).
   * @returns false when it is another's. One that was ended with its person, who was forgotten, is nobody's.
   */
  async renew({ workspaceId, eventId, attempt }: TakenEvent, passedMs: number): Promise<boolean> {
    const row = await this.#db
      .updateTable("inbox")
      .where("workspace_id", "=", workspaceId)
      .where("event_id", "=", eventId)
      .where("attempts", "=", attempt)
      .set({ lease_until: sql<Date | null>`case when handled_at is null then ${LEASE_END} end` })
      .where(sql<boolean>`(handled_at is not null or ${passedMs < LEASE_MS} or lease_until <= ${NOW})`)
      .returning("event_id")
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Part of a transaction that saves what an event asks for. @returns false when it is another's; else nobody takes it before the end. */
  async isHeld(tx: Tx, { workspaceId, eventId, attempt }: TakenEvent): Promise<boolean> {
    const row = await tx
      .selectFrom("inbox")
      .select("event_id")
      .where("workspace_id", "=", workspaceId)
      .where("event_id", "=", eventId)
      .where("attempts", "=", attempt)
      .forShare()
      .executeTakeFirst();
    return row !== undefined;
  }

  /**
   * It waits for Slack or the database until its lease runs out, and that was no attempt; only of what is older than a day it was one,
   * so that nothing is tried for ever. A second holder stays one: what the first did may have arrived.
   */
  async waits({ workspaceId, eventId, attempt }: TakenEvent, now: Date): Promise<void> {
    await this.#db
      .updateTable("inbox")
      .set({ attempts: sql<number>`greatest(attempts - 1, 1)` })
      .where("workspace_id", "=", workspaceId)
      .where("event_id", "=", eventId)
      .where("attempts", "=", attempt)
      .where("handled_at", "is", null)
      .where("seen_at", ">", new Date(now.getTime() - WAITS_MS))
      .execute();
  }

  /** The event was handled: what it said and of whom is deleted, its id stays. */
  async finish({ workspaceId, eventId, attempt }: TakenEvent, now: Date): Promise<void> {
    await updateHandled(this.#db, { workspaceId, eventId, attempt, now });
  }
}

function takenIn(
  row: Pick<Row<"inbox">, (typeof TAKEN)[number]> & { readonly is_behind?: boolean },
  takenFor: Stopwatch,
): TakenEvent {
  return {
    workspaceId: row.workspace_id,
    eventId: row.event_id,
    kind: row.kind ?? "",
    userId: row.user_id,
    body: row.body === null ? null : JSON.parse(row.body),
    attempt: row.attempts,
    // What was left is taken in its order as it is.
    isBehind: row.is_behind ?? false,
    takenFor,
  };
}
