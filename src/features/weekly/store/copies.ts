/** Where else than in its own message a nudge is shown: answers in its mentee's DM. */
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "#src/db/database.ts";
import type { MessageRef, NudgeStatus } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** As it is stored, what was shown last comes last. Earlier versions did not keep what a copy shows, and what stands beside it. */
const Copies = z.array(
  z.object({
    channel: z.string(),
    ts: z.string(),
    shows: z.string().nullable().default(null),
    beside: z.boolean().default(false),
    gone: z.boolean().default(false),
  }),
);

/** An answer that shows a nudge. */
export interface NudgeCopy extends MessageRef {
  /** A hash of what it shows of the nudge; null where that is not known. */
  readonly shows: string | null;
  /** Whether it says more than the nudge's card. */
  readonly beside: boolean;
  /** Whether what came of it took the place of the card: nothing is drawn there any more. */
  readonly gone: boolean;
}
/** Older ones stand far above what anybody looks at. */
const MOST = 4;

/** Those that are drawn. Earlier versions kept more. */
export function copiesIn(stored: unknown): readonly NudgeCopy[] {
  return Copies.parse(stored).slice(-MOST);
}

const GONE = JSON.stringify({ gone: true });

/** What is known of a nudge once another place of it is kept. */
export interface Copied {
  readonly status: NudgeStatus;
  /** Whether it is shown elsewhere as well. */
  readonly isElsewhere: boolean;
}

/** Keeps where a nudge of theirs is shown, as the last place. @returns null where it is not theirs, or gone. */
export async function addCopy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  nudgeId: string,
  at: Omit<NudgeCopy, "gone"> & { readonly gone?: boolean },
): Promise<Copied | null> {
  const kept = {
    channel: at.channel,
    ts: at.ts,
    shows: at.shows,
    ...(at.beside ? { beside: true } : {}),
    ...(at.gone ? { gone: true } : {}),
  };
  const copy = JSON.stringify([kept]);
  const { rows } = await sql<Copied>`update nudges n set copies = (
      select coalesce(jsonb_agg(one order by place), '[]') from (
        select one, place from jsonb_array_elements(n.copies) with ordinality as e (one, place)
        where one ->> 'ts' <> ${at.ts} order by place desc limit ${MOST - 1}) newest) || ${copy}::jsonb
    where n.id = ${nudgeId} and n.workspace_id = ${workspaceId}
      and n.member_id = (select id from members where workspace_id = ${workspaceId} and user_id = ${userId})
    returning n.status, (jsonb_array_length(n.copies) > 1 or coalesce(n.message_ts <> ${at.ts}, false)) as "isElsewhere"`.execute(
    on,
  );
  return rows[0] ?? null;
}

/**
 * Something else stands there now. Where that is what came of the nudge, no older place shows it in its stead.
 * @param but the nudge that it shows itself.
 * @returns the nudges of theirs that were shown there.
 */
export async function dropCopy(
  on: Db,
  { workspaceId, userId }: PersonKey,
  at: MessageRef,
  but: string | null,
): Promise<readonly string[]> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  const { rows } = await sql<{ id: string }>`update nudges n set copies = (
      select coalesce(jsonb_agg(case when one ->> 'ts' = ${at.ts} then ${GONE}::jsonb || (one - 'shows' - 'beside')
        else one end order by place), '[]')
      from jsonb_array_elements(n.copies) with ordinality as e (one, place)
      where one ->> 'ts' <> ${at.ts} or n.status not in ('open', 'planned'))
    where n.member_id = (select id from members where workspace_id = ${workspaceId} and user_id = ${userId})
      and n.copies @> ${copy}::jsonb and n.id is distinct from ${but}::uuid
    returning n.id`.execute(on);
  return rows.map(({ id }) => id);
}

/** An answer that still shows a nudge is about to be drawn anew: nothing stands beside the card from then on. @returns whether it shows it. */
export async function beginDrawing(on: Db, workspaceId: string, nudgeId: string, at: MessageRef): Promise<boolean> {
  const copy = JSON.stringify([{ channel: at.channel, ts: at.ts }]);
  const gone = JSON.stringify([{ ts: at.ts, gone: true }]);
  const { numAffectedRows = 0n } = await sql`update nudges n set copies = (
      select jsonb_agg(case when one ->> 'ts' = ${at.ts} then one - 'shows' - 'beside' else one end order by place)
      from jsonb_array_elements(n.copies) with ordinality as e (one, place))
    where workspace_id = ${workspaceId} and id = ${nudgeId} and copies @> ${copy}::jsonb
      and not copies @> ${gone}::jsonb`.execute(on);
  return numAffectedRows > 0n;
}

/** It was drawn, and nothing is known of it since. @param shows a hash of what was drawn. */
export async function endDrawing(
  on: Db,
  { workspaceId, nudgeId, at, shows }: { workspaceId: string; nudgeId: string; at: MessageRef; shows: string },
): Promise<void> {
  const drawn = JSON.stringify({ shows });
  await sql`update nudges n set copies = (
      select coalesce(jsonb_agg(case when one ->> 'ts' = ${at.ts} and one ->> 'shows' is null then one || ${drawn}::jsonb
        else one end order by place), '[]')
      from jsonb_array_elements(n.copies) with ordinality as e (one, place))
    where workspace_id = ${workspaceId} and id = ${nudgeId}`.execute(on);
}
