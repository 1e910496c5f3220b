import type { DueTime } from "#src/db/due-times.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Seats that go on by themselves, and requests that a host has not answered. */
export const seatsDue: readonly DueTime[] = [
  {
    column: "seats.due_at",
    next: (the, after) =>
      the
        .selectFrom("seats as s")
        .select("s.due_at as at")
        .where((row) => isInstalled(row.ref("s.workspace_id")))
        .where("s.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
  {
    column: "seat_requests.due_at",
    next: (the, after) =>
      the
        .selectFrom("seat_requests as r")
        .select("r.due_at as at")
        .where((row) => isInstalled(row.ref("r.workspace_id")))
        .where("r.due_at", ">", after)
        .orderBy("at")
        .limit(1),
  },
];
