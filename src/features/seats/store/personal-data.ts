/** How a person's seats, requests and wishes are forgotten, and when they are too old. */
import { type RawBuilder, sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { definePersonalData, peopleFound } from "#src/db/personal-data.ts";
import { dropRedraws } from "#src/delivery/store/redraws.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { cancel, withdraw } from "../rules/board.ts";
import { AFTERWARDS_MS, type Board, isAhead, isLive, type Seat } from "../rules/seat.ts";
import type { Step } from "../rules/transitions.ts";
import { WISH_DAYS } from "../rules/wish.ts";
import { concerns } from "./find-seats.ts";
import { toSeat } from "./rows.ts";
import { boardsOf, redrawSettled, saveStep, seatRequestDrawing } from "./seats.ts";

/** Somebody is gone: what they offer is taken back, what they have is given to others. */
export async function releasePerson(
  tx: Tx,
  { workspaceId, userId }: PersonKey,
  now: Date,
): Promise<readonly { readonly before: Board; readonly after: Step }[]> {
  const steps: { readonly before: Board; readonly after: Step }[] = [];
  const save = async (before: Board, after: Step): Promise<void> => {
    await saveStep(tx, after, now);
    // For a host who has just left nothing can be drawn.
    if (before.seat.hostUserId === userId) await dropRedraws(tx, before.requests.map(seatRequestDrawing));
    else await redrawSettled(tx, before, after, now);
    steps.push({ before, after });
  };
  for (const board of await boardsOf(tx, await lockedSeats(tx, { workspaceId, userId }))) {
    if (board.seat.hostUserId === userId) {
      if (isAhead(board.seat)) await save(board, withoutNewsFor(cancel(board, now)));
      continue;
    }
    const own = board.requests.find(({ askerUserId }) => askerUserId === userId);
    if (own && isLive(own)) await save(board, withoutNewsFor(withdraw(board, own.id, now)));
  }
  await tx
    .deleteFrom("seat_wishes")
    .where("workspace_id", "=", workspaceId)
    .where("user_id", "=", userId)
    .where("answered_at", "is", null)
    .execute();
  return steps;
}

/** Who is gone is sent no file for their calendar. */
function withoutNewsFor(step: Step): Step {
  return { ...step, news: step.news.filter(({ kind }) => kind !== "left" && kind !== "host-entry") };
}

/** Seats of somebody and those that they asked for, locked one after the other in the same order, whoever else does so. */
async function lockedSeats(tx: Tx, { workspaceId, userId }: PersonKey): Promise<readonly Seat[]> {
  const rows = await tx
    .selectFrom("seats as s")
    .selectAll("s")
    .where("s.workspace_id", "=", workspaceId)
    .where(concerns(userId))
    .orderBy("s.id")
    .forUpdate()
    .execute();
  return rows.map(toSeat);
}

/** @returns how many seats and requests there were. */
async function forgetSeats(tx: Tx, person: PersonKey, now: Date): Promise<number> {
  const { workspaceId, userId } = person;
  await releasePerson(tx, person, now);
  const asked = await tx
    .deleteFrom("seat_requests")
    .where("workspace_id", "=", workspaceId)
    .where("asker_user_id", "=", userId)
    .executeTakeFirst();
  await forgetManager(tx, person);
  // Who asked keeps their own line and what kind of seat it was; the host's words go with the host.
  await tx
    .updateTable("seat_requests as r")
    .set({ host_line: null, host_words: null, note: null })
    .where("r.workspace_id", "=", workspaceId)
    .where("r.seat_id", "in", (seat) =>
      seat.selectFrom("seats").select("id").where("workspace_id", "=", workspaceId).where("host_user_id", "=", userId),
    )
    .execute();
  const hosted = await tx
    .updateTable("seats")
    .set({
      host_user_id: null,
      own_kind: null,
      code_name: null,
      topic: "",
      module: null,
      place: null,
      link: null,
      in_return: null,
      consent_by: null,
      changed_at: now,
    })
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .executeTakeFirst();
  await tx
    .deleteFrom("seats as s")
    .where("s.workspace_id", "=", workspaceId)
    .where("s.host_user_id", "is", null)
    .where((seat) =>
      seat.not(seat.exists(seat.selectFrom("seat_requests as r").select("r.id").whereRef("r.seat_id", "=", "s.id"))),
    )
    .execute();
  await tx.deleteFrom("seat_wishes").where("workspace_id", "=", workspaceId).where("user_id", "=", userId).execute();
  return Number(asked.numDeletedRows) + Number(hosted.numUpdatedRows);
}

/** Whoever waits for a manager can ask somebody else; who has a seat by them keeps it, without the manager's name and words. */
async function forgetManager(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  await tx
    .deleteFrom("seat_requests")
    .where("workspace_id", "=", workspaceId)
    .where("manager_user_id", "=", userId)
    .where("seat_id", "is", null)
    .execute();
  await tx
    .updateTable("seat_requests")
    .set({ manager_user_id: null, line: "" })
    .where("workspace_id", "=", workspaceId)
    .where("manager_user_id", "=", userId)
    .execute();
  await tx
    .updateTable("seat_requests")
    .set({ host_user_id: null })
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .execute();
}

/** Where it was and how to join goes a week after it; wishes that nobody answered go after a while. @returns how many. */
async function expireSeats(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - AFTERWARDS_MS);
  const emptied = await db
    .updateTable("seats")
    .set({ place: null, link: null })
    .where("ended_at", "is not", null)
    // A bot that was down noticed the end later than it was.
    .where(sql<boolean>`least(ended_at, starts_at + minutes * interval '1 minute') <= ${before}`)
    .where((seat) => seat.or([seat("place", "is not", null), seat("link", "is not", null)]))
    .executeTakeFirst();
  const wishes = await db
    .deleteFrom("seat_wishes")
    .where("created_at", "<", new Date(now.getTime() - WISH_DAYS * 24 * 3_600_000))
    .executeTakeFirst();
  return Number(emptied.numUpdatedRows) + Number(wishes.numDeletedRows);
}

