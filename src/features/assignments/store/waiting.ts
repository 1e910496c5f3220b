/** Whether something that a colleague gave waits for somebody's answer. */
import { sql } from "kysely";
import { Coalescer, READ_FOR_ANSWERS } from "#src/db/coalescer.ts";
import type { Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { storeOf } from "#src/db/store-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Asked with each challenge that somebody is shown: those that come together are answered together. */
const waiting = storeOf(
  ({ db }: { readonly db: Db }) =>
    new Coalescer<PersonKey, boolean>((people) => findWaiting(db, people), READ_FOR_ANSWERS),
);

/** What was offered to somebody, or to which they named another day; an invitation is for who has not joined. */
export function hasWaiting(db: Db, person: PersonKey): Promise<boolean> {
  return waiting({ db }).call(person);
}

async function findWaiting(db: Db, people: readonly PersonKey[]): Promise<readonly boolean[]> {
  const rows = await selectWaiting(db, {
    workspaceIds: people.map(({ workspaceId }) => workspaceId),
    userIds: people.map(({ userId }) => userId),
  });
  const found = new Set(rows.map(({ workspace_id, user_id }) => `${workspace_id} ${user_id}`));
  return people.map(({ workspaceId, userId }) => found.has(`${workspaceId} ${userId}`));
}

type People = { readonly workspaceIds: readonly string[]; readonly userIds: readonly string[] };

const selectWaiting = preparedStatement((db, { workspaceIds, userIds }: Placeholders<People>) =>
  sql<{ workspace_id: string; user_id: string }>`select workspace_id, user_id from assignees
    where (workspace_id, user_id) in (select * from unnest(${workspaceIds}::text[], ${userIds}::text[]))
      and status in ('offered', 'suggested')`.compile(db),
);
