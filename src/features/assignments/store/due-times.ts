import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Parts that are looked at again. */
export const assignmentsDue: readonly DueTime[] = [
  {
    column: "assignees.due_at",
    next: (the, after) =>
      the
        .selectFrom("assignees as a")
        .select("a.due_at as at")
        .where((row) => isInstalled(row.ref("a.workspace_id")))
        .where("a.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
