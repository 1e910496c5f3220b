/** Pairings, their meetings and lines in PostgreSQL. Every query names the workspace, or the id of a pairing that was found by it. */
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { insertingNew, upserting } from "#src/db/save-rows.ts";
import type { RedrawKey } from "#src/delivery/store/redraws.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Line, Meeting, Pairing } from "../rules/types.ts";
import { fromMeeting, fromPairing, toLine, toMeeting, toPairing } from "./rows.ts";

/** What draws the request to a mentor anew, as it is stored. */
export const MENTOR_REQUEST_DRAWING = "mentor-request";

/** The drawing of all requests of a pairing. */
export function mentorRequestDrawing({ workspaceId, id }: Pick<Pairing, "workspaceId" | "id">): RedrawKey {
  return { workspaceId, kind: MENTOR_REQUEST_DRAWING, id };
}

const OVER = ["ended", "withdrawn"] as const;
const insertPairing = insertingNew("pairings");
const savePairings = upserting("pairings", ["workspace_id", "created_at"]);
const saveMeetings = upserting("mentoring_meetings", ["pairing_id", "workspace_id", "number"]);

/** A pairing with its meetings, the earliest first. */
export interface KnownPairing {
  readonly pairing: Pairing;
  readonly meetings: readonly Meeting[];
}

/** A pairing with its meetings; null when it is not there. @param isLocked until the transaction ends. */
export async function findPairing(
  on: Db,
  workspaceId: string,
  id: string,
  { isLocked = false }: { readonly isLocked?: boolean } = {},
): Promise<KnownPairing | null> {
  const query = on
    .selectFrom("pairings")
    .select(COLUMNS.pairings)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id);
  const row = await (isLocked ? query.forUpdate() : query).executeTakeFirst();
  return row ? { pairing: toPairing(row), meetings: await meetingsOf(on, [id]) } : null;
}

/** Those of them whose mentee leaves it to the bot whom to ask, and for whom somebody is looked for; the oldest first. */
export async function leftToBot(
  on: Db,
  some: readonly { readonly workspaceId: string; readonly pairingId: string }[],
): Promise<readonly Pairing[]> {
  const ids = some.map(({ pairingId }) => pairingId);
  if (ids.length < 2) return [];
  const rows = await on
    .selectFrom("pairings")
    .select(COLUMNS.pairings)
    .where("workspace_id", "in", [...new Set(some.map(({ workspaceId }) => workspaceId))])
    .where("id", "in", ids)
    .where("status", "in", ["looking", "nobody-found"])
    .where("is_picked_by_bot", "=", true)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toPairing);
}

/** The pairing of a meeting. */
export async function pairingOfMeeting(on: Db, workspaceId: string, meetingId: string): Promise<string | null> {
  const row = await on
    .selectFrom("mentoring_meetings")
    .select("pairing_id")
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", meetingId)
    .executeTakeFirst();
  return row?.pairing_id ?? null;
}

/** All of somebody's, as mentee and as mentor, the newest first. */
export async function pairingsOf(on: Db, { workspaceId, userId }: PersonKey): Promise<readonly KnownPairing[]> {
  const rows = await on
    .selectFrom("pairings")
    .select(COLUMNS.pairings)
    .where("workspace_id", "=", workspaceId)
    .where((pairing) => pairing.or([pairing("mentee_user_id", "=", userId), pairing("mentor_user_id", "=", userId)]))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  const meetings = await meetingsOf(
    on,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    pairing: toPairing(row),
    meetings: meetings.filter(({ pairingId }) => pairingId === row.id),
  }));
}

/** Those of somebody's in which they meet or are asked, without meetings, the newest first. */
export async function askedOrActiveOf(on: Db, { workspaceId, userId }: PersonKey): Promise<readonly Pairing[]> {
  const rows = await on
    .selectFrom("pairings")
    .select(COLUMNS.pairings)
    .where("workspace_id", "=", workspaceId)
    .where((pairing) => pairing.or([pairing("mentee_user_id", "=", userId), pairing("mentor_user_id", "=", userId)]))
    .where("status", "in", ["asked", "active"])
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map(toPairing);
}

async function meetingsOf(on: Db, pairingIds: readonly string[]): Promise<readonly Meeting[]> {
  if (pairingIds.length === 0) return [];
  const rows = await on
    .selectFrom("mentoring_meetings")
    .select(COLUMNS.mentoring_meetings)
    .where("pairing_id", "in", pairingIds)
    .orderBy("number")
    .execute();
  return rows.map(toMeeting);
}

