import { sql } from "kysely";
import { definePersonalData } from "#src/db/personal-data.ts";

const KEEP_EVENTS_MS = 2 * 86_400_000;

/** Events of Slack until they were handled, and requests that are not to be done twice. */
export const slackData = definePersonalData({
  owner: "slack",
  tables: {
    inbox: {
      people: ["user_id"],
      words: ["body"],
      facts: ["workspace_id", "event_id", "seen_at", "kind", "attempts", "lease_until", "handled_at"],
    },
    requests: { people: ["key"], facts: ["workspace_id", "until"] },
  },
  forget: async (tx, { workspaceId, userId }) => {
    // An event of theirs that waits to be handled comes to nothing.
    await tx
      .updateTable("inbox")
      .set((event) => ({ handled_at: event.ref("seen_at"), kind: null, user_id: null, body: null, lease_until: null }))
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .execute();
    return {};
  },
  forgetLast: async (tx, { workspaceId, userId }) => {
    await tx
      .deleteFrom("requests")
      .where("workspace_id", "=", workspaceId)
      .where(sql<boolean>`key like '%' || ${userId}::text`)
      .execute();
    return {};
  },
  expire: async (db, now) => {
    const events = await db
      .deleteFrom("inbox")
      .where("seen_at", "<", new Date(now.getTime() - KEEP_EVENTS_MS))
      .where("handled_at", "is not", null)
      .executeTakeFirst();
    const requests = await db.deleteFrom("requests").where("until", "<=", now).executeTakeFirst();
    return Number(events.numDeletedRows + requests.numDeletedRows);
  },
});
