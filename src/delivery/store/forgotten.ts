/**
 * Who was forgotten lately: what they asked before, and what Slack was slow with, writes nothing about them any more. The
 * mark is a hash among the requests that are not to be done twice, and is gone after a day.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "#src/db/database.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

/** How long a mark is kept: longer than any action takes. */
const MARKED_MS = 24 * 60 * 60_000;

function markOf({ workspaceId, userId }: PersonKey): string {
  return createHash("sha256").update(`forgotten ${workspaceId} ${userId}`).digest("base64url");
}

/** First in the transaction that forgets somebody: waits for those that are writing about them. */
export async function markForgotten(tx: Tx, person: PersonKey, now: Date): Promise<void> {
  const key = markOf(person);
  const until = new Date(now.getTime() + MARKED_MS);
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
  await tx
    .insertInto("requests")
    .values({ workspace_id: person.workspaceId, key, until })
    .onConflict((known) => known.columns(["workspace_id", "key"]).doUpdateSet({ until }))
    .execute();
}

/**
 * Whether somebody was forgotten at that moment or later. Asked in the transaction that writes about them: until its end
 * nobody forgets them.
 */
export async function wasForgotten(tx: Tx, person: PersonKey, since: Date): Promise<boolean> {
  const key = markOf(person);
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`.execute(tx);
  const mark = await tx
    .selectFrom("requests")
    .select("key")
    .where("workspace_id", "=", person.workspaceId)
    .where("key", "=", key)
    .where("until", ">=", new Date(since.getTime() + MARKED_MS))
    .executeTakeFirst();
  return mark !== undefined;
}

/**
 * Whoever asked may have waited for Slack, and somebody concerned may have been forgotten meanwhile. First in the
 * transaction that writes about them, as `markForgotten` is in its own, so that the two never wait for each other.
 * @throws UserFault when one of them was: then nothing is written.
 */
export async function requireRemembered(tx: Tx, workspaceId: string, { askedAt, concerned }: Asked): Promise<void> {
  for (const userId of [...new Set(concerned)].sort())
    if (await wasForgotten(tx, { workspaceId, userId }, askedAt))
      throw new UserFault({ key: "errors.forgotten_meanwhile" });
}
