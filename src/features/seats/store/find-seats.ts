/** Lists of seats, in PostgreSQL. */
import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { DB } from "#src/db/tables.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import type { Board, Seat } from "../rules/seat.ts";
import { toSeat } from "./rows.ts";
import { boardsOf, SEAT_REQUEST_DRAWING } from "./seats.ts";

const AHEAD = ["draft", "client-asked", "consent-recorded", "open", "full"] as const;
const SHOWN = ["client-asked", "open", "full"] as const;

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

/** Whether somebody ever offered one. */
export async function everHosted(db: Db, { workspaceId, userId }: PersonKey): Promise<boolean> {
  const row = await db
    .selectFrom("seats")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many seats a host has that begin within a span, beside one; those that were taken back do not count. */
export async function countOfHost(
  db: Db,
  { workspaceId, userId }: PersonKey,
  from: Date,
  until: Date,
  exceptId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("seats")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .where("starts_at", ">=", from)
    .where("starts_at", "<", until)
    .where("id", "<>", exceptId)
    .where("status", "not in", ["cancelled", "lapsed"])
    .executeTakeFirstOrThrow();
  return count;
}

/** Hosts who take no pause on that day, and have not had the bot forget them. */
function canBeShown(now: Date): RawBuilder<boolean> {
  return sql<boolean>`s.host_user_id is not null and (h.is_paused is not true or h.paused_until <= ${now}::date)`;
}

/** Which seats are looked for; what is left out does not matter. */
export interface SeatSearch {
  readonly kind?: SeatKind;
  /** Each word stands in the seat, or its kind is one of these, by the name that the reader knows. */
  readonly words?: readonly { readonly word: string; readonly kinds: readonly SeatKind[] }[];
  /** Only what begins until then. */
  readonly until?: Date;
}

/** What can be asked for in a workspace, soonest first. */
export async function shownSeats(
  db: Db,
  workspaceId: string,
  now: Date,
  { kind, words = [], until }: SeatSearch = {},
): Promise<readonly Board[]> {
  let query = db
    .selectFrom("seats as s")
    .leftJoin("hosts as h", (join) =>
      join.onRef("h.workspace_id", "=", "s.workspace_id").onRef("h.user_id", "=", "s.host_user_id"),
    )
    .selectAll("s")
    .where("s.workspace_id", "=", workspaceId)
    .where("s.status", "in", SHOWN)
    .where((seat) => seat.or([seat("s.starts_at", ">", now), seat("s.starts_at", "is", null)]))
    .where(canBeShown(now));
  if (kind !== undefined) query = query.where("s.kind", "=", kind);
  if (until !== undefined) query = query.where("s.starts_at", "<=", until);
  for (const { word, kinds } of words)
    query = query.where(
      sql<boolean>`(s.kind = any(${[...kinds]}::text[]) or position(${word} in lower(concat_ws(' ', s.own_kind, s.topic, s.module))) > 0)`,
    );
  const rows = await query.orderBy("s.starts_at").orderBy("s.id").limit(MOST_SHOWN).execute();
  return boardsOf(db, rows.map(toSeat));
}

/** The dates of a series that can be asked for, soonest first. */
export async function shownOfSeries(db: Db, workspaceId: string, series: string, now: Date): Promise<readonly Seat[]> {
  const rows = await db
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("workspace_id", "=", workspaceId)
    .where((seat) => seat.or([seat("id", "=", series), seat("series_id", "=", series)]))
    .where("status", "in", SHOWN)
    .where("starts_at", ">", now)
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
  return rows.map(toSeat);
}

/** More fits on no page: what is looked for is asked of the database before. */
const MOST_SHOWN = 200;

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

/** Of seats `s`: those that somebody hosts or asked for. */
export function concerns(userId: string): Expression<SqlBool> {
  const seat = expressionBuilder<{ s: DB["seats"]; seat_requests: DB["seat_requests"] }, "s">();
  return seat.or([
    seat("s.host_user_id", "=", userId),
    seat.exists(
      seat
        .selectFrom("seat_requests as r")
        .select("r.id")
        .whereRef("r.seat_id", "=", "s.id")
        .where("r.asker_user_id", "=", userId),
    ),
  ]);
}

/** Seats that somebody hosts or asked for and that begin after a moment, soonest first. @param until the last moment of a beginning. */
export async function boardsAround(
  db: Db,
  { workspaceId, userId }: PersonKey,
  since: Date,
  until: Date | null = null,
): Promise<readonly Board[]> {
  const rows = await db
    .selectFrom("seats as s")
    .selectAll("s")
    .where("s.workspace_id", "=", workspaceId)
    .where("s.starts_at", ">", since)
    .where((seat) => (until === null ? seat.lit(true) : seat("s.starts_at", "<=", until)))
    .where(concerns(userId))
    .orderBy("s.starts_at")
    .orderBy("s.id")
    .execute();
  return boardsOf(db, rows.map(toSeat));
}

/** The next seat that somebody has for a nudge. */
export async function nextSeatOfNudge(db: Db, workspaceId: string, nudgeId: string, now: Date): Promise<Seat | null> {
  const row = await db
    .selectFrom("seats as s")
    .innerJoin("seat_requests as r", "r.seat_id", "s.id")
    .selectAll("s")
    .where("r.workspace_id", "=", workspaceId)
    .where("r.nudge_id", "=", nudgeId)
    .where("r.status", "=", "seated")
    .where("s.status", "in", AHEAD)
    .where("s.starts_at", ">", now)
    .orderBy("s.starts_at")
    .limit(1)
    .executeTakeFirst();
  return row ? toSeat(row) : null;
}

/** Who asked for a seat for a challenge of theirs, by Slack id in order. */
export async function plannersOf(db: Db, workspaceId: string, seatId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("seat_requests")
    .select("asker_user_id as userId")
    .distinct()
    .where("workspace_id", "=", workspaceId)
    .where("seat_id", "=", seatId)
    .where("nudge_id", "is not", null)
    .where("status", "in", ["asked", "waiting", "seated"])
    .orderBy("userId")
    .execute();
  return rows.map(({ userId }) => userId);
}

/** The same of all seats that somebody hosts or asked for. */
export async function plannersAround(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("seats as s")
    .innerJoin("seat_requests as p", "p.seat_id", "s.id")
    .select("p.asker_user_id as userId")
    .distinct()
    .where("s.workspace_id", "=", workspaceId)
    .where("s.status", "in", AHEAD)
    .where("p.nudge_id", "is not", null)
    .where("p.status", "in", ["asked", "waiting", "seated"])
    .where(concerns(userId))
    .orderBy("userId")
    .execute();
  return rows.map((row) => row.userId);
}

/** Questions of theirs that hosts see as open: they are, or their drawing is owed. */
export function questionsToClear(
  db: Db,
  { workspaceId, userId }: PersonKey,
): Promise<readonly { readonly requestId: string; readonly hostUserId: string }[]> {
  return db
    .selectFrom("seat_requests as r")
    .innerJoin("seats as s", "s.id", "r.seat_id")
    .leftJoin("redraws as d", (owed) =>
      owed
        .onRef("d.workspace_id", "=", "r.workspace_id")
        .onRef("d.subject_id", "=", "r.id")
        .on("d.kind", "=", SEAT_REQUEST_DRAWING),
    )
    .select(["r.id as requestId", "s.host_user_id as hostUserId"])
    .where("r.workspace_id", "=", workspaceId)
    .where("r.asker_user_id", "=", userId)
    .where("s.host_user_id", "is not", null)
    .where((request) => request.or([request("r.status", "=", "asked"), request("d.subject_id", "is not", null)]))
    .$narrowType<{ hostUserId: string }>()
    .execute();
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

/**
 * Kinds that can be asked for now, by workspace; a workspace that never had a seat is left out. It reads what is open, and of all
 * that was, only whether there is any.
 */
export async function kindsByWorkspace(
  db: Db,
  now: Date,
  workspaceIds: readonly string[] | null,
): Promise<ReadonlyMap<string, ReadonlySet<SeatKind>>> {
  const asked = workspaceIds && [...workspaceIds];
  const { rows } = await sql<{ readonly workspaceId: string; readonly kinds: readonly SeatKind[] }>`
    select w.id as "workspaceId", array(
      select distinct s.kind from seats s
        left join hosts h on h.workspace_id = s.workspace_id and h.user_id = s.host_user_id
      where s.workspace_id = w.id and s.status in ('client-asked', 'open')
        and (s.starts_at > ${now} or s.starts_at is null) and ${canBeShown(now)}
    ) as kinds
    from workspaces w
    where (${asked}::text[] is null or w.id = any(${asked}::text[]))
      and exists (select from seats s where s.workspace_id = w.id)`.execute(db);
  return new Map(rows.map(({ workspaceId, kinds }) => [workspaceId, new Set(kinds)]));
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
