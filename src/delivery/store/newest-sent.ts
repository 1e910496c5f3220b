import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { DUE } from "./add-to-outbox.ts";

/** The message that somebody got last of the bot's own accord, in their DM; null for none that is still known. */
export async function newestSent(
  db: Db,
  { workspaceId, userId }: PersonKey,
): Promise<{ readonly kind: string; readonly message: string | null; readonly at: Date } | null> {
  const [row] = await selectNewest(db, { workspaceId, userId });
  return row?.sent_at ? { kind: row.kind, message: row.message, at: row.sent_at } : null;
}

const selectNewest = preparedStatement((db, { workspaceId, userId }: Placeholders<PersonKey>) =>
  db
    .selectFrom("outbox")
    .select([
      sql<string>`content ->> 'kind'`.as("kind"),
      sql<string | null>`content ->> 'message'`.as("message"),
      "sent_at",
    ])
    .where("workspace_id", "=", workspaceId)
    .where("recipient", "=", userId)
    .where("status", "=", "sent")
    .where("lane", "=", DUE)
    .where("sent_at", "is not", null)
    .orderBy("sent_at", "desc")
    .limit(1)
    .compile(),
);