const isOver = (workspaceId: string, before: Date): RawBuilder<boolean> =>
  sql<boolean>`r.workspace_id = ${workspaceId} and r.ended_at < ${before} and r.due_at is null`;

export const seatsData = definePersonalData({
  owner: "seats",
  tables: {
    seats: {
      people: ["host_user_id"],
      words: ["own_kind", "code_name", "topic", "module", "place", "link", "in_return", "consent_by"],
      facts: [
        "id",
        "workspace_id",
        "kind",
        "starts_at",
        "minutes",
        "zone",
        "watch_until",
        "language",
        "capacity",
        "role",
        "is_first_timers_first",
        "repeats",
        "series_from",
        "series_id",
        "audience",
        "needs_consent",
        "consent_at",
        "status",
        "sequence",
        "host_filed_at",
        "due_at",
        "created_at",
        "changed_at",
        "ended_at",
      ],
    },
    seat_requests: {
      people: ["asker_user_id", "manager_user_id", "host_user_id"],
      words: ["line", "note", "host_line", "host_words"],
      facts: [
        "id",
        "workspace_id",
        "seat_id",
        "nudge_id",
        "challenge_id",
        "is_first",
        "status",
        "asked_at",
        "answered_at",
        "repeated",
        "brief_at",
        "seated_at",
        "filed_at",
        "left_at",
        "left_starts_at",
        "left_minutes",
        "left_sequence",
        "due_at",
        "was_there",
        "debriefed_at",
        "reflection_id",
        "arranged_on",
      ],
    },
    // Of the version before, kept in step with the requests by the database until it is dropped.
    doors: {
      people: ["member_id", "manager_user_id", "host_user_id"],
      words: ["note"],
      facts: ["id", "workspace_id", "nudge_id", "challenge_id", "status", "asked_at", "answered_at"],
    },
    seat_wishes: {
      people: ["user_id"],
      words: ["topic"],
      facts: [
        "id",
        "workspace_id",
        "kind",
        "answered_seat_id",
        "answered_at",
        "told_series",
        "told_seats",
        "created_at",
      ],
    },
  },
  lock: { table: "seats", rows: async (tx, person) => void (await lockedSeats(tx, person)) },
  shownTo: (tx, { workspaceId, userId }) =>
    peopleFound(
      tx,
      sql`with concerned as (
          select r.asker_user_id, r.manager_user_id, r.host_user_id as asked, s.host_user_id as host, r.seat_id
          from seat_requests r left join seats s on s.id = r.seat_id
          where r.workspace_id = ${workspaceId}
            and ${userId} in (r.asker_user_id, r.manager_user_id, r.host_user_id, s.host_user_id))
        select unnest(array[asker_user_id, manager_user_id, asked, host]) as id from concerned
        union select beside.asker_user_id from seat_requests beside where beside.seat_id in (select seat_id from concerned)
        union select unnest(array[m.user_id, d.manager_user_id, d.host_user_id])
          from doors d join members m on m.id = d.member_id
          where d.workspace_id = ${workspaceId} and ${userId} in (m.user_id, d.manager_user_id, d.host_user_id)
        -- A seat that is open, or was until a moment ago, stands in everybody's week, with what its host wrote about it.
        union select h.user_id from home_tabs h
          join seats s on s.workspace_id = h.workspace_id and s.host_user_id = ${userId} and s.status in ('open', 'full', 'cancelled')
            and h.opened_at between s.created_at - interval '1 day' and coalesce(s.starts_at, 'infinity')
          where h.workspace_id = ${workspaceId}`,
    ),
  forget: async (tx, person, now) => ({ seats: await forgetSeats(tx, person, now) }),
  retention: [
    { table: "seats", isOld: isOver },
    // With a seat they go with it.
    {
      table: "seat_requests",
      isOld: (workspaceId, before) =>
        sql<boolean>`r.workspace_id = ${workspaceId} and r.seat_id is null and coalesce(r.answered_at, r.asked_at) < ${before}`,
    },
    {
      table: "seat_wishes",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.created_at < ${before}`,
    },
  ],
  expire: expireSeats,
});
