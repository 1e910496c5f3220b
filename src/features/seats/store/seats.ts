/** Seats and those who ask for them, in PostgreSQL. Every query names the workspace. A seat is locked before its requests. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { upserting } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import { messagesOf } from "../rules/messages.ts";
import type { Board, Seat } from "../rules/seat.ts";
import type { Step } from "../rules/transitions.ts";
import { fromRequest, fromSeat, toRequest, toSeat } from "./rows.ts";

const AHEAD = ["draft", "client-asked", "consent-recorded", "open", "full"] as const;
const SHOWN = ["client-asked", "open", "full"] as const;

export const saveSeats = upserting("seats", ["workspace_id", "created_at"]);
export const saveRequests = upserting("seat_requests", ["workspace_id", "seat_id", "asker_user_id"]);

/** What is decided about one seat, with whatever else is told. */
export interface SeatDecision {
  readonly step: Step;
  readonly more?: readonly NewMessage[];
}

export async function findBoard(db: Db, workspaceId: string, seatId: string): Promise<Board | null> {
  const [board] = await boardsOf(db, await seatsById(db, workspaceId, [seatId]));
  return board ?? null;
}

/** The seat, locked until the transaction ends, with its requests as they are then. */
export async function lockBoard(tx: Tx, workspaceId: string, seatId: string): Promise<Board | null> {
  const row = await tx
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", seatId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const [board] = await boardsOf(tx, [toSeat(row)]);
  return board ?? null;
}

/**
 * Decides about one seat with its row locked, so that of two at once the second sees what the first did.
 * @returns null when it is not there.
 */
export function changeBoard(
  db: Db,
  { workspaceId, seatId, asked }: { readonly workspaceId: string; readonly seatId: string; readonly asked?: Asked },
  now: Date,
  decide: (board: Board, tx: Tx) => Promise<SeatDecision> | SeatDecision,
): Promise<{ readonly step: Step; readonly keys: readonly string[] } | null> {
  return inTransaction(db, async (tx) => {
    if (asked) await requireRemembered(tx, workspaceId, asked);
    const board = await lockBoard(tx, workspaceId, seatId);
    if (!board) return null;
    const { step, more = [] } = await decide(board, tx);
    const keys = await saveStep(tx, step, now, more);
    return { step, keys };
  });
}

/** Saves a step with all that is told of it. @returns the keys of its messages. */
export async function saveStep(
  tx: Tx,
  step: Step,
  now: Date,
  more: readonly NewMessage[] = [],
): Promise<readonly string[]> {
  await saveSeats(tx, [fromSeat(step.seat)]);
  await saveRequests(tx, step.requests.map(fromRequest));
  const messages = [...messagesOf(step, now), ...more];
  await addToOutbox(tx, messages);
  return messages.map(({ key }) => key);
}

/** @returns false when it was saved before under the same id. */
export async function insertSeat(tx: Tx, seat: Seat): Promise<boolean> {
  const saved = await tx
    .insertInto("seats")
    .values(fromSeat(seat))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return saved !== undefined;
}

