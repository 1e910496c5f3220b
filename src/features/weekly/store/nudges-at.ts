import { sql } from "kysely";
import type { Db } from "#src/db/database.ts";
import type { MessageRef } from "#src/kernel/member.ts";

/** A nudge whose own message stands there. */
export interface StandingNudge {
  readonly workspaceId: string;
  readonly id: string;
  readonly message: MessageRef;
}

/** Of some messages in people's DMs, those that are a nudge's own. @param places with the Slack id of whoever reads it. */
export async function nudgesAt(
  db: Db,
  workspaceId: string,
  places: readonly { readonly at: MessageRef; readonly reader: string }[],
): Promise<readonly StandingNudge[]> {
  if (places.length === 0) return [];
  const { rows } = await sql<{ id: string; channel: string; ts: string }>`
    select n.id, n.message_channel as channel, n.message_ts as ts
    from unnest(${places.map(({ reader }) => reader)}::text[], ${places.map(({ at }) => at.channel)}::text[],
      ${places.map(({ at }) => at.ts)}::text[]) as place (reader, channel, ts)
    join members m on m.workspace_id = ${workspaceId} and m.user_id = place.reader
    join nudges n on n.member_id = m.id and n.message_ts = place.ts and n.message_channel = place.channel`.execute(db);
  return rows.map(({ id, ...message }) => ({ workspaceId, id, message }));
}
