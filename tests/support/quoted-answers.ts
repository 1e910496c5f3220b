/** What is noted of the bot's answers that speak of others. */
import type { House } from "./house.ts";

type Queried = Pick<House, "query">;

/** Nobody has noted yet of whom answers speak. @returns what notes it. */
export async function quotesAreUnnoted({ query }: Queried): Promise<() => Promise<unknown>> {
  const rows = await query<{ row: string }>("select row_to_json(t)::text as row from quoted_answers t");
  if (rows.length === 0) throw new Error("nothing was noted");
  await query("delete from quoted_answers");
  const noted = `[${rows.map(({ row }) => row).join()}]`;
  return () =>
    query(
      "insert into quoted_answers select * from json_populate_recordset(null::quoted_answers, $1) on conflict do nothing",
      [noted],
    );
}

/** What was answered spoke of this person as well. */
export async function answersSpokeOf({ query }: Queried, userId: string): Promise<void> {
  await query(
    `insert into quoted_answers (workspace_id, user_id, channel, ts, quoted_user_id, answered_at)
     select workspace_id, user_id, channel, ts, $1, answered_at from quoted_answers`,
    [userId],
  );
}

/** Something of what cards showed before is still to be taken back. */
export async function cardsAreToBeCleared({ query }: Queried, at: string): Promise<void> {
  await query(
    `insert into clearings (workspace_id, channel, ts, shows, due_at)
     select workspace_id, channel, ts, 'answer', $1 from cards`,
    [at],
  );
}
