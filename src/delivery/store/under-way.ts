/** Messages that are being sent while somebody has the bot forget them. */
import { sql } from "kysely";
import type { Tx } from "#src/db/database.ts";
import { namesPerson } from "#src/db/person-in-text.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { tsOf } from "../slack-ts.ts";
import type { Clearing } from "./clearings.ts";

/**
 * Those to somebody or about them of which an attempt may be under way, or may have arrived without anybody having heard of it: their
 * rows go with the person, so that nobody else would know of them. By where they go, as far as that is known; their keys and names of files,
 * which may hold an id, as hashes.
 */
export async function underWayOf(tx: Tx, { workspaceId, userId }: PersonKey): Promise<readonly Clearing[]> {
  const { rows } = await sql<{ channel: string; since: Date; items: string[] }>`
    select coalesce(o.channel, d.channel) as channel, min(o.doubt_since) as since,
      array_agg(distinct encode(sha256(convert_to(sought.name, 'UTF8')), 'hex')) as items
    from outbox o
      left join dm_channels d on d.workspace_id = o.workspace_id and d.user_id = o.recipient
      cross join lateral (
        select o.key as name
        union select listed.name #>> '{}' from jsonb_path_query(o.file_names, '$[*][*]') listed (name)) sought
    where o.workspace_id = ${workspaceId} and o.status in ('pending', 'sending') and o.doubt_since is not null
      and coalesce(o.channel, d.channel) is not null
      and (${userId} = any(string_to_array(o.recipient, ',')) or ${userId} = any(string_to_array(o.content ->> 'where', ','))
        or ${namesPerson(sql`o.key`, userId)} or ${namesPerson(sql`o.content::text`, userId)})
    group by 1 order by 1`.execute(tx);
  return rows.map(({ channel, since, items }) => ({ at: { channel, ts: tsOf(since) }, shows: "sent", items }));
}
