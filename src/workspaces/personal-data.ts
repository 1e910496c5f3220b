import { sql } from "kysely";
import { namesPerson, SOMEBODY, withoutPerson } from "#src/db/person-in-text.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { MAX_HELP_CONTACT } from "#src/kernel/policy.ts";

const NEXT_REVISION = sql<string>`nextval('content_revisions')`;

/** Workspaces, what their admins decided, and challenges that their people wrote. */
export const workspacesData = definePersonalData({
  owner: "workspaces",
  tables: {
    workspaces: { facts: ["id", "name", "bot_user_id", "installed_at", "uninstalled_at"] },
    policies: {
      people: ["admins", "managers"],
      words: ["help_contact"],
      facts: [
        "workspace_id",
        "may_assign",
        "quiet_from",
        "quiet_until",
        "days_off",
        "announcement_channel",
        "retention_months",
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
    // Whom to turn to is everybody's to read: what else it says stays, and of them alone nothing is left.
    await tx
      .updateTable("policies")
      .set({
        help_contact: sql<
          string | null
        >`nullif(left(${withoutPerson(sql`help_contact`, userId)}, ${sql.lit(MAX_HELP_CONTACT)}), ${SOMEBODY})`,
        revision: NEXT_REVISION,
      })
      .where("workspace_id", "=", workspaceId)
      .where(namesPerson(sql`help_contact`, userId))
      .execute();
    // What they wrote for everybody belongs to the workspace; who wrote it is nobody's business any more.
    await tx
      .updateTable("workspace_challenges")
      .set({ created_by: "", revision: NEXT_REVISION })
      .where("workspace_id", "=", workspaceId)
      .where("created_by", "=", userId)
      .execute();
    await tx
      .updateTable("workspace_challenges")
      .set({ body: sql<string>`${withoutPerson(sql`body::text`, userId)}::jsonb`, revision: NEXT_REVISION })
      .where("workspace_id", "=", workspaceId)
      .where(namesPerson(sql`body::text`, userId))
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
