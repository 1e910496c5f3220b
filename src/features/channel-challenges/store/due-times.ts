import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Steps of challenges, and the suggestions of a month. */
export const channelChallengesDue: readonly DueTime[] = [
  {
    column: "channel_challenges.due_at",
    next: (the, after) =>
      the
        .selectFrom("channel_challenges as c")
        .select("c.due_at as at")
        .where((row) => isInstalled(row.ref("c.workspace_id")))
        .where("c.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "channel_suggestions.due_at",
    next: (the, after) =>
      the
        .selectFrom("channel_suggestions as s")
        .select("s.due_at as at")
        .where((row) => isInstalled(row.ref("s.workspace_id")))
        .where("s.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
