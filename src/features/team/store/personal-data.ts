/** What is stored of one person between them and others: for their export, and gone with them. */

import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { aliased, rowOf } from "#src/db/rows.ts";
import { managerRequestsOf } from "#src/features/seats/store/manager-requests.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { TeamRecords } from "../rules/team-records.ts";
import { toThanks } from "./rows.ts";

/** Doors they asked for or were asked to open, thanks they gave or received. */
export async function teamRecordsOf(on: Db, person: PersonKey): Promise<TeamRecords> {
  const { workspaceId, userId } = person;
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
  const [doors, receivedRows, givenRows] = await Promise.all([
    managerRequestsOf(on, person),
    received.execute(),
    given.execute(),
  ]);
  return {
    doors,
    thanksReceived: receivedRows.map((row) => toThanks(rowOf(row, "t", "reflection_thanks"))),
    thanksGiven: givenRows.map(toThanks),
  };
}

export const teamData = definePersonalData({
  owner: "team",
  tables: {
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
    const thanks = await tx
      .deleteFrom("reflection_thanks")
      .where("workspace_id", "=", workspaceId)
      .where((one) => one.or([one("from_user_id", "=", userId), one("reflection_id", "in", reflections)]))
      .executeTakeFirst();
    return { between: Number(thanks.numDeletedRows) };
  },
  retention: [
    {
      table: "reflection_thanks",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.created_at < ${before}`,
    },
  ],
});