/** Seats of a host that are still to come or have just been, soonest first. */
export async function seatsOfHost(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly Board[]> {
  const rows = await db
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .where("status", "in", AHEAD)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
  return boardsOf(db, rows.map(toSeat));
}

/** How many seats a host has that begin within a span; those that were taken back do not count. */
export async function countOfHost(
  db: Db,
  { workspaceId, userId }: PersonKey,
  from: Date,
  until: Date,
): Promise<number> {
  const { count } = await db
    .selectFrom("seats")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .where("starts_at", ">=", from)
    .where("starts_at", "<", until)
    .where("status", "not in", ["cancelled", "lapsed"])
    .executeTakeFirstOrThrow();
  return count;
}

/** What can be asked for in a workspace, soonest first, of hosts who take no pause on that day. */
export async function shownSeats(db: Db, workspaceId: string, now: Date): Promise<readonly Board[]> {
  const rows = await db
    .selectFrom("seats as s")
    .leftJoin("hosts as h", (join) =>
      join.onRef("h.workspace_id", "=", "s.workspace_id").onRef("h.user_id", "=", "s.host_user_id"),
    )
    .selectAll("s")
    .where("s.workspace_id", "=", workspaceId)
    .where("s.status", "in", SHOWN)
    .where("s.host_user_id", "is not", null)
    .where((seat) => seat.or([seat("s.starts_at", ">", now), seat("s.starts_at", "is", null)]))
    .where(sql<boolean>`(h.is_paused is not true or h.paused_until <= ${now}::date)`)
    .orderBy("s.starts_at")
    .orderBy("s.id")
    .limit(200)
    .execute();
  return boardsOf(db, rows.map(toSeat));
}

/** Seats that somebody asked for and that are not long over, soonest first. */
export async function boardsOfAsker(
  db: Db,
  { workspaceId, userId }: PersonKey,
  since: Date,
): Promise<readonly Board[]> {
  const rows = await db
    .selectFrom("seats as s")
    .innerJoin("seat_requests as r", "r.seat_id", "s.id")
    .selectAll("s")
    .where("r.workspace_id", "=", workspaceId)
    .where("r.asker_user_id", "=", userId)
    .where((seat) => seat.or([seat("s.ended_at", "is", null), seat("s.ended_at", ">", since)]))
    .orderBy("s.starts_at")
    .orderBy("s.id")
    .execute();
  return boardsOf(db, rows.map(toSeat));
}

/** Seats that somebody hosts or asked for and that begin after a moment, soonest first. */
export async function boardsAround(db: Db, { workspaceId, userId }: PersonKey, since: Date): Promise<readonly Board[]> {
  const rows = await db
    .selectFrom("seats as s")
    .selectAll("s")
    .where("s.workspace_id", "=", workspaceId)
    .where("s.starts_at", ">", since)
    .where((seat) =>
      seat.or([
        seat("s.host_user_id", "=", userId),
        seat.exists(
          seat
            .selectFrom("seat_requests as r")
            .select("r.id")
            .whereRef("r.seat_id", "=", "s.id")
            .where("r.asker_user_id", "=", userId),
        ),
      ]),
    )
    .orderBy("s.starts_at")
    .orderBy("s.id")
    .execute();
  return boardsOf(db, rows.map(toSeat));
}

/** Whether somebody ever had a seat. */
export async function hadSeat(db: Db, { workspaceId, userId }: PersonKey): Promise<boolean> {
  const row = await db
    .selectFrom("seat_requests")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("asker_user_id", "=", userId)
    .where("status", "=", "seated")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The seat that a request is about. */
export async function seatIdOf(db: Db, workspaceId: string, requestId: string): Promise<string | null> {
  const row = await db
    .selectFrom("seat_requests")
    .select("seat_id")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", requestId)
    .executeTakeFirst();
  return row?.seat_id ?? null;
}

/** What comes due: seats whose time has come, and requests that the host has not answered. */
export async function dueSeats(db: Db, now: Date, limit: number): Promise<readonly Seat[]> {
  const rows = await db
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("due_at", "<=", now)
    .where((seat) => isInstalled(seat.ref("workspace_id")))
    .orderBy("due_at")
    .limit(limit)
    .execute();
  return rows.map(toSeat);
}

export async function dueRequests(
  db: Db,
  now: Date,
  limit: number,
): Promise<readonly { readonly workspaceId: string; readonly seatId: string; readonly requestId: string }[]> {
  return db
    .selectFrom("seat_requests")
    .select(["workspace_id as workspaceId", "seat_id as seatId", "id as requestId"])
    .where("due_at", "<=", now)
    .where((request) => isInstalled(request.ref("workspace_id")))
    .orderBy("due_at")
    .limit(limit)
    .execute();
}

/** Kinds that can be asked for now, by workspace; a workspace that never had a seat is left out. */
export async function kindsByWorkspace(db: Db, now: Date): Promise<ReadonlyMap<string, ReadonlySet<SeatKind>>> {
  const rows = await db
    .selectFrom("seats")
    .select(["workspace_id", "kind"])
    .select(
      sql<boolean>`bool_or(status in ('client-asked', 'open') and (starts_at is null or starts_at > ${now}))`.as(
        "isOpen",
      ),
    )
    .groupBy(["workspace_id", "kind"])
    .execute();
  const found = new Map<string, Set<SeatKind>>();
  for (const { workspace_id: workspaceId, kind, isOpen } of rows) {
    const kinds = found.get(workspaceId) ?? new Set<SeatKind>();
    if (isOpen) kinds.add(kind);
    found.set(workspaceId, kinds);
  }
  return found;
}

/** Requests with a reflection among these, of which the host said that they were there. */
export async function confirmedReflections(
  db: Db,
  reflectionIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db
    .selectFrom("seat_requests")
    .select(["reflection_id", "host_line"])
    .where("reflection_id", "=", sql<string>`any(${[...reflectionIds]}::uuid[])`)
    .where("was_there", "=", true)
    .execute();
  return new Map(
    rows.flatMap((row) => (row.reflection_id === null ? [] : [[row.reflection_id, row.host_line] as const])),
  );
}

async function seatsById(db: Db, workspaceId: string, ids: readonly string[]): Promise<readonly Seat[]> {
  const rows = await db
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("workspace_id", "=", workspaceId)
    .where("id", "in", ids)
    .execute();
  return rows.map(toSeat);
}

/** With their requests, in the order of the seats. */
export async function boardsOf(db: Db, seats: readonly Seat[]): Promise<readonly Board[]> {
  if (seats.length === 0) return [];
  const rows = await db
    .selectFrom("seat_requests")
    .select(COLUMNS.seat_requests)
    .where("seat_id", "=", sql<string>`any(${seats.map(({ id }) => id)}::uuid[])`)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
  const requests = Map.groupBy(rows.map(toRequest), ({ seatId }) => seatId);
  return seats.map((seat) => ({ seat, requests: requests.get(seat.id) ?? [] }));
}
