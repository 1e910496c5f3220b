import pg from "pg";
import type { Catalogue } from "#src/kernel/catalogue.ts";

/** Runs statements on a database of the benchmark. */
export async function onDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Members who work around the clock, so that nothing is quiet, whenever the benchmark runs.
 * @param due how many of them are due now; the others are due in a year.
 */
export async function seedMembers(
  client: pg.Client,
  count: number,
  due: number,
  workspaceId = "T0HOUSE",
): Promise<void> {
  await client.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ($1, 'Bench', 'U0BOT', now()) on conflict do nothing",
    [workspaceId],
  );
  await client.query(
    `insert into members (id, workspace_id, user_id, track, scope, focus_areas, nudge_days, nudge_hour, work_days, work_start, work_end, zone, country,
        manager_user_id, cadence, status, next_nudge_at, availability_checked_at, joined_at)
      select gen_random_uuid(), $3, 'U' || n, (array['backend','erp','frontend','devops','data','mobile'])[1 + n % 6], 1 + n % 4, array['clients','craft'],
        array[1,2,3,4,5,6,7]::smallint[], 10, array[1,2,3,4,5,6,7]::smallint[], 0, 24, 'UTC', null, null, 'weekly', 'active',
        case when n <= $2 then now() - interval '1 minute' else now() + interval '1 year' + n * interval '1 second' end, now(), now() - interval '30 days'
      from generate_series(1, $1::int) as n`,
    [count, due, workspaceId],
  );
  await client.query(
    "insert into dm_channels (workspace_id, user_id, channel) select $2, 'U' || n, 'D' || n from generate_series(1, $1::int) as n on conflict do nothing",
    [count, workspaceId],
  );
}

/** Gives every member some months of history, as in a running house. */
export async function seedHistory(client: pg.Client, catalogue: Catalogue, events: number): Promise<void> {
  const ids = catalogue.all.map(({ id }) => id);
  await client.query(
    `insert into challenge_history (member_id, challenge_id, kind, at)
      select m.id, ($1::text[])[1 + (h * 17 + ascii(substr(m.user_id, 2))) % $2::int], (array['offered','done','offered','skipped'])[1 + h % 4], now() - h * interval '6 days'
      from members m, generate_series(1, $3::int) as h`,
    [ids, ids.length, events],
  );
}

/** Opens a nudge for every member from the first but `after` on, for questions about what is current. */
export async function seedOpenNudges(client: pg.Client, challengeId: string, after = 0): Promise<void> {
  await client.query(
    `insert into nudges (id, member_id, workspace_id, week, source, challenge_id, alternative_ids, reasons, status, offered_at)
      select gen_random_uuid(), id, workspace_id, date_trunc('week', now())::date, 'weekly', $1, '{}', '[{"kind":"focus","area":"clients"}]', 'open', now()
        from members where substr(user_id, 2)::int > $2`,
    [challengeId, after],
  );
}
