/** What somebody had the bot write into a conversation of several. */
import type { Db } from "#src/db/database.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { peopleIn } from "../recipient.ts";

/** Where it stands, as far as it is known still. */
export async function groupMessagesAskedBy(db: Db, { workspaceId, userId }: PersonKey): Promise<readonly MessageRef[]> {
  const rows = await db
    .selectFrom("outbox")
    .select(["recipient", "channel", "ts"])
    .where("workspace_id", "=", workspaceId)
    .where("asked_by", "=", userId)
    .where("status", "=", "sent")
    .orderBy("key")
    .execute();
  return rows.flatMap(({ recipient, channel, ts }) =>
    peopleIn(recipient).length > 1 && channel && ts ? [{ channel, ts }] : [],
  );
}
