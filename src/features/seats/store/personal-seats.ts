/** A person's seats, requests and wishes, for their export. */
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Seat, SeatRequest } from "../rules/seat.ts";
import type { Wish } from "../rules/wish.ts";
import { toRequest, toSeat, toWish } from "./rows.ts";

/** What is stored of one person. Of others' seats no more than what it was: neither where nor the link, nor the code name. */
export interface PersonalSeats {
  readonly hosted: readonly Seat[];
  /** What they wrote as the host to those who had a seat, without who that was. */
  readonly answers: readonly { readonly askedAt: Date; readonly hostLine: string }[];
  readonly asked: readonly {
    readonly seat: Pick<Seat, "kind" | "startsAt" | "status">;
    readonly request: SeatRequest;
  }[];
  readonly wishes: readonly Wish[];
}

/** What is stored of somebody in seats: as a host and as a guest. */
export async function personalSeats(db: Db, { workspaceId, userId }: PersonKey): Promise<PersonalSeats> {
  const hosted = await db
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .orderBy("created_at")
    .execute();
  const answers = await db
    .selectFrom("seat_requests as r")
    .innerJoin("seats as s", "s.id", "r.seat_id")
    .select(["r.asked_at as askedAt", "r.host_line as hostLine", "r.host_words as hostWords"])
    .where("s.workspace_id", "=", workspaceId)
    .where("s.host_user_id", "=", userId)
    .orderBy("r.asked_at")
    .orderBy("r.id")
    .execute();
  const asked = await db
    .selectFrom("seat_requests as r")
    .innerJoin("seats as s", "s.id", "r.seat_id")
    .select(aliased("r", "seat_requests"))
    .select(["s.kind", "s.starts_at as startsAt", "s.status"])
    .where("r.workspace_id", "=", workspaceId)
    .where("r.asker_user_id", "=", userId)
    .orderBy("r.asked_at")
    .execute();
  const wishes = await db
    .selectFrom("seat_wishes")
    .select(COLUMNS.seat_wishes)
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .execute();
  return {
    hosted: hosted.map(toSeat),
    answers: answers.flatMap(({ askedAt, hostLine, hostWords }) =>
      [hostWords, hostLine].flatMap((line) => (line === null ? [] : { askedAt, hostLine: line })),
    ),
    asked: asked.map((row) => ({
      seat: { kind: row.kind, startsAt: row.startsAt, status: row.status },
      request: toRequest(rowOf(row, "r", "seat_requests")),
    })),
    wishes: wishes.map(toWish),
  };
}
