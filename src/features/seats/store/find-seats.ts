/** Lists of seats, in PostgreSQL. */
import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import type { Board, Seat } from "../rules/seat.ts";
import { toSeat } from "./rows.ts";
import { boardsOf } from "./seats.ts";

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
