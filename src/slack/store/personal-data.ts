import { sql } from "kysely";
import { currentWatch } from "#src/db/commit-watch.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { RequestNote } from "../request-note.ts";

const KEEP_EVENTS_MS = 2 * 86_400_000;

/** Events and requests of Slack until they were handled, requests that are not to be done twice, and how Slack is kept step with. */
export const slackData = definePersonalData({
  owner: "slack",
  tables: {
    inbox: {
      people: ["user_id"],
      words: ["body"],
      facts: ["workspace_id", "event_id", "seen_at", "kind", "attempts", "lease_until", "handled_at"],
    },
    noted_requests: {
      people: ["user_id"],
      words: ["body", "reply"],
      facts: ["workspace_id", "key", "kind", "is_changed", "attempts", "holder", "lease_until", "asked_at"],
    },
    // A key is a hash of what the request names (src/slack/once.ts).
    requests: { facts: ["workspace_id", "key", "until"] },
    paces: { facts: ["workspace_id", "method", "per_minute", "held_until", "changed_at"] },
    call_counts: { facts: ["key", "points", "expire"] },
  },
  forget: async (tx, { workspaceId, userId }) => {
    // An event of theirs that waits to be handled comes to nothing.
    await tx
      .updateTable("inbox")
      .set((event) => ({ handled_at: event.ref("seen_at"), kind: null, user_id: null, body: null, lease_until: null }))
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .execute();
    // So does a request of theirs, but for the one that asks for this: its row goes when it is answered.
    const asking = currentWatch();
    await tx
      .updateTable("noted_requests")
      .set({ user_id: null, body: null, reply: null })
      .where("workspace_id", "=", workspaceId)
      .where("user_id", "=", userId)
      .where("key", "<>", asking instanceof RequestNote ? asking.key : "")
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
    // By the machine's clock, as the library that counts writes them.
    const counts = await db
      .deleteFrom("call_counts")
      .where("expire", "<", sql<string>`(extract(epoch from now()) * 1000)::bigint`)
      .executeTakeFirst();
    return Number(events.numDeletedRows + requests.numDeletedRows + counts.numDeletedRows);
  },
});
