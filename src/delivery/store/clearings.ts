/**
 * What is to be taken back of whoever had the bot forget them, in PostgreSQL: it survives whatever dies, and whatever Slack refuses for
 * a while. No id of whoever was forgotten. Each round ends or puts off its own wish alone: who asks a second time while their DM is being
 * cleared has more to take back.
 */
import { sql } from "kysely";
import type { Db, Tx } from "#src/db/database.ts";
import type { Clearings } from "#src/db/tables.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isInstalled } from "#src/workspaces/installed.ts";

/** Longer than a round takes; whoever claims one that died goes on then. */
const LEASE_MS = 120_000;

/**
 * What of them stands there: an answer or other message that speaks of them, their question to one colleague, or to a group that they
 * are in; all that the bot wrote to themselves, in their DM; files with their name; or what was being sent at that moment.
 */
export type ShownOfPerson = Clearings["shows"];

export interface Clearing {
  /** Of a DM, the newest message to take back; of files and of what was being sent, from when on it is looked for. */
  readonly at: MessageRef;
  readonly shows: ShownOfPerson;
  /** Of a DM, the timestamps of messages that stay; of files, their ids; of what was being sent, hashes of keys and names of files; else nothing. */
  readonly items: readonly string[];
}

export interface DueClearing extends Clearing {
  readonly workspaceId: string;
  /** Rounds in a row that Slack refused. */
  readonly failures: number;
}

/**
 * Notes what is to be taken back, and holds it for a first round at once. What is said of one place more than once is noted once, with all that is
 * looked for there: two people who are forgotten may have had messages under way to the same channel at the same moment.
 */
export async function addClearings(
  tx: Tx,
  workspaceId: string,
  clearings: readonly Clearing[],
  now: Date,
): Promise<readonly DueClearing[]> {
  const once = onceEach(clearings);
  if (once.length === 0) return [];
  const dms = once.flatMap(({ at, shows }) => (shows === "dm" ? at.channel : []));
  // What was wished before for the same DM is part of this.
  if (dms.length > 0)
    await tx
      .deleteFrom("clearings")
      .where("workspace_id", "=", workspaceId)
      .where("channel", "in", dms)
      .where("shows", "=", "dm")
      .execute();
  const held = { due_at: new Date(now.getTime() + LEASE_MS), failures: 0 };
  await tx
    .insertInto("clearings")
    .values(
      once.map(({ at, shows, items }) => ({ workspace_id: workspaceId, ...at, shows, items: [...items], ...held })),
    )
    .onConflict((conflict) =>
      conflict.columns(["workspace_id", "channel", "ts", "shows"]).doUpdateSet({
        ...held,
        items: sql<string[]>`array(select distinct unnest(clearings.items || excluded.items))`,
      }),
    )
    .execute();
  return once.map((one) => ({ ...one, workspaceId, failures: 0 }));
}

/** These name no message: it is looked for from that moment on. */
const LOOKED_FOR: ReadonlySet<ShownOfPerson> = new Set(["files", "sent"]);

function onceEach(clearings: readonly Clearing[]): readonly Clearing[] {
  const found = new Map<string, Clearing>();
  for (const one of clearings) {
    // Of a message, the last that is said of it.
    const key = `${one.at.channel} ${one.at.ts} ${LOOKED_FOR.has(one.shows) ? one.shows : ""}`;
    const items = [...new Set([...(found.get(key)?.items ?? []), ...one.items])];
    found.set(key, { ...one, items });
  }
  return [...found.values()];
}

/** Claims the one whose next round has been due for longest, single messages before whole DMs, for the time of a round. */
export async function claimClearing(db: Db, now: Date): Promise<DueClearing | null> {
  const row = await db
    .updateTable("clearings as c")
    .set({ due_at: new Date(now.getTime() + LEASE_MS) })
    .where((clearing) =>
      clearing(
        sql`(c.workspace_id, c.channel, c.ts, c.shows)`,
        "in",
        clearing
          .selectFrom("clearings as d")
          .select(["d.workspace_id", "d.channel", "d.ts", "d.shows"])
          .where("d.due_at", "<=", now)
          .where((due) => isInstalled(due.ref("d.workspace_id")))
          .orderBy(sql`d.shows = 'dm'`)
          .orderBy("d.due_at")
          .limit(1)
          .forUpdate()
          .skipLocked(),
      ),
    )
    .returning(["c.workspace_id", "c.channel", "c.ts", "c.shows", "c.items", "c.failures"])
    .executeTakeFirst();
  if (!row) return null;
  const { workspace_id: workspaceId, channel, ts, ...clearing } = row;
  return { workspaceId, at: { channel, ts }, ...clearing };
}

/** Another round later. */
export async function putOffClearing(
  db: Db,
  { workspaceId, at: { channel, ts }, shows }: DueClearing,
  { at, failures }: { readonly at: Date; readonly failures: number },
): Promise<void> {
  await db
    .updateTable("clearings")
    .set({ due_at: at, failures })
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", channel)
    .where("ts", "=", ts)
    .where("shows", "=", shows)
    .execute();
}

/** Nothing of them is left there, or nothing can be done. */
export async function endClearing(db: Db, { workspaceId, at: { channel, ts }, shows }: DueClearing): Promise<void> {
  await db
    .deleteFrom("clearings")
    .where("workspace_id", "=", workspaceId)
    .where("channel", "=", channel)
    .where("ts", "=", ts)
    .where("shows", "=", shows)
    .execute();
}

/** Single messages of somebody's own DM need not be taken back any more: all of it is. */
export async function dropClearingsInDm(tx: Tx, { workspaceId, userId }: PersonKey): Promise<void> {
  const ofTheirs = sql<string>`(select channel from dm_channels where workspace_id = ${workspaceId} and user_id = ${userId})`;
  await tx
    .deleteFrom("clearings")
    .where("workspace_id", "=", workspaceId)
    .where("channel", "in", ofTheirs)
    .where("shows", "in", ["answer", "question"])
    .execute();
}
