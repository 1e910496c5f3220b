/** What is stored of one person between them and others: for their export, and gone with them. */

import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { TeamRecords } from "../rules/team-records.ts";
import { toManagerRequest, toThanks } from "./rows.ts";

/** Doors they asked for or were asked to open, thanks they gave or received. */
export async function teamRecordsOf(on: Db, { workspaceId, userId }: PersonKey): Promise<TeamRecords> {
  const doors = on
    .selectFrom("doors as d")
    .innerJoin("members as m", "m.id", "d.member_id")
    .select(aliased("d", "doors"))
    .where("d.workspace_id", "=", workspaceId)
    .where((door) =>
      door.or([
        door("m.user_id", "=", userId),
        door("d.manager_user_id", "=", userId),
        door("d.host_user_id", "=", userId),
      ]),
    )
    .orderBy("d.asked_at")
    .orderBy("d.id");
  const received = on
    .selectFrom("reflection_thanks as t")
    .innerJoin("reflections as r", "r.id", "t.reflection_id")
    .innerJoin("members as m", "m.id", "r.member_id")
    .select(aliased("t", "reflection_thanks"))
    .where("t.workspace_id", "=", workspaceId)
    .where("m.user_id", "=", userId)
    .orderBy("t.created_at")
    .orderBy("t.id");
  const given = on
    .selectFrom("reflection_thanks")
    .select(COLUMNS.reflection_thanks)
    .where("workspace_id", "=", workspaceId)
    .where("from_user_id", "=", userId)
    .orderBy("created_at")
    .orderBy("id");
  const [doorRows, receivedRows, givenRows] = await Promise.all([doors.execute(), received.execute(), given.execute()]);
  return {
    doors: doorRows.map((row) => toManagerRequest(rowOf(row, "d", "doors"))),
    thanksReceived: receivedRows.map((row) => toThanks(rowOf(row, "t", "reflection_thanks"))),
    thanksGiven: givenRows.map(toThanks),
  };
}

/** Doors and thanks: whoever waited for the person to open a door can ask somebody else. */
export const teamData = definePersonalData({
  owner: "team",
  tables: {
    doors: {
      people: ["member_id", "manager_user_id", "host_user_id"],
      words: ["note"],
      facts: ["id", "workspace_id", "nudge_id", "challenge_id", "status", "asked_at", "answered_at"],
    },
    reflection_thanks: {
      people: ["from_user_id"],
      words: ["message"],
      facts: ["id", "workspace_id", "reflection_id", "is_posted", "created_at"],
    },
  },
  forget: async (tx, { workspaceId, userId }) => {
    const member = tx
      .selectFrom("members")
      .select("id")
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId);
    const reflections = tx.selectFrom("reflections").select("id").where("member_id", "in", member);
    const thanked = tx
      .selectFrom("reflection_thanks")
      .select("reflection_id")
      .where("workspace_id", "=", workspaceId)
      .where("from_user_id", "=", userId);
    // Reflections before the thanks for them, as everywhere.
    await tx
      .selectFrom("reflections")
      .select("id")
      .where("workspace_id", "=", workspaceId)
      .where((reflection) => reflection.or([reflection("member_id", "in", member), reflection("id", "in", thanked)]))
      .orderBy("id")
      .forUpdate()
      .execute();
    const doors = await tx
      .deleteFrom("doors")
      .where("workspace_id", "=", workspaceId)
      .where((door) => door.or([door("manager_user_id", "=", userId), door("member_id", "in", member)]))
      .executeTakeFirst();
    await tx
      .updateTable("doors")
      .set({ host_user_id: null })
      .where("workspace_id", "=", workspaceId)
      .where("host_user_id", "=", userId)
      .execute();
    const thanks = await tx
      .deleteFrom("reflection_thanks")
      .where("workspace_id", "=", workspaceId)
      .where((one) => one.or([one("from_user_id", "=", userId), one("reflection_id", "in", reflections)]))
      .executeTakeFirst();
    return { between: Number(doors.numDeletedRows + thanks.numDeletedRows) };
  },
  retention: [
    {
      table: "reflection_thanks",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.created_at < ${before}`,
    },
    {
      table: "doors",
      isOld: (workspaceId, before) =>
        sql<boolean>`r.workspace_id = ${workspaceId} and coalesce(r.answered_at, r.asked_at) < ${before}`,
    },
  ],
});