/** How many of each mentor's places are taken: by those who meet them, and those who wait for their answer. */
export async function placesTaken(on: Db, workspaceId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await on
    .selectFrom("pairings")
    .select(({ fn }) => ["mentor_user_id", fn.countAll<string>().as("taken")])
    .where("workspace_id", "=", workspaceId)
    .where("status", "in", ["asked", "active"])
    .where("mentor_user_id", "is not", null)
    .groupBy("mentor_user_id")
    .execute();
  return new Map(rows.map((row) => [row.mentor_user_id ?? "", Number(row.taken)]));
}

/** @returns false where the mentee has an open one already. */
export function addPairing(tx: Tx, pairing: Pairing): Promise<boolean> {
  return insertPairing(tx, fromPairing(pairing));
}

export async function savePairing(on: Db, pairing: Pairing, meetings: readonly Meeting[]): Promise<void> {
  await savePairings(on, [fromPairing(pairing)]);
  await saveMeetings(on, meetings.map(fromMeeting));
}

/** What was written in some pairings, the earliest first. */
export async function linesOf(on: Db, pairingIds: readonly string[]): Promise<readonly Line[]> {
  if (pairingIds.length === 0) return [];
  const rows = await on
    .selectFrom("mentoring_lines")
    .select(COLUMNS.mentoring_lines)
    .where("pairing_id", "in", pairingIds)
    .orderBy("written_at")
    .orderBy("id")
    .execute();
  return rows.map(toLine);
}

/** A line with the pairing in which it was written. */
export async function findLine(
  on: Db,
  workspaceId: string,
  id: string,
): Promise<{ readonly line: Line; readonly pairing: Pairing } | null> {
  const row = await on
    .selectFrom("mentoring_lines as l")
    .innerJoin("pairings as p", "p.id", "l.pairing_id")
    .select(aliased("l", "mentoring_lines"))
    .select(aliased("p", "pairings"))
    .where("l.workspace_id", "=", workspaceId)
    .where("l.id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  return { line: toLine(rowOf(row, "l", "mentoring_lines")), pairing: toPairing(rowOf(row, "p", "pairings")) };
}

/** Keeps a line in place of what its author wrote there before. The pairing is locked. */
export async function saveLine(tx: Tx, line: Line): Promise<void> {
  await tx
    .deleteFrom("mentoring_lines")
    .where("pairing_id", "=", line.pairingId)
    .where("author_user_id", "=", line.authorUserId)
    .where("kind", "=", line.kind)
    .where("meeting_id", line.meetingId === null ? "is" : "=", line.meetingId)
    .execute();
  await tx
    .insertInto("mentoring_lines")
    .values({
      id: line.id,
      pairing_id: line.pairingId,
      workspace_id: line.workspaceId,
      meeting_id: line.meetingId,
      author_user_id: line.authorUserId,
      kind: line.kind,
      first_line: line.first,
      second_line: line.second,
      written_at: line.writtenAt,
    })
    .execute();
}

/** Open pairings in which somebody takes part, or could be picked. */
export async function openWith(tx: Tx, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("pairings")
    .select("id")
    .where("workspace_id", "=", workspaceId)
    .where("status", "not in", OVER)
    .where((pairing) =>
      pairing.or([
        pairing("mentee_user_id", "=", userId),
        pairing("mentor_user_id", "=", userId),
        pairing(pairing.val(userId), "=", pairing.fn.any("shown_user_ids")),
      ]),
    )
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Wishes of theirs that somebody may still see as open: they are, or the drawing of their question is owed. */
export async function wishesStillShown(tx: Tx, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("pairings as p")
    .leftJoin("redraws as d", (owed) =>
      owed
        .onRef("d.workspace_id", "=", "p.workspace_id")
        .onRef("d.subject_id", "=", "p.id")
        .on("d.kind", "=", MENTOR_REQUEST_DRAWING),
    )
    .select("p.id")
    .where("p.workspace_id", "=", workspaceId)
    .where("p.mentee_user_id", "=", userId)
    .where((wish) => wish.or([wish("p.status", "=", "asked"), wish("d.subject_id", "is not", null)]))
    .execute();
  return rows.map(({ id }) => id);
}
