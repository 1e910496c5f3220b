/** The claims of what is due in the weekly loop. */
import { sql } from "kysely";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

export interface ClaimValues {
  readonly now: Date;
  readonly limit: number;
}

// The claims lock the member, so that a click and a sweep never interleave. All but one read the index of due times alone.

export const claimNudges = preparedStatement((db, { now, limit }: Placeholders<ClaimValues>) =>
  db
    .selectFrom("members as m")
    .select("m.id")
    .where("m.next_nudge_at", "<=", now)
    .where("m.left_at", "is", null)
    .where((row) => isInstalled(row.ref("m.workspace_id")))
    .orderBy("m.next_nudge_at")
    .limit(limit)
    .forUpdate("m")
    .skipLocked()
    .compile(),
);

// Also of somebody whom Slack calls deactivated: what follows for others follows.
export const claimPauses = preparedStatement((db, { now, limit }: Placeholders<ClaimValues>) =>
  db
    .selectFrom("members as m")
    .select("m.id")
    .where("m.pause_begins_at", "<=", now)
    .where((row) => isInstalled(row.ref("m.workspace_id")))
    .orderBy("m.pause_begins_at")
    .limit(limit)
    .forUpdate("m")
    .skipLocked()
    .compile(),
);

// What an earlier version planned has no due time, so this one reads the members themselves.
export const claimUntimedPauses = preparedStatement((db, { limit }: Placeholders<ClaimValues>) =>
  db
    .selectFrom("members as m")
    .select("m.id")
    .where("m.paused_from", "is not", null)
    .where("m.pause_begins_at", "is", null)
    .where((row) => isInstalled(row.ref("m.workspace_id")))
    .limit(limit)
    .forUpdate("m")
    .skipLocked()
    .compile(),
);

/** Written out, so that PostgreSQL sees that the index of current nudges serves. */
const IS_CURRENT = sql<boolean>`n.status in ('open', 'planned')`;

export const claimReminders = preparedStatement((db, { now, limit }: Placeholders<ClaimValues>) =>
  db
    .selectFrom("plans as p")
    .innerJoin("members as m", "m.id", "p.member_id")
    .innerJoin("nudges as n", "n.id", "p.nudge_id")
    .select("m.id")
    .where("p.reminder_at", "<=", now)
    .where(IS_CURRENT)
    .where((row) => isInstalled(row.ref("m.workspace_id")))
    .orderBy("p.reminder_at")
    .limit(limit)
    .forUpdate("m")
    .skipLocked()
    .compile(),
);

export const claimAgain = preparedStatement((db, { now, limit }: Placeholders<ClaimValues>) =>
  db
    .selectFrom("nudges as n")
    .innerJoin("members as m", "m.id", "n.member_id")
    .select("m.id")
    .where("n.remind_at", "<=", now)
    .where(IS_CURRENT)
    .where((row) => isInstalled(row.ref("m.workspace_id")))
    .orderBy("n.remind_at")
    .limit(limit)
    .forUpdate("m")
    .skipLocked()
    .compile(),
);

export const claimFollowUps = preparedStatement((db, { now, limit }: Placeholders<ClaimValues>) =>
  db
    .selectFrom("nudges as n")
    .innerJoin("members as m", "m.id", "n.member_id")
    .select("m.id")
    .where("n.follow_up_at", "<=", now)
    .where(IS_CURRENT)
    .where((row) => isInstalled(row.ref("m.workspace_id")))
    .orderBy("n.follow_up_at")
    .limit(limit)
    .forUpdate("m")
    .skipLocked()
    .compile(),
);
