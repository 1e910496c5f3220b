/** What hosts have waiting for them, in PostgreSQL. */
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Board } from "../rules/seat.ts";
import { toSeat } from "./rows.ts";
import { boardsOf } from "./seats.ts";

/** Seats of a host that are not over, and those that took place since a moment, soonest first. */
export async function seatsOfHostSince(
  db: Db,
  { workspaceId, userId }: PersonKey,
  since: Date,
): Promise<readonly Board[]> {
  const rows = await db
    .selectFrom("seats")
    .select(COLUMNS.seats)
    .where("workspace_id", "=", workspaceId)
    .where("host_user_id", "=", userId)
    .where((seat) =>
      seat.or([
        seat("status", "in", ["draft", "client-asked", "consent-recorded", "open", "full"]),
        seat.and([seat("status", "in", ["happened", "debriefed"]), seat("starts_at", ">", since)]),
      ]),
    )
    .orderBy("starts_at")
    .orderBy("id")
    .execute();
  return boardsOf(db, rows.map(toSeat));
}
