/** What of the conversations is about people, and how long it is kept. */
import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { namesPerson } from "#src/db/person-in-text.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { REMEMBERED_MS, SORROW_MS } from "../rules/talk.ts";
import { NOTHING_OFFERED } from "./talks.ts";

/** Conversations that ended a day ago; of one in which a sorrow was told, only that there was one is left, for two weeks. @returns how many are gone. */
async function expireTalks(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - REMEMBERED_MS);
  const sorrowBefore = new Date(now.getTime() - SORROW_MS);
  await db.updateTable("talks").set({ sorrow_at: null }).where("sorrow_at", "<", sorrowBefore).execute();
  const { numDeletedRows } = await db
    .deleteFrom("talks")
    .where("since", "<", before)
    .where("sorrow_at", "is", null)
    .executeTakeFirst();
  await db
    .updateTable("talks")
    .set({
      act: null,
      offers: "[]",
      is_question: false,
      about: null,
      readings: [],
      asked_of: null,
      undo: null,
      careful_until: null,
    })
    .where("since", "<", before)
    .execute();
  return Number(numDeletedRows);
}

/** What was last said between the bot and somebody, without their words. */
export const talksData = definePersonalData({
  owner: "chat",
  tables: {
    talks: {
      people: ["user_id", "offers", "about"],
      facts: [
        "workspace_id",
        "since",
        "act",
        "is_question",
        "readings",
        "asked_of",
        "undo",
        "answers",
        "menus",
        "careful_until",
        // Empty: a trigger drops what the version before would store there.
        "sorrow",
        "sorrow_at",
      ],
    },
  },
  forget: async (tx, { workspaceId, userId }) => {
    await tx.deleteFrom("talks").where("workspace_id", "=", workspaceId).where("user_id", "=", userId).execute();
    // Buttons that others were last shown may name them.
    await tx
      .updateTable("talks")
      .set({ offers: JSON.stringify(NOTHING_OFFERED.offers), is_question: NOTHING_OFFERED.isQuestion })
      .where("workspace_id", "=", workspaceId)
      .where(namesPerson(sql`offers::text`, userId))
      .execute();
    return {};
  },
  retention: [
    {
      table: "talks",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.since < ${before}`,
    },
  ],
  expire: expireTalks,
});
