import { sql } from "kysely";
import { definePersonalData } from "#src/db/personal-data.ts";
import { forgetHomeTab } from "./home-tabs.ts";

/** The people who joined. */
export const membersData = definePersonalData({
  owner: "members",
  tables: {
    members: {
      people: ["user_id", "manager_user_id", "pinned_reasons"],
      facts: [
        "id",
        "workspace_id",
        "track",
        "scope",
        "focus_areas",
        "nudge_days",
        "nudge_hour",
        "work_days",
        "work_start",
        "work_end",
        "zone",
        "country",
        "cadence",
        "status",
        "paused_from",
        "paused_until",
        "pause_begins_at",
        "next_nudge_at",
        "last_nudge_week",
        "last_follow_up_week",
        "unanswered",
        "pinned_challenge_id",
        "dnd_start",
        "dnd_end",
        "away",
        "away_until",
        "availability_checked_at",
        "joined_at",
        "is_guest",
        "left_at",
        "slack_zone",
        "slack_locale",
        "zone_chosen",
        "pinned_on",
      ],
    },
    home_tabs: { people: ["user_id"], facts: ["id", "workspace_id", "opened_at"] },
  },
  // Two who forget at once and have named each other, or somebody who clicks meanwhile, wait for their turn.
  lock: {
    table: "members",
    rows: async (tx, { workspaceId, userId }) => {
      await tx
        .selectFrom("members")
        .select("id")
        .where("workspace_id", "=", workspaceId)
        .where((member) => member.or([member("user_id", "=", userId), member("manager_user_id", "=", userId)]))
        .orderBy("id")
        .forUpdate()
        .execute();
    },
  },
  held: ({ workspaceId, userId }) =>
    sql`select from members where workspace_id = ${workspaceId} and user_id = ${userId} for key share`,
  forget: async (tx, person) => {
    const { workspaceId, userId } = person;
    // Messages to others that name them by their row.
    await tx
      .deleteFrom("outbox")
      .where("workspace_id", "=", workspaceId)
      .where(
        sql<boolean>`content ->> 'memberId' in
          (select id::text from members where workspace_id = ${workspaceId} and user_id = ${userId})`,
      )
      .execute();
    const named = await tx
      .updateTable("members")
      .set({ manager_user_id: null })
      .where("workspace_id", "=", workspaceId)
      .where("manager_user_id", "=", userId)
      .executeTakeFirst();
    return { namedAsManager: Number(named.numUpdatedRows), homeTabs: await forgetHomeTab(tx, person) };
  },
  // Last, so that what hangs on the row was counted.
  forgetLast: async (tx, { workspaceId, userId }) => {
    const deleted = await tx
      .deleteFrom("members")
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .executeTakeFirst();
    return { members: Number(deleted.numDeletedRows) };
  },
});
