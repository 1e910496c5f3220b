import { sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import type { HistoryEvent, Nudge, Plan } from "#src/kernel/member.ts";
import { historyOf } from "./find-mentees.ts";
import { toNudge, toPlan } from "./nudge-rows.ts";

/** All nudges, plans and what was offered of one member, oldest first. */
export async function nudgeRecordsOf(
  db: Db,
  memberId: string,
): Promise<{ nudges: readonly Nudge[]; plans: readonly Plan[]; history: readonly HistoryEvent[] }> {
  const [nudges, plans, history] = await Promise.all([
    db.selectFrom("nudges").select(COLUMNS.nudges).where("member_id", "=", memberId).orderBy("offered_at").execute(),
    db.selectFrom("plans").select(COLUMNS.plans).where("member_id", "=", memberId).orderBy("created_at").execute(),
    historyOf(db, [memberId], new Date(0)),
  ]);
  return { nudges: nudges.map(toNudge), plans: plans.map(toPlan), history: history.get(memberId) ?? [] };
}

/** Nudges, the plans made of them, and what was offered when. */
export const weeklyData = definePersonalData({
  owner: "weekly",
  tables: {
    nudges: {
      people: ["member_id", "reasons", "message_channel", "copies"],
      facts: [
        "id",
        "workspace_id",
        "week",
        "source",
        "challenge_id",
        "size",
        "alternative_ids",
        "status",
        "offered_at",
        "answered_at",
        "follow_up_at",
        "followed_up_at",
        "remind_at",
        "message_ts",
      ],
    },
    plans: {
      people: ["member_id"],
      words: ["when_text", "will_text"],
      facts: [
        "id",
        "nudge_id",
        "workspace_id",
        "planned_at",
        "reminder_at",
        "reminded_at",
        "created_at",
        "rescheduled",
        "revision",
        "changed_at",
      ],
    },
    preferences: { people: ["member_id"], words: ["value"], facts: ["id", "workspace_id", "what", "since"] },
    challenge_history: { people: ["member_id"], facts: ["id", "challenge_id", "kind", "at"] },
  },
  forget: async (tx, { workspaceId, userId }) => {
    const member = tx
      .selectFrom("members")
      .select("id")
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId);
    // `silence` is what versions before 0019 call the check.
    const messages = await tx
      .deleteFrom("outbox")
      .where("workspace_id", "=", workspaceId)
      .where("recipient", "=", userId)
      .where(sql<string>`content ->> 'kind'`, "in", [
        "nudge",
        "nudge-again",
        "reminder",
        "follow-up",
        "inactivity-check",
        "silence",
      ])
      .executeTakeFirst();
    const preferences = await tx.deleteFrom("preferences").where("member_id", "in", member).executeTakeFirst();
    const history = await tx.deleteFrom("challenge_history").where("member_id", "in", member).executeTakeFirst();
    const plans = await tx.deleteFrom("plans").where("member_id", "in", member).executeTakeFirst();
    const nudges = await tx.deleteFrom("nudges").where("member_id", "in", member).executeTakeFirst();
    return {
      messages: Number(messages.numDeletedRows),
      preferences: Number(preferences.numDeletedRows),
      history: Number(history.numDeletedRows),
      plans: Number(plans.numDeletedRows),
      nudges: Number(nudges.numDeletedRows),
    };
  },
  namesChallenge: (workspaceId, challengeId) => [
    sql`select from nudges n where n.workspace_id = ${workspaceId} and n.challenge_id = ${challengeId}`,
  ],
  retention: [
    {
      table: "nudges",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId}
        and coalesce(r.answered_at, r.offered_at) < ${before} and r.status not in ('open', 'planned')`,
    },
    {
      table: "preferences",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.since < ${before}`,
    },
    {
      table: "challenge_history",
      isOld: (workspaceId, before) => sql<boolean>`r.at < ${before}
        and exists (select from members m where m.id = r.member_id and m.workspace_id = ${workspaceId})`,
    },
  ],
});
