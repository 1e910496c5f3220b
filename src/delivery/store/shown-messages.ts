/** Messages that people may still see, to be drawn anew. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { DB } from "#src/db/tables.ts";
import type { MessageContent } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { PostedMessage } from "../message-kind.ts";

/** Of some messages, those that stand somewhere. */
export interface ShownMessages {
  readonly posted: readonly PostedMessage<MessageContent>[];
  /** Whether an attempt has begun to post another one, and nobody has noted yet where it stands, or that it does not. */
  readonly isUnderWay: boolean;
}

/** Those under these keys; what was sent long ago is not known any more. */
export async function shownUnder(db: Db, workspaceId: string, keys: readonly string[]): Promise<ShownMessages> {
  if (keys.length === 0) return { posted: [], isUnderWay: false };
  return shown(db, workspaceId, (message) => message("key", "in", keys));
}

/** All of a kind that were written to somebody about one thing, whichever keys they have. @param about fields of their content. */
export function shownTo(
  db: Db,
  { workspaceId, userId }: PersonKey,
  about: MessageContent & Readonly<Record<string, string>>,
): Promise<ShownMessages> {
  return shown(db, workspaceId, (message) =>
    message.and([message("recipient", "=", userId), sql<SqlBool>`content @> ${JSON.stringify(about)}::jsonb`]),
  );
}

/** One question to the database: whatever was under way when it was asked is not overlooked between two. */
async function shown(
  db: Db,
  workspaceId: string,
  which: (message: ExpressionBuilder<DB, "outbox">) => Expression<SqlBool>,
): Promise<ShownMessages> {
  const rows = await db
    .selectFrom("outbox")
    .select(["channel", "ts", "recipient", "status", "doubt_since", sql<MessageContent>`content`.as("content")])
    .where("workspace_id", "=", workspaceId)
    .where(which)
    .execute();
  return {
    posted: rows.flatMap(({ status, recipient, content, channel, ts }) =>
      status === "sent" && channel && ts ? [{ workspaceId, recipient, content, at: { channel, ts } }] : [],
    ),
    isUnderWay: rows.some(
      ({ status, doubt_since: doubt }) => status === "sending" || (status === "pending" && doubt !== null),
    ),
  };
}
