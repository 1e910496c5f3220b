import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Messages that wait, and what is drawn again. */
export const deliveryDue: readonly DueTime[] = [
  {
    column: "outbox.due_at",
    next: (the, after) =>
      the
        .selectFrom("outbox as o")
        .select("o.due_at as at")
        .where("o.status", "=", "pending")
        .where((row) => isInstalled(row.ref("o.workspace_id")))
        .where("o.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "clearings.due_at",
    next: (the, after) =>
      the
        .selectFrom("clearings as e")
        .select("e.due_at as at")
        .where((row) => isInstalled(row.ref("e.workspace_id")))
        .where("e.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "cards.redraw_lease_until",
    next: (the, after) =>
      the
        .selectFrom("cards as k")
        .select("k.redraw_lease_until as at")
        .where("k.redraw_requested_at", "is not", null)
        .where("k.ts", "is not", null)
        .where("k.unreachable_reason", "is", null)
        .where((row) => isInstalled(row.ref("k.workspace_id")))
        .where("k.redraw_lease_until", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "redraws.requested_at",
    next: (the, after) =>
      the
        .selectFrom("redraws as d")
        .select("d.requested_at as at")
        .where((row) => isInstalled(row.ref("d.workspace_id")))
        .where("d.requested_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "redraws.lease_until",
    next: (the, after) =>
      the
        .selectFrom("redraws as d")
        .select("d.lease_until as at")
        .where((row) => isInstalled(row.ref("d.workspace_id")))
        .where("d.lease_until", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
