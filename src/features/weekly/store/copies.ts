/** Where else than in its own message a nudge is shown: answers in its mentee's DM. */
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "#src/db/database.ts";
import type { MessageRef, NudgeStatus } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** As it is stored, the newest last. */
const Copies = z.array(z.object({ channel: z.string(), ts: z.string() }));
/** Older ones stand far above what anybody looks at. */
const MOST = 4;

/** Those that are drawn. Earlier versions kept more. */
export function copiesIn(stored: unknown): readonly MessageRef[] {
  return Copies.parse(stored).slice(-MOST);
}

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
        where one ->> 'ts' <> ${at.ts} order by place desc limit ${MOST - 1}) newest) || ${copy}::jsonb
    where n.id = ${nudgeId} and n.workspace_id = ${workspaceId}
      and n.member_id = (select id from members where workspace_id = ${workspaceId} and user_id = ${userId})
    returning n.status`.execute(on);
  return rows[0]?.status ?? null;
}

/**
 * Something else stands there now.
 * @param but the nudge that it shows itself.
 * @returns whether a nudge of theirs was shown there.
 */
export async function dropCopy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  at: MessageRef,
  but: string | null,
): Promise<boolean> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  const { numAffectedRows = 0n } = await sql`update nudges n set copies = (
      select coalesce(jsonb_agg(one order by place), '[]')
      from jsonb_array_elements(n.copies) with ordinality as e (one, place) where one ->> 'ts' <> ${at.ts})
    where n.member_id = (select id from members where workspace_id = ${workspaceId} and user_id = ${userId})
      and n.copies @> ${copy}::jsonb and n.id is distinct from ${but}::uuid`.execute(on);
  return numAffectedRows > 0n;
}

/** Whether an answer still shows it. */
export async function isCopy(on: Db, workspaceId: string, nudgeId: string, at: MessageRef): Promise<boolean> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  const { rows } = await sql`select 1 from nudges
    where workspace_id = ${workspaceId} and id = ${nudgeId} and copies @> ${copy}::jsonb`.execute(on);
  return rows.length > 0;
}
