/**
 * Messages to others that still show what somebody asked or what was told of them, in PostgreSQL: who was forgotten must not stay
 * there because Slack was busy. No id of whoever was forgotten.
 */
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import type { MessageClearings } from "#src/db/tables.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Longer than changing one takes; whoever claims one that died goes on then. */
const LEASE_MS = 120_000;

/** What of them stands there: an answer that speaks of them, their question to one colleague, or to a group that they are in. */
export type ShownOfPerson = MessageClearings["shows"];

/** A message that is to lose what it shows. */
export interface MessageToClear {
  readonly at: MessageRef;
  readonly shows: ShownOfPerson;
}

export interface DueMessageClearing extends MessageToClear {
  readonly workspaceId: string;
  /** Attempts in a row that Slack refused. */
  readonly failures: number;
}

/** Notes messages that are to be cleared, and holds them for a first attempt at once. */
export async function addMessageClearings(
  tx: Tx,
  workspaceId: string,
  messages: readonly MessageToClear[],
  now: Date,
): Promise<readonly DueMessageClearing[]> {
  const once = [...new Map(messages.map((message) => [`${message.at.channel} ${message.at.ts}`, message])).values()];
  if (once.length === 0) return [];
  const held = { due_at: new Date(now.getTime() + LEASE_MS), failures: 0 };
  await tx
    .insertInto("message_clearings")
    .values(once.map(({ at: { channel, ts }, shows }) => ({ workspace_id: workspaceId, channel, ts, shows, ...held })))
    .onConflict((conflict) => conflict.columns(["workspace_id", "channel", "ts"]).doUpdateSet(held))
    .execute();
  return once.map((message) => ({ ...message, workspaceId, failures: 0 }));
}

/** Claims the one whose next attempt has been due for longest, for the time of an attempt. */
export async function claimMessageClearing(db: Db, now: Date): Promise<DueMessageClearing | null> {
  const row = await db
    .updateTable("message_clearings as c")
    .set({ due_at: new Date(now.getTime() + LEASE_MS) })
    .where((clearing) =>
      clearing(
        sql`(c.workspace_id, c.channel, c.ts)`,
        "in",
        clearing
          .selectFrom("message_clearings as d")
          .select(["d.workspace_id", "d.channel", "d.ts"])
          .where("d.due_at", "<=", now)
          .where((due) => isInstalled(due.ref("d.workspace_id")))
          .orderBy("d.due_at")
          .limit(1)
          .forUpdate()
          .skipLocked(),
      ),
    )
    .returning(["c.workspace_id", "c.channel", "c.ts", "c.shows", "c.failures"])
    .executeTakeFirst();
  if (!row) return null;
  const { workspace_id: workspaceId, channel, ts, shows, failures } = row;
  return { workspaceId, at: { channel, ts }, shows, failures };
}

/** Another attempt later. */
export async function putOffMessageClearing(
  db: Db,
  { workspaceId, at: { channel, ts } }: DueMessageClearing,
  { at, failures }: { readonly at: Date; readonly failures: number },
): Promise<void> {
  await db
    .updateTable("message_clearings")
    .set({ due_at: at, failures })
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", channel)
    .where("ts", "=", ts)
    .execute();
}

/** It shows nothing of them any more, or nothing can be done. */
export async function endMessageClearing(
  db: Db,
  { workspaceId, at: { channel, ts } }: DueMessageClearing,
): Promise<void> {
  await db
    .deleteFrom("message_clearings")
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", channel)
    .where("ts", "=", ts)
    .execute();
}
