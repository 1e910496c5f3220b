import { sql } from "kysely";
import { definePersonalData } from "#src/db/personal-data.ts";

/** What came of challenges, in the words of whoever did them. */
export const reflectionsData = definePersonalData({
  owner: "reflections",
  tables: {
    reflections: {
      people: ["member_id"],
      words: ["title", "what", "surprise", "insight", "link"],
      facts: [
        "id",
        "workspace_id",
        "nudge_id",
        "challenge_id",
        "area",
        "shared_with_manager",
        "done_on",
        "created_at",
        "updated_at",
      ],
    },
  },
  forget: async (tx, { workspaceId, userId }) => {
    const deleted = await tx
      .deleteFrom("reflections")
      .where("member_id", "in", (member) =>
        member.selectFrom("members").select("id").where("workspace_id", "=", workspaceId).where("user_id", "=", userId),
      )
      .executeTakeFirst();
    return { reflections: Number(deleted.numDeletedRows) };
  },
  retention: [
    {
      table: "reflections",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.created_at < ${before}`,
    },
  ],
});
