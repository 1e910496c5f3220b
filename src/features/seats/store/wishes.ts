/** Wishes for seats in PostgreSQL. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { Seat } from "../rules/seat.ts";
import { type NamelessWish, requireWish, type Wish } from "../rules/wish.ts";
import { toWish } from "./rows.ts";

/** Saves a wish; the same once more is the same. @throws UserFault when it says nothing, or the person has too many. */
export function saveWish(db: Db, wish: Wish, asked: Asked): Promise<void> {
  const { workspaceId, userId } = wish;
  return inTransaction(db, async (tx) => {
    await requireRemembered(tx, workspaceId, asked);
    // One after the other, so that two at once are not both the last that fits.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`seat-wishes ${workspaceId} ${userId}`}, 0))`.execute(tx);
    const open = await openWishesOf(tx, wish);
    if (open.some(({ id }) => id === wish.id)) return;
    requireWish(wish.topic, open.length);
    await tx
      .insertInto("seat_wishes")
      .values({
        id: wish.id,
        workspace_id: workspaceId,
        user_id: userId,
        kind: wish.kind,
        topic: wish.topic,
        created_at: wish.createdAt,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
  });
}

/** Wishes of one person that nobody answered yet, oldest first. */
export async function openWishesOf(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly Wish[]> {
  const rows = await db
    .selectFrom("seat_wishes")
    .select(COLUMNS.seat_wishes)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("answered_at", "is", null)
    .orderBy("created_at")
    .execute();
  return rows.map(toWish);
}

/** What others would like to see, oldest first, without their names. @param apart those who are not brought together with them. */
export async function openWishesFor(
  db: Db,
  { workspaceId, userId }: PersonKey,
  apart: ReadonlySet<string>,
): Promise<readonly NamelessWish[]> {
  return db
    .selectFrom("seat_wishes")
    .select(["id", "kind", "topic"])
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "not in", [userId, ...apart])
    .where("answered_at", "is", null)
    .orderBy("created_at")
    .limit(100)
    .execute();
}

/** A wish of this workspace; null where there is none of this id. */
export async function findWish(db: Db, workspaceId: string, id: string): Promise<Wish | null> {
  const row = await db
    .selectFrom("seat_wishes")
    .select(COLUMNS.seat_wishes)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toWish(row) : null;
}

/** Open wishes of others in a workspace, oldest first. */
export async function openWishesBeside(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly Wish[]> {
  const rows = await db
    .selectFrom("seat_wishes")
    .select(COLUMNS.seat_wishes)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "<>", userId)
    .where("answered_at", "is", null)
    .orderBy("created_at")
    .execute();
  return rows.map(toWish);
}

/** A host offers something for a wish, which stays open. @returns null when it was taken back, or its person has a seat. */
export async function noteOfferFor(tx: Tx, workspaceId: string, id: string, seatId: string): Promise<Wish | null> {
  const row = await tx
    .updateTable("seat_wishes")
    .set({ answered_seat_id: seatId })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .returning(COLUMNS.seat_wishes)
    .executeTakeFirst();
  return row ? toWish(row) : null;
}

/** Whoever wished for it has a seat: these wishes are open no more. */
export async function closeWishes(tx: Tx, ids: readonly string[], seatId: string, now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("seat_wishes")
    .set({ answered_seat_id: seatId, answered_at: now })
    .where("id", "in", ids)
    .where("answered_at", "is", null)
    .execute();
}

/** Deletes all that somebody wished for. @returns how many. */
export async function deleteWishes(db: Db, { workspaceId, userId }: PersonKey): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("seat_wishes")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("answered_at", "is", null)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Their wish stays open, and they know of this series. */
export async function noteToldSeries(db: Db, workspaceId: string, id: string, series: string): Promise<void> {
  await db
    .updateTable("seat_wishes")
    .set({ told_series: sql`array_append(told_series, ${series}::uuid)` })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where(sql<boolean>`not (told_series @> array[${series}::uuid])`)
    .execute();
}

/**
 * Takes one date of a series as the one of which this wish is told, before that is sent: of two dates at once the second is left
 * out. A date that nobody can ask for any more, and that was not told of, holds nothing.
 * @param isAnew they are told of this one all the same. @returns false when they are, or were, told of another.
 */
export async function claimSeries(
  db: Db,
  { workspaceId, id }: Pick<Wish, "workspaceId" | "id">,
  { series, seatId }: { readonly series: string; readonly seatId: string },
  isAnew: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("seat_wishes as w")
    .set({ told_seats: sql`w.told_seats || jsonb_build_object(${series}::text, ${seatId}::text)` })
    .where("w.workspace_id", "=", workspaceId)
    .where("w.id", "=", id)
    .where(
      sql<boolean>`(${isAnew}::boolean or w.told_seats ->> ${series}::text = ${seatId}::text or (
        not (w.told_series @> array[${series}::uuid])
        and not exists (
          select from seats s where s.workspace_id = w.workspace_id and s.id = (w.told_seats ->> ${series}::text)::uuid
            and s.status in ('draft', 'client-asked', 'consent-recorded', 'open', 'full'))))`,
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives a claim of `claimSeries` back that nothing was told by. @returns false when there is none, or they were told. */
export async function giveSeriesBack(
  db: Db,
  { workspaceId, id }: Pick<Wish, "workspaceId" | "id">,
  { series, seatId }: { readonly series: string; readonly seatId: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("seat_wishes")
    .set({ told_seats: sql`told_seats - ${series}::text` })
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .where("answered_at", "is", null)
    .where(
      sql<boolean>`told_seats ->> ${series}::text = ${seatId}::text and not (told_series @> array[${series}::uuid])`,
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Whether somebody asked for the date of a series right before this one, and came away without a seat or a no. */
export async function cameAwayWithoutSeat(
  db: Db,
  { workspaceId, userId }: PersonKey,
  { id, startsAt, seriesId }: Pick<Seat, "id" | "startsAt" | "seriesId">,
): Promise<boolean> {
  if (startsAt === null || seriesId === null) return false;
  const before = await db
    .selectFrom("seats as s")
    .select((seat) =>
      seat
        .exists(
          seat
            .selectFrom("seat_requests as r")
            .select("r.id")
            .whereRef("r.seat_id", "=", "s.id")
            .where("r.asker_user_id", "=", userId)
            .where("r.status", "in", ["another-time", "lapsed"]),
        )
        .as("isWithoutSeat"),
    )
    .where("s.workspace_id", "=", workspaceId)
    .where("s.id", "<>", id)
    .where((seat) => seat.or([seat("s.id", "=", seriesId), seat("s.series_id", "=", seriesId)]))
    .where("s.starts_at", "<", startsAt)
    .orderBy("s.starts_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return before?.isWithoutSeat === true;
}
