import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Requests that are looked at again. */
export const introductionsDue: readonly DueTime[] = [
  {
    column: "introductions.due_at",
    next: (the, after) =>
      the
        .selectFrom("introductions as i")
        .select("i.due_at as at")
        .where((row) => isInstalled(row.ref("i.workspace_id")))
        .where("i.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
