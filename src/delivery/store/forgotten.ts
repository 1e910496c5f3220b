/**
 * Who was forgotten lately: what they asked before, and what Slack was slow with, writes nothing about them any more. The
 * mark is a hash among the requests that are not to be done twice, and is gone after a day.
 */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
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

/** Somebody, and the moment since which it counts whether they were forgotten. */
export interface Marked extends PersonKey {
  readonly since: Date;
}

/**
 * Whether somebody was forgotten at that moment or later. Asked in the transaction that writes about them: until its end
 * nobody forgets them.
 */
export async function wasForgotten(tx: Tx, person: PersonKey, since: Date): Promise<boolean> {
  return (await forgottenAmong(tx, [{ ...person, since }])).length > 0;
}

/** The same of several people. @returns those that were forgotten. */
export async function forgottenAmong<M extends Marked>(tx: Tx, people: readonly M[]): Promise<readonly M[]> {
  if (people.length === 0) return [];
  const keys = people.map(markOf);
  // Only a statement that begins after the locks are held sees what was marked before.
  await holdMarks(tx, { keys });
  const workspaces = people.map(({ workspaceId }) => workspaceId);
  const marked = new Map((await readMarks(tx, { workspaces, keys })).map(({ key, until }) => [key, until.getTime()]));
  return people.filter((one) => (marked.get(markOf(one)) ?? 0) >= one.since.getTime() + MARKED_MS);
}

/** In one order, so that two that write about the same people do not wait for each other in a circle. */
const holdMarks = preparedStatement((db, { keys }: Placeholders<{ readonly keys: readonly string[] }>) =>
  sql`select pg_advisory_xact_lock_shared(hashtextextended(key, 0))
    from (select distinct key from unnest(${keys}::text[]) as k (key) order by key) as asked`.compile(db),
);

type Keys = { readonly workspaces: readonly string[]; readonly keys: readonly string[] };

const readMarks = preparedStatement((db, { workspaces, keys }: Placeholders<Keys>) =>
  sql<{ key: string; until: Date }>`select r.key, r.until
    from (select distinct * from unnest(${workspaces}::text[], ${keys}::text[])) as asked (workspace_id, key)
    join requests r on r.workspace_id = asked.workspace_id and r.key = asked.key`.compile(db),
);

/**
 * Whoever asked may have waited for Slack, and somebody concerned may have been forgotten meanwhile. First in the
 * transaction that writes about them, as `markForgotten` is in its own, so that the two never wait for each other.
 * @throws UserFault when one of them was: then nothing is written.
 */
export async function requireRemembered(tx: Tx, workspaceId: string, { askedAt, concerned }: Asked): Promise<void> {
  const people = concerned.map((userId) => ({ workspaceId, userId, since: askedAt }));
  if ((await forgottenAmong(tx, people)).length > 0) throw new UserFault({ key: "errors.forgotten_meanwhile" });
}
