import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Nudges, reminders and follow-ups. */
export const weeklyDue: readonly DueTime[] = [
  {
    column: "members.next_nudge_at",
    next: (the, after) =>
      the
        .selectFrom("members as m")
        .select("m.next_nudge_at as at")
        .where("m.left_at", "is", null)
        .where((row) => isInstalled(row.ref("m.workspace_id")))
        .where("m.next_nudge_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "members.pause_begins_at",
    next: (the, after) =>
      the
        .selectFrom("members as m")
        .select("m.pause_begins_at as at")
        .where((row) => isInstalled(row.ref("m.workspace_id")))
        .where("m.pause_begins_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "plans.reminder_at",
    next: (the, after) =>
      the
        .selectFrom("plans as p")
        .innerJoin("nudges as n", "n.id", "p.nudge_id")
        .select("p.reminder_at as at")
        .where("n.status", "in", ["open", "planned"])
        .where((row) => isInstalled(row.ref("p.workspace_id")))
        .where("p.reminder_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "nudges.remind_at",
    next: (the, after) =>
      the
        .selectFrom("nudges as n")
        .select("n.remind_at as at")
        .where("n.status", "in", ["open", "planned"])
        .where((row) => isInstalled(row.ref("n.workspace_id")))
        .where("n.remind_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "nudges.follow_up_at",
    next: (the, after) =>
      the
        .selectFrom("nudges as n")
        .select("n.follow_up_at as at")
        .where("n.status", "in", ["open", "planned"])
        .where((row) => isInstalled(row.ref("n.workspace_id")))
        .where("n.follow_up_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
