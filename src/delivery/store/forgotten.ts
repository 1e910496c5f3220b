/**
 * Who was forgotten lately: what they asked before, and what Slack was slow with, writes nothing about them any more. The
 * mark is a hash among the requests that are not to be done twice, and is gone after a day.
 */
import { createHash } from "node:crypto";
import type { Tx } from "#src/db/database.ts";
import { prepared } from "#src/db/query.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

/** Longer than anything is under way. */
const MARKED_MS = 24 * 60 * 60_000;

function markOf({ workspaceId, userId }: PersonKey): string {
  return createHash("sha256").update(`forgotten ${workspaceId} ${userId}`).digest("base64url");
}

/** First in the transaction that forgets somebody: waits for those that are writing about them. */
export async function markForgotten(client: Tx, person: PersonKey, now: Date): Promise<void> {
  const mark = markOf(person);
  await prepared(client, "lock-forgetting", "select pg_advisory_xact_lock(hashtextextended($1, 0))", [mark]);
  const text = `insert into requests (workspace_id, key, until) values ($1, $2, $3)
    on conflict (workspace_id, key) do update set until = excluded.until`;
  await prepared(client, "mark-forgotten", text, [person.workspaceId, mark, new Date(now.getTime() + MARKED_MS)]);
}

/**
 * Whether somebody was forgotten at that moment or later. Asked in the transaction that writes about them: until its end
 * nobody forgets them.
 */
export async function wasForgotten(client: Tx, person: PersonKey, since: Date): Promise<boolean> {
  const mark = markOf(person);
  await prepared(client, "lock-remembering", "select pg_advisory_xact_lock_shared(hashtextextended($1, 0))", [mark]);
  const text = "select key from requests where workspace_id = $1 and key = $2 and until >= $3";
  const until = new Date(since.getTime() + MARKED_MS);
  return (await prepared(client, "was-forgotten", text, [person.workspaceId, mark, until])).length > 0;
}

/**
 * Whoever asked may have waited for Slack, and somebody concerned may have been forgotten meanwhile. First in the
 * transaction that writes about them, as `markForgotten` is in its own, so that the two never wait for each other.
 * @throws UserFault when one of them was: then nothing is written.
 */
export async function requireRemembered(client: Tx, workspaceId: string, { askedAt, concerned }: Asked): Promise<void> {
  for (const userId of [...new Set(concerned)].sort())
    if (await wasForgotten(client, { workspaceId, userId }, askedAt))
      throw new UserFault({ key: "errors.forgotten_meanwhile" });
}
