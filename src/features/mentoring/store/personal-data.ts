/** What is stored of one person's mentoring: for their export, and gone with them. */
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import { definePersonalData, peopleFound } from "#src/db/personal-data.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { cancelled } from "../rules/meeting.ts";
import { isOver } from "../rules/pairing.ts";
import { personGone } from "../rules/together.ts";
import type { Line, Meeting, Pairing } from "../rules/types.ts";
import { findPairing, linesOf, openWith, pairingsOf, savePairing } from "./pairings.ts";

/** One pairing as one of the two gets it: their own words, and what of it is not in words. */
export interface MentoringRecord {
  readonly pairing: Pairing;
  readonly meetings: readonly Meeting[];
  readonly lines: readonly Line[];
}

/** All of somebody's, the newest first, with nothing that the other one wrote. */
export async function mentoringRecordsOf(on: Db, person: PersonKey): Promise<readonly MentoringRecord[]> {
  const known = await pairingsOf(on, person);
  const lines = await linesOf(
    on,
    known.map(({ pairing }) => pairing.id),
  );
  return known.map(({ pairing, meetings }) => ({
    pairing,
    meetings,
    lines: lines.filter(({ pairingId, authorUserId }) => pairingId === pairing.id && authorUserId === person.userId),
  }));
}

/** Whoever met them keeps their own words without their name, and is told that it is over; whoever waited for them is shown others. */
async function forgetMentoring(tx: Tx, person: PersonKey, now: Date): Promise<number> {
  const { workspaceId, userId } = person;
  for (const id of await openWith(tx, person)) {
    const known = await findPairing(tx, workspaceId, id, { isLocked: true });
    if (!known) continue;
    const { pairing, messages } = personGone(known.pairing, userId, now);
    const meetings = isOver(pairing) ? known.meetings.map((meeting) => cancelled(meeting, now)) : [];
    await savePairing(tx, pairing, meetings);
    await addToOutbox(tx, messages);
  }
  const { numDeletedRows: lines } = await tx
    .deleteFrom("mentoring_lines")
    .where("workspace_id", "=", workspaceId)
    .where("author_user_id", "=", userId)
    .executeTakeFirst();
  await tx
    .updateTable("mentoring_meetings")
    .set({ agenda_items: [], agenda_note: "" })
    .where("pairing_id", "in", (pairings) =>
      pairings
        .selectFrom("pairings")
        .select("id")
        .where("workspace_id", "=", workspaceId)
        .where("mentee_user_id", "=", userId),
    )
    .execute();
  const { numDeletedRows: unmet } = await tx
    .deleteFrom("pairings")
    .where("workspace_id", "=", workspaceId)
    .where("mentee_user_id", "=", userId)
    .where((pairing) => pairing.or([pairing("started_at", "is", null), pairing("mentor_user_id", "is", null)]))
    .executeTakeFirst();
  const { numUpdatedRows: asMentee } = await tx
    .updateTable("pairings")
    .set({
      mentee_user_id: null,
      goal: "",
      wanted_area: null,
      languages: [],
      shown_user_ids: [],
      passed_user_ids: [],
      declined_user_ids: [],
    })
    .where("workspace_id", "=", workspaceId)
    .where("mentee_user_id", "=", userId)
    .executeTakeFirst();
  const { numUpdatedRows: asMentor } = await tx
    .updateTable("pairings")
    .set({ mentor_user_id: null })
    .where("workspace_id", "=", workspaceId)
    .where("mentor_user_id", "=", userId)
    .executeTakeFirst();
  await tx
    .updateTable("pairings")
    .set({
      // Nobody is shown any more where it is over; a row of another version may say otherwise.
      shown_user_ids: sql<string[]>`array_remove(shown_user_ids, ${userId}::text)`,
      passed_user_ids: sql<string[]>`array_remove(passed_user_ids, ${userId}::text)`,
      declined_user_ids: sql<string[]>`array_remove(declined_user_ids, ${userId}::text)`,
    })
    .where("workspace_id", "=", workspaceId)
    // The version before does not know the last: it may have taken the name from the first alone.
    .where(
      sql<boolean>`(shown_user_ids @> array[${userId}::text] or passed_user_ids @> array[${userId}::text]
        or declined_user_ids @> array[${userId}::text])`,
    )
    .execute();
  // Nobody is left in it.
  await tx
    .deleteFrom("pairings")
    .where("workspace_id", "=", workspaceId)
    .where("mentee_user_id", "is", null)
    .where("mentor_user_id", "is", null)
    .execute();
  return Number(lines + unmet + asMentee + asMentor);
}

/** Wishes for a mentor, pairings, meetings, and what the two wrote. */
export const mentoringData = definePersonalData({
  owner: "mentoring",
  tables: {
    pairings: {
      people: ["mentee_user_id", "mentor_user_id", "shown_user_ids", "passed_user_ids", "declined_user_ids"],
      words: ["goal"],
      facts: [
        "id",
        "workspace_id",
        "status",
        "wanted_area",
        "languages",
        "part_of_day",
        "weeks",
        "rhythm",
        "may_be_manager",
        "is_picked_by_bot",
        "round",
        "asked_at",
        "is_repeated",
        "started_at",
        "zone",
        "meets_at",
        "half_time_at",
        "ends_at",
        "ended_at",
        "looked_at",
        "due_at",
        "created_at",
      ],
    },
    mentoring_meetings: {
      words: ["agenda_note"],
      facts: [
        "id",
        "pairing_id",
        "workspace_id",
        "number",
        "status",
        "starts_at",
        "sequence",
        "mentee_filed_at",
        "mentor_filed_at",
        "agenda_items",
        "step",
        "due_at",
        "changed_at",
      ],
    },
    mentoring_lines: {
      people: ["author_user_id"],
      words: ["first_line", "second_line"],
      facts: ["id", "pairing_id", "workspace_id", "meeting_id", "kind", "written_at"],
    },
  },
  shownTo: (tx, { workspaceId, userId }) =>
    peopleFound(
      tx,
      sql`select unnest(array[mentee_user_id, mentor_user_id] || shown_user_ids) as id from pairings
        where workspace_id = ${workspaceId}
          and (${userId} in (mentee_user_id, mentor_user_id) or shown_user_ids @> array[${userId}::text])`,
    ),
  forget: async (tx, person, now) => ({ between: await forgetMentoring(tx, person, now) }),
  retention: [
    {
      table: "pairings",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.ended_at < ${before}`,
    },
  ],
});
