/** Seats and those who ask for them, in PostgreSQL. Every query names the workspace. A seat is locked before its requests. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { upserting } from "#src/db/save-rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { type RedrawKey, requestRedraws } from "#src/delivery/store/redraws.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";
import { messagesOf } from "../rules/messages.ts";
import type { Board, Seat, SeatRequest } from "../rules/seat.ts";
import { type Step, saidOtherwise, settledBy, touchedBy } from "../rules/transitions.ts";
import { fromRequest, fromSeat, toRequest, toSeat } from "./rows.ts";

export const saveSeats = upserting("seats", ["workspace_id", "created_at"]);
/** What a manager answered with stays as it is: one that gets a seat is the same row. */
export const saveRequests = upserting("seat_requests", [
  "workspace_id",
  "asker_user_id",
  "manager_user_id",
  "host_user_id",
  "arranged_on",
]);

/** What is decided about one seat, with whatever else is told. */
export interface SeatDecision {
  readonly step: Step;
  readonly more?: readonly NewMessage[];
}

/** What was saved. */
export interface Saved {
  readonly step: Step;
  /** Of its messages. */
  readonly keys: readonly string[];
  /** Who sees something else by it. */
  readonly touched: readonly string[];
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

/** Until the transaction ends nobody else offers or moves a seat of this host: no two take the same hour or the last of a month. */
export async function lockHostSeats(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`host-seats ${workspaceId} ${userId}`}, 0))`.execute(tx);
}

/** What draws the question to a host anew, as it is stored. */
export const SEAT_REQUEST_DRAWING = "seat-request";

/** The drawing of a question to a host. */
export function seatRequestDrawing({ workspaceId, id }: Pick<SeatRequest, "workspaceId" | "id">): RedrawKey {
  return { workspaceId, kind: SEAT_REQUEST_DRAWING, id };
}

/** Inside the transaction of what settled them. */
export function redrawSettled(tx: Tx, before: Board, after: Step, now: Date): Promise<void> {
  return requestRedraws(
    tx,
    [...settledBy(before, after), ...saidOtherwise(before, after)].map(seatRequestDrawing),
    now,
  );
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
): Promise<Saved | null> {
  return inTransaction(db, async (tx) => {
    if (asked) await requireRemembered(tx, workspaceId, asked);
    const board = await lockBoard(tx, workspaceId, seatId);
    if (!board) return null;
    const { step, more = [] } = await decide(board, tx);
    const keys = await saveStep(tx, step, now, more);
    await redrawSettled(tx, board, step, now);
    return { step, keys, touched: touchedBy(board, step) };
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

/** What waits for the end of its host's pause, which has a day and is over. */
export async function seatsAfterPause(db: Db, now: Date, limit: number): Promise<readonly Seat[]> {
  const rows = await db
    .selectFrom("seats as s")
    .innerJoin("hosts as h", (join) =>
      join.onRef("h.workspace_id", "=", "s.workspace_id").onRef("h.user_id", "=", "s.host_user_id"),
    )
    .selectAll("s")
    .where("s.status", "=", "consent-recorded")
    .where(sql<boolean>`(h.is_paused is not true or h.paused_until <= ${now}::date)`)
    .where((seat) => isInstalled(seat.ref("s.workspace_id")))
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
    .select(["workspace_id as workspaceId", "id as requestId"])
    .select(sql<string>`seat_id`.as("seatId"))
    .where("seat_id", "is not", null)
    .where("due_at", "<=", now)
    .where((request) => isInstalled(request.ref("workspace_id")))
    .orderBy("due_at")
    .limit(limit)
    .execute();
}

/** Tries one that failed again at `until`; what moved on meanwhile stays as it is. */
export async function putOff(
  db: Db,
  {
    workspaceId,
    seatId,
    requestId,
  }: { readonly workspaceId: string; readonly seatId?: string; readonly requestId?: string },
  now: Date,
  until: Date,
): Promise<void> {
  for (const [table, id] of [
    ["seats", seatId],
    ["seat_requests", requestId],
  ] as const)
    if (id !== undefined)
      await db
        .updateTable(table)
        .set({ due_at: until })
        .where("workspace_id", "=", workspaceId)
        .where("id", "=", id)
        .where("due_at", "<=", now)
        .execute();
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
