/** Thanks in PostgreSQL. */
import { type RawBuilder, sql } from "kysely";
import { COLUMNS } from "#src/db/columns.ts";
import type { Db } from "#src/db/database.ts";
import { definePersonalData } from "#src/db/personal-data.ts";
import type { Row } from "#src/db/rows.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { Thanks } from "./rules/thanks.ts";

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
  forget: async (tx, { workspaceId, userId }) => {
    const mine = tx.selectFrom("thanks").select("id").where("workspace_id", "=", workspaceId);
    // One after the other in the same order, whoever else is forgotten at this moment.
    await mine
      .where((one) => one.or([one("from_user_id", "=", userId), isTo(userId)]))
      .orderBy("id")
      .forUpdate()
      .execute();
    const { numDeletedRows } = await tx
      .deleteFrom("thanks")
      .where("workspace_id", "=", workspaceId)
      .where((one) => one.or([one("from_user_id", "=", userId), sql<boolean>`to_user_ids = array[${userId}::text]`]))
      .executeTakeFirst();
    const { numUpdatedRows } = await tx
      .updateTable("thanks")
      .set({ to_user_ids: sql<string[]>`array_remove(to_user_ids, ${userId}::text)` })
      .where("workspace_id", "=", workspaceId)
      .where(isTo(userId))
      .executeTakeFirst();
    return { between: Number(numDeletedRows + numUpdatedRows) };
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
