/** What was offered, used and wished for in a workspace, for figures that name nobody. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";

/** A span of time: `from` belongs to it, `until` does not. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

export interface OfferedSeat {
  readonly kind: SeatKind;
  /** Slack id; null once they were forgotten. */
  readonly hostUserId: string | null;
  /** Slack ids of those who had got a seat when the span ended. */
  readonly guestUserIds: readonly string[];
}

export interface SeatAnswer {
  readonly hostUserId: string | null;
  readonly askerUserId: string;
  readonly askedAt: Date;
  readonly answeredAt: Date;
}

/** Seats that were offered in a span, but for those that were taken back or lapsed before it ended. */
export async function seatsOffered(
  db: Db,
  workspaceId: string,
  { from, until }: Span,
): Promise<readonly OfferedSeat[]> {
  const rows = await db
    .selectFrom("seats as s")
    .leftJoin("seat_requests as r", (join) => join.onRef("r.seat_id", "=", "s.id").on("r.seated_at", "<", until))
    .select(["s.kind", "s.host_user_id"])
    .select(
      sql<string[]>`coalesce(array_agg(r.asker_user_id) filter (where r.asker_user_id is not null), '{}')`.as("guests"),
    )
    .where("s.workspace_id", "=", workspaceId)
    .where("s.created_at", ">=", from)
    .where("s.created_at", "<", until)
    .where((seat) =>
      seat.or([
        seat("s.status", "not in", ["cancelled", "lapsed"]),
        seat("s.ended_at", "is", null),
        seat("s.ended_at", ">=", until),
      ]),
    )
    .groupBy("s.id")
    .orderBy("s.created_at")
    .orderBy("s.id")
    .execute();
  return rows.map((row) => ({ kind: row.kind, hostUserId: row.host_user_id, guestUserIds: row.guests }));
}

/** Hosts' answers of a span: yes, no, another time, or a place on the waiting list. */
export async function seatAnswers(db: Db, workspaceId: string, { from, until }: Span): Promise<readonly SeatAnswer[]> {
  const rows = await db
    .selectFrom("seat_requests as r")
    .innerJoin("seats as s", "s.id", "r.seat_id")
    .select(["s.host_user_id", "r.asker_user_id", "r.asked_at", "r.answered_at"])
    .where("r.workspace_id", "=", workspaceId)
    .where("r.answered_at", ">=", from)
    .where("r.answered_at", "<", until)
    .where("r.status", "in", ["seated", "waiting", "declined", "another-time"])
    .execute();
  return rows.flatMap((row) =>
    row.answered_at === null
      ? []
      : [
          {
            hostUserId: row.host_user_id,
            askerUserId: row.asker_user_id,
            askedAt: row.asked_at,
            answeredAt: row.answered_at,
          },
        ],
  );
}

/** Wishes that nobody had answered at a moment. */
export function wishesOpenAt(
  db: Db,
  workspaceId: string,
  at: Date,
): Promise<readonly { readonly userId: string; readonly topic: string }[]> {
  return db
    .selectFrom("seat_wishes")
    .select(["user_id as userId", "topic"])
    .where("workspace_id", "=", workspaceId)
    .where("created_at", "<", at)
    .where((wish) => wish.or([wish("answered_at", "is", null), wish("answered_at", ">=", at)]))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}
