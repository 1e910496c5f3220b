/** People who have said nothing for long. */
import type { Actor } from "#src/playground/actor.ts";
import type { Scene } from "./story.ts";

/** They did not answer for weeks, and were asked whether it shall go on instead of for a seat: no request outlasts such a silence. */
export async function isAskedWhetherToGoOn({ query }: Pick<Scene, "query">, { userId }: Actor): Promise<void> {
  await query("update members set status = 'stopped' where user_id = $1", [userId]);
  await query(
    `update outbox set content = '{"kind": "inactivity-check"}' where recipient = $1 and content ->> 'kind' = 'seat-asked'`,
    [userId],
  );
}
