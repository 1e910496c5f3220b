/** Where else than in its own message a nudge is shown: answers in its mentee's DM. */
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "#src/db/database.ts";
import type { MessageRef, NudgeStatus } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** As it is stored, the newest last. Earlier versions did not keep what a copy shows. */
const Copies = z.array(z.object({ channel: z.string(), ts: z.string(), shows: z.string().nullable().default(null) }));

/** An answer that shows a nudge. */
export interface NudgeCopy extends MessageRef {
  /** A hash of the nudge's card as it was when the answer was written; null where that is not known. */
  readonly shows: string | null;
}
/** Older ones stand far above what anybody looks at. */
const MOST = 4;

/** Those that are drawn. Earlier versions kept more. */
export function copiesIn(stored: unknown): readonly NudgeCopy[] {
  return Copies.parse(stored).slice(-MOST);
}

/** Keeps where a nudge of theirs is shown. @returns its state now; null where it is not theirs, or gone. */
export async function addCopy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  nudgeId: string,
  at: NudgeCopy,
): Promise<NudgeStatus | null> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts, shows: at.shows }]);
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

/** An answer that still shows a nudge is about to be drawn anew: nothing stands beside the card from then on. @returns whether it shows it. */
export async function beginDrawing(on: Db, workspaceId: string, nudgeId: string, at: MessageRef): Promise<boolean> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  const { numAffectedRows = 0n } = await sql`update nudges n set copies = (
      select jsonb_agg(case when one ->> 'ts' = ${at.ts} then one - 'shows' else one end order by place)
      from jsonb_array_elements(n.copies) with ordinality as e (one, place))
    where workspace_id = ${workspaceId} and id = ${nudgeId} and copies @> ${copy}::jsonb`.execute(on);
  return numAffectedRows > 0n;
}
