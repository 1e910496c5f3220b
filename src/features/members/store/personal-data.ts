import { type RawBuilder, sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { definePersonalData, peopleFound } from "#src/db/personal-data.ts";
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
  shownTo: (tx, { workspaceId, userId }) =>
    peopleFound(
      tx,
      sql`select user_id as id from members where workspace_id = ${workspaceId} and manager_user_id = ${userId}
        union select manager_user_id from members where workspace_id = ${workspaceId} and user_id = ${userId}`,
    ),
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
  expire: expireUnknown,
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

/**
 * So long is kept what is noted of somebody who has neither joined nor was written to: they only opened their Home tab, or somebody named
 * them; or a bot of the version before had them forgotten, which knows nothing of these rows.
 */
const KEEP_UNKNOWN_MS = 60 * 86_400_000;

async function expireUnknown(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEEP_UNKNOWN_MS);
  const tabs = await db
    .deleteFrom("home_tabs as h")
    // Without a time: of somebody who had joined before openings were noted.
    .where((tab) => tab.or([tab("h.opened_at", "is", null), tab("h.opened_at", "<", before)]))
    .where(sql<boolean>`not ${isKnown(sql`h.workspace_id`, sql`h.user_id`)}`)
    .executeTakeFirst();
  const answers = await db
    .deleteFrom("quoted_answers as q")
    .where("q.answered_at", "<", before)
    .where(sql<boolean>`not ${isKnown(sql`q.workspace_id`, sql`q.quoted_user_id`)}`)
    .executeTakeFirst();
  return Number(tabs.numDeletedRows) + Number(answers.numDeletedRows);
}

function isKnown(workspaceId: RawBuilder<unknown>, userId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`(exists (select from members as m where m.workspace_id = ${workspaceId} and m.user_id = ${userId})
    or exists (select from contacts as c where c.workspace_id = ${workspaceId} and c.user_id = ${userId}))`;
}
