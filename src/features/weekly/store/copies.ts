/** Where else than in its own message a nudge is shown: answers in its mentee's DM. */
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "#src/db/database.ts";
import type { MessageRef, NudgeStatus } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** As it is stored, the newest last. */
export const Copies = z.array(z.object({ channel: z.string(), ts: z.string() }));
/** Older ones stand far above what anybody looks at. */
const MOST = 20;

/** Keeps where a nudge of theirs is shown. @returns its state now; null where it is not theirs, or gone. */
export async function addCopy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  nudgeId: string,
  at: MessageRef,
): Promise<NudgeStatus | null> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  const { rows } = await sql<{ status: NudgeStatus }>`update nudges n set copies = (
      select coalesce(jsonb_agg(one order by place), '[]') from (
        select one, place from jsonb_array_elements(n.copies) with ordinality as e (one, place)
        order by place desc limit ${MOST - 1}) newest) || ${copy}::jsonb
    where n.id = ${nudgeId} and n.workspace_id = ${workspaceId}
      and n.member_id = (select id from members where workspace_id = ${workspaceId} and user_id = ${userId})
    returning n.status`.execute(on);
  return rows[0]?.status ?? null;
}

/** Something else stands there now. */
export async function dropCopy(on: Db, { workspaceId, userId }: PersonKey, at: MessageRef): Promise<void> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  await sql`update nudges n set copies = (
      select coalesce(jsonb_agg(one order by place), '[]')
      from jsonb_array_elements(n.copies) with ordinality as e (one, place) where one ->> 'ts' <> ${at.ts})
    where n.member_id = (select id from members where workspace_id = ${workspaceId} and user_id = ${userId})
      and n.copies @> ${copy}::jsonb`.execute(on);
}
