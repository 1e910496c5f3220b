/** Thanks in PostgreSQL. */
import { type RawBuilder, sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db, Tx } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import type { Row } from "#src/db/rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { POST_DRAWING, postKey, type Thanks } from "./rules/thanks.ts";

/** What is saved with thanks, in their transaction. */
export interface SavedWith {
  readonly asked: Asked;
  readonly messages: readonly NewMessage[];
  /** Zones of those who have not joined, by Slack id: they are written to in their hours. */
  readonly contacts: ReadonlyMap<string, string>;
}

/** @returns false when they were saved before under the same id. @throws UserFault when somebody was forgotten meanwhile. */
export function saveThanks(db: Db, thanks: Thanks, { asked, messages, contacts }: SavedWith): Promise<boolean> {
  const { workspaceId, createdAt } = thanks;
  return inTransaction(db, async (tx) => {
    await requireRemembered(tx, workspaceId, asked);
    const saved = await tx
      .insertInto("thanks")
      .values({
        id: thanks.id,
        workspace_id: workspaceId,
        from_user_id: thanks.fromUserId,
        to_user_ids: [...thanks.toUserIds],
        reason: thanks.reason,
        link: thanks.link,
        channel: thanks.channel,
        created_at: createdAt,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!saved) return false;
    await rememberContacts(tx, workspaceId, contacts, createdAt);
    await addToOutbox(tx, messages);
    return true;
  });
}

/** Thanks of this workspace; null where there are none of this id. */
export async function findThanks(db: Db, workspaceId: string, id: string): Promise<Thanks | null> {
  const row = await db
    .selectFrom("thanks")
    .select(COLUMNS.thanks)
    .where("workspace_id", "=", workspaceId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toThanks(row) : null;
}

/** What somebody gave and got, oldest first, for their export. */
export async function thanksOf(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly Thanks[]> {
  const rows = await db
    .selectFrom("thanks")
    .select(COLUMNS.thanks)
    .where("workspace_id", "=", workspaceId)
    .where((one) => one.or([one("from_user_id", "=", userId), isTo(userId)]))
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(toThanks);
}

const isTo = (userId: string): RawBuilder<boolean> => sql<boolean>`to_user_ids @> array[${userId}::text]`;

/** Posts in channels that thank them beside others: those go on without them. */
async function postsToSeveral(tx: Tx, { workspaceId, userId }: PersonKey): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom("thanks")
    .select(["id", "channel"])
    .where("workspace_id", "=", workspaceId)
    .where("channel", "is not", null)
    .where("from_user_id", "!=", userId)
    .where(isTo(userId))
    .where(sql<boolean>`cardinality(to_user_ids) > 1`)
    .execute();
  return rows.flatMap(({ id, channel }) => (channel === null ? [] : [postKey(id, channel)]));
}

/** Thanks that somebody gave or got. */
export const thanksData = definePersonalData({
  owner: "thanks",
  tables: {
    thanks: {
      people: ["from_user_id", "to_user_ids"],
      words: ["reason"],
      facts: ["id", "workspace_id", "link", "channel", "created_at"],
    },
  },
  // Of several who are forgotten at once, the last one finds nobody left beside them.
  lock: {
    table: "thanks",
    rows: async (tx, { workspaceId, userId }) => {
      await tx
        .selectFrom("thanks")
        .select("id")
        .where("workspace_id", "=", workspaceId)
        .where((one) => one.or([one("from_user_id", "=", userId), isTo(userId)]))
        .orderBy("id")
        .forUpdate()
        .execute();
    },
  },
  drawnAnew: postsToSeveral,
  forget: async (tx, { workspaceId, userId }, now) => {
    const { numDeletedRows } = await tx
      .deleteFrom("thanks")
      .where("workspace_id", "=", workspaceId)
      .where((one) => one.or([one("from_user_id", "=", userId), sql<boolean>`to_user_ids = array[${userId}::text]`]))
      .executeTakeFirst();
    const goingOn = await tx
      .updateTable("thanks")
      .set({ to_user_ids: sql<string[]>`array_remove(to_user_ids, ${userId}::text)` })
      .where("workspace_id", "=", workspaceId)
      .where(isTo(userId))
      .returning(["id", "channel"])
      .execute();
    const posted = goingOn.filter(({ channel }) => channel !== null);
    await requestRedraws(
      tx,
      posted.map(({ id }) => ({ workspaceId, kind: POST_DRAWING, id })),
      now,
    );
    return { between: Number(numDeletedRows) + goingOn.length };
  },
  retention: [
    {
      table: "thanks",
      isOld: (workspaceId, before) => sql<boolean>`r.workspace_id = ${workspaceId} and r.created_at < ${before}`,
    },
  ],
});

function toThanks(row: Row<"thanks">): Thanks {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    fromUserId: row.from_user_id,
    toUserIds: row.to_user_ids,
    reason: row.reason,
    link: row.link,
    channel: row.channel,
    createdAt: row.created_at,
  };
}
