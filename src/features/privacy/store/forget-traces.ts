/** What still names a person when all that was theirs is gone: lists and records that belong to others. */

import type { Db } from "#src/db/database.ts";
import { run } from "#src/db/query.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Stands in others' history in place of whoever had themselves forgotten. */
const SOMEBODY = "somebody";

/** Comes last in the transaction that forgets a person. */
export async function forgetTraces(on: Db, { workspaceId, userId }: PersonKey): Promise<void> {
  const remove = (text: string): Promise<unknown> => run(on, text, [workspaceId, userId]);
  await remove(`update policies set admins = array_remove(admins, $2), managers = array_remove(managers, $2),
      revision = nextval('content_revisions')
    where workspace_id = $1 and (admins @> array[$2::text] or managers @> array[$2::text])`);
  // What they wrote for everybody belongs to the workspace; who wrote it is nobody's business any more.
  await remove(`update workspace_challenges set created_by = '', revision = nextval('content_revisions')
    where workspace_id = $1 and created_by = $2`);
  await remove(
    "delete from outbox where workspace_id = $1 and (key ~ ('\\m' || $2 || '\\M') or content::text ~ ('\\m' || $2 || '\\M'))",
  );
  await remove("delete from requests where workspace_id = $1 and key like '%' || $2");
  // Entries are only ever added; one that others may read is added anew without the name.
  await run(
    on,
    `with named as (
        delete from changes where workspace_id = $1 and concat(before, after) ~ ('\\m' || $2 || '\\M') returning *)
      insert into changes (id, workspace_id, subject, subject_id, actor_user_id, concerns, before, after, at)
      overriding system value
      select id, workspace_id, subject, subject_id, actor_user_id, concerns,
        regexp_replace(before::text, '\\m' || $2 || '\\M', $3, 'g')::jsonb,
        regexp_replace(after::text, '\\m' || $2 || '\\M', $3, 'g')::jsonb, at
      from named`,
    [workspaceId, userId, SOMEBODY],
  );
}
