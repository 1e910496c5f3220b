import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import { REQUEST_KEPT_MS } from "../rules/consent.ts";

const USAGE_KEPT_MS = 400 * 86_400_000;

/** Requests of a week ago, and what was used more than a year ago. @returns how many there were. */
async function expireRequests(db: Db, now: Date): Promise<number> {
  const requests = await db
    .deleteFrom("coach_requests")
    .where("sent_at", "<", new Date(now.getTime() - REQUEST_KEPT_MS))
    .executeTakeFirst();
  const before = new Date(now.getTime() - USAGE_KEPT_MS);
  const usage = await sql`delete from coach_usage where month < ${before}`.execute(db);
  return Number(requests.numDeletedRows) + Number(usage.numAffectedRows ?? 0n);
}

/** Who wants a language model, and the last words that were sent of them. What a workspace uses names nobody. */
export const coachData = definePersonalData({
  owner: "coach",
  tables: {
    coach_consents: {
      people: ["user_id"],
      facts: ["workspace_id", "asked_at", "answer", "answered_at", "may_see_reflections"],
    },
    coach_requests: { people: ["user_id"], words: ["body"], facts: ["workspace_id", "purpose", "sent_at"] },
    coach_policies: { facts: ["workspace_id", "is_on", "month_requests", "month_tokens"] },
    coach_usage: { facts: ["workspace_id", "month", "requests", "tokens"] },
  },
  forget: async (tx, { workspaceId, userId }) => {
    for (const table of ["coach_requests", "coach_consents"] as const)
      await tx.deleteFrom(table).where("workspace_id", "=", workspaceId).where("user_id", "=", userId).execute();
    return {};
  },
  retention: [
    {
      table: "coach_requests",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.sent_at < ${before}`,
    },
  ],
  expire: expireRequests,
});
