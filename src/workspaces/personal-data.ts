import { sql } from "kysely";
import { definePersonalData } from "#src/db/personal-data.ts";

const NEXT_REVISION = sql<string>`nextval('content_revisions')`;

/** Workspaces, what their admins decided, and challenges that their people wrote. */
export const workspacesData = definePersonalData({
  owner: "workspaces",
  tables: {
    workspaces: { facts: ["id", "name", "bot_user_id", "installed_at", "uninstalled_at"] },
    policies: {
      people: ["admins", "managers"],
      facts: [
        "workspace_id",
        "may_assign",
        "quiet_from",
        "quiet_until",
        "days_off",
        "announcement_channel",
        "retention_months",
        "help_contact",
        "revision",
      ],
    },
    workspace_challenges: {
      people: ["created_by"],
      words: ["body"],
      facts: ["workspace_id", "id", "is_offered", "created_at", "updated_at", "retired_at", "revision"],
    },
  },
  forgetLast: async (tx, { workspaceId, userId }) => {
    await tx
      .updateTable("policies")
      .set({
        admins: sql`array_remove(admins, ${userId}::text)`,
        managers: sql`array_remove(managers, ${userId}::text)`,
        revision: NEXT_REVISION,
      })
      .where("workspace_id", "=", workspaceId)
      .where(sql<boolean>`(admins @> array[${userId}::text] or managers @> array[${userId}::text])`)
      .execute();
    // What they wrote for everybody belongs to the workspace; who wrote it is nobody's business any more.
    await tx
      .updateTable("workspace_challenges")
      .set({ created_by: "", revision: NEXT_REVISION })
      .where("workspace_id", "=", workspaceId)
      .where("created_by", "=", userId)
      .execute();
    return {};
  },
  retention: [
    {
      table: "workspace_challenges",
      // The words of one assignment; what an admin wrote for everybody stays.
      isOld: (
        workspaceId,
        before,
        isNamed,
      ) => sql<boolean>`r.workspace_id = ${workspaceId} and not r.is_offered and r.updated_at < ${before}
        and not ${isNamed(sql`r.id`)}`,
    },
  ],
});
