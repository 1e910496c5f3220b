/**
 * What no conversation can bring about: what the bot would choose by itself, what a crash, a lost queue or a slow database
 * leaves behind. Stories know tables and columns through these alone (`tests/architecture.test.ts`).
 */
import pg from "pg";
import { expect, vi } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { House } from "./house.ts";

type Queried = Pick<House, "query">;

/** The challenge that somebody is asked at the moment is this one in its usual size, which the weekly choice may not have taken. */
export async function currentChallengeIs({ query }: Queried, { userId }: Actor, challengeId: string): Promise<void> {
  await query(
    `update nudges n set challenge_id = $2, size = 'usual' from members m where m.id = n.member_id and m.user_id = $1 and n.status = 'open'`,
    [userId, challengeId],
  );
}

/** What calendars are read from cannot be reached until it is given back. @returns what gives it back. */
export async function addressesAreAway({ query }: Queried): Promise<() => Promise<unknown>> {
  await query("alter table calendar_addresses rename to calendar_addresses_away");
  return () => query("alter table calendar_addresses_away rename to calendar_addresses");
}

/** The next weekly choice takes this challenge. */
export async function nextChallengeIs({ query }: Queried, { userId }: Actor, challengeId: string): Promise<void> {
  await query("update members set pinned_challenge_id = $2, pinned_reasons = '[]' where user_id = $1", [
    userId,
    challengeId,
  ]);
}

/** What is known of their Do Not Disturb is old, and a challenge is due within the hour: Slack is asked again. */
export async function availabilityIsOld(
  { query, clock }: Queried & Pick<House, "clock">,
  { userId }: Actor,
): Promise<void> {
  await query("update members set availability_checked_at = null, next_nudge_at = $2 where user_id = $1", [
    userId,
    new Date(clock.now().getTime() + 3_600_000),
  ]);
}

/** The one challenge of the workspace's own is there so many times more, each an hour older than the one before. */
export async function ownChallengeIsCopied({ query }: Queried, times: number): Promise<void> {
  await query(
    `insert into workspace_challenges (workspace_id, id, body, is_offered, created_by, created_at, updated_at)
      select workspace_id, 'own-' || n, body || jsonb_build_object('id', 'own-' || n, 'title', 'Challenge number ' || n),
        true, created_by, created_at - n * interval '1 hour', updated_at
      from workspace_challenges, generate_series(1, $1::int) as n`,
    [times],
  );
}

/** What somebody was asked is done, and what follows from it for whoever asked is not: as a crash of an old version left it. */
export async function endIsOverlooked({ query }: Queried): Promise<void> {
  await query("update nudges set status = 'done', answered_at = now(), follow_up_at = null where source = 'assigned'");
}

/** The bot remembers a DM with this person that is not there any more. */
export async function dmIsGone({ query }: Queried, { userId }: Actor): Promise<void> {
  await query(
    `insert into dm_channels (workspace_id, user_id, channel) select workspace_id, user_id, 'D0GONE' from members where user_id = $1
      on conflict (workspace_id, user_id) do update set channel = excluded.channel`,
    [userId],
  );
}

/** The queue loses everything; what is due stands in PostgreSQL, where the next look finds it. */
export async function queueForgets({ bot }: Pick<House, "bot">): Promise<void> {
  await bot.queue.obliterate();
}

/** The bot that sends dies: its lease runs out, by the database's clock, which no story moves. */
export async function sendingLeasesRunOut({ query }: Queried): Promise<void> {
  await query("update outbox set sending_until = now() - interval '1 second' where sending_until is not null");
}

/** Bots that handle Slack's events die, so many over each event: the last one's lease runs out, by the database's clock. */
export async function eventLeasesRunOut({ query }: Queried, deaths = 1): Promise<void> {
  const set = "set lease_until = now() - interval '1 second', attempts = greatest(attempts, $1)";
  await query(`update inbox ${set} where handled_at is null`, [deaths]);
}

/** A request of somebody's that took longer than Slack waits, as far as another bot can go on with it. */
export function notedRequests({
  query,
}: Queried): Promise<
  { kind: string; user_id: string | null; body: string | null; reply: string | null; is_changed: boolean }[]
> {
  return query("select kind, user_id, body, reply, is_changed from noted_requests order by asked_at");
}

/** The bot that was to answer is taken for dead: its lease runs out, by the database's clock. */
export async function requestLeasesRunOut({ query }: Queried): Promise<void> {
  await query("update noted_requests set lease_until = now() - interval '1 second'");
}

/** No request may be noted: one that is all the same fails. */
export async function requestsAreNotToBeNoted({ query }: Queried): Promise<void> {
  await query(`create function unnoted() returns trigger language plpgsql as $$ begin raise exception 'noted'; end $$;
    create trigger unnoted before insert on noted_requests for each row execute function unnoted()`);
}

/** Whoever hands a job to the queue waits; it must be the one in PostgreSQL. @returns what ends that. */
export function queueHangs(house: Pick<House, "databaseUrl">): Promise<() => Promise<void>> {
  return holding(house, "lock table bullmq.job in access exclusive mode");
}

/** Whatever concerns a member waits for the database, and nothing can be noted. @returns what ends that. */
export function nothingCanBeNoted(house: Pick<House, "databaseUrl">): Promise<() => Promise<void>> {
  return holding(house, "lock table members, noted_requests in access exclusive mode");
}

/** The database fails in the moment in which the bot writes down that somebody has left. @returns what ends that. */
export async function failsToSaveDepartures({ query }: Queried): Promise<() => Promise<void>> {
  await query(`create function away() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$;
    create trigger away before update on members for each row when (new.left_at is not null) execute function away()`);
  return async () => void (await query("drop function away cascade"));
}

/** The database takes no new row of this table: a deploy, a lost connection, a statement that took too long. @returns what ends that. */
export async function databaseRefuses({ query }: Queried, table: "assignees" | "nudges"): Promise<() => Promise<void>> {
  await query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$;
    create trigger refuse before insert on ${table} for each row execute function refuse()`);
  return async () => void (await query("drop function refuse cascade"));
}

/**
 * Another request is naming this manager of theirs and has not committed it yet. @returns what waits until so many of the
 * bot's statements wait for it, and commits it.
 */
export async function managerIsBeingNamed(
  { query, databaseUrl }: Pick<House, "query" | "databaseUrl">,
  { userId }: Actor,
  manager: Actor,
): Promise<(waiting: number) => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin");
  await client.query("update members set manager_user_id = $2 where user_id = $1", [userId, manager.userId]);
  return async (waiting) => {
    await untilWaiting(query, waiting);
    await client.query("commit");
    await client.end();
  };
}

/** Whatever concerns a member waits for the database. @returns what ends that. */
export function databaseHangs(house: Pick<House, "databaseUrl">): Promise<() => Promise<void>> {
  return holding(house, "lock table members in access exclusive mode");
}

/** Statements that wait for what another transaction holds. */
export const HELD_UP = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

/** Another transaction holds what this statement locks. @returns what ends that. */
async function holding({ databaseUrl }: Pick<House, "databaseUrl">, lock: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  // A story that fails drops its database meanwhile.
  client.on("error", () => undefined);
  await client.connect();
  await client.query(`begin; ${lock}`);
  return async () => {
    await client.query("rollback");
    await client.end();
  };
}

/**
 * Brings back the moment in which Slack's answer for the one line in a challenge's thread is written down, but not yet
 * committed. @returns what commits it.
 */
export async function lineIsBeingWrittenDown({
  query,
  databaseUrl,
}: Pick<House, "query" | "databaseUrl">): Promise<() => Promise<void>> {
  const [line] = await query<{ line_ts: string }>("select line_ts from participants");
  await query("update participants set line_ts = null");
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin");
  await client.query("update participants set line_ts = $1", [line?.line_ts]);
  return async () => {
    await client.query("commit");
    await client.end();
  };
}

/** The database belongs to a workspace that is no simulated one. */
export async function workspaceIsReal(client: pg.Client): Promise<void> {
  await client.query("delete from workspaces");
  await client.query(
    "insert into workspaces (id, name, bot_user_id, installed_at) values ('T0REAL', 'Real', 'U0B', now())",
  );
}

/** The database belongs to nobody yet. */
export async function workspaceIsUnknown(client: pg.Client): Promise<void> {
  await client.query("delete from workspaces");
}

/** An introduction of the bot in this channel has been due since then, and nobody has worked on it. */
export async function introductionWaits({ query }: Queried, channel: string, since: string): Promise<void> {
  await query(
    `insert into outbox (key, workspace_id, recipient, content, due_at)
      values ('introduction-that-waits', 'T0HOUSE', $1, '{"kind":"announcement"}', $2)`,
    [channel, since],
  );
}

/** Somebody asked Maya for this challenge, to be done by 4 December 2026, and it stands so; a suggestion is for 12 December. */
export async function wasAsked(
  { query }: Queried,
  number: number,
  by: Actor,
  challenge: string,
  status: "queued" | "declined" | "suggested" | "done",
): Promise<void> {
  const id = `00000000-0000-4000-8000-0000000000a${number}`;
  await query(
    `insert into assignments (id, workspace_id, assigner_user_id, challenge_id, why, door, due_on, zone, created_at)
      values ($1, 'T0HOUSE', $2, $3, 'You build what they use.', 'none', '2026-12-04', 'Europe/London', now())`,
    [id, by.userId, challenge],
  );
  await query(
    `insert into assignees (id, assignment_id, workspace_id, user_id, status, challenge_id, due_on, suggested_on)
      values ($1, $1, 'T0HOUSE', 'U0MAYA', $2, $3, '2026-12-04', case when $2 = 'suggested' then date '2026-12-12' end)`,
    [id, status, challenge],
  );
}

/**
 * Another transaction holds what the bot knows of this colleague. @returns what waits until so many of the bot's statements
 * wait for it, does `meanwhile`, and lets them go on.
 */
export async function contactIsHeld(
  { query, databaseUrl }: Pick<House, "query" | "databaseUrl">,
  { userId }: Actor,
): Promise<(waiting: number, meanwhile: () => Promise<unknown>) => Promise<void>> {
  return rowIsHeld({ query, databaseUrl }, "select from contacts where user_id = $1 for update", userId);
}

/** A row that a statement locks stays locked until so many statements wait for it. */
export async function rowIsHeld(
  { query, databaseUrl }: Pick<House, "query" | "databaseUrl">,
  lock: string,
  userId: string,
): Promise<(waiting: number, meanwhile: () => Promise<unknown>) => Promise<void>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin");
  await client.query(lock, [userId]);
  return async (waiting, meanwhile) => {
    await untilWaiting(query, waiting);
    await meanwhile();
    await client.query("commit");
    await client.end();
  };
}

/** So many statements wait for what another transaction holds. */
async function untilWaiting(query: House["query"], count: number): Promise<void> {
  await vi.waitFor(async () => expect(await query(HELD_UP)).toHaveLength(count));
}

const EIGHT = ["U0MAYA", "U0OMAR", "U0PRIYA", "U0LENA", "U0TOM", "U0GRACE", "U0HANA", "U0LUIS"];

/** So many messages wait, all due now, for eight people in turn: more than a story could bring about one by one. */
export async function manyMessagesWait({ query, clock }: Queried & Pick<House, "clock">, count: number): Promise<void> {
  await query(
    `insert into contacts (workspace_id, user_id, zone, created_at)
      select 'T0HOUSE', u, 'Etc/UTC', now() from unnest($1::text[]) as u on conflict do nothing`,
    [EIGHT],
  );
  const content = { kind: "undelivered", what: "card", where: "C0DEV", isUncertain: false };
  await query(
    `insert into outbox (key, workspace_id, recipient, content, due_at)
      select 'wait-' || n, 'T0HOUSE', ($2::text[])[1 + n % 8], $3, $4 from generate_series(1, $1::int) as n`,
    [count, EIGHT, JSON.stringify(content), clock.now()],
  );
}

/** Whoever handed out what is due died before it had done so. */
export async function dispatchLeasesRunOut({ query }: Queried): Promise<void> {
  await query("update dispatch_leases set lease_until = now() - interval '1 second'");
}

/** Where people's DMs are is not known, as before their first message. */
export async function dmsAreForgotten({ query }: Queried): Promise<void> {
  await query("delete from dm_channels");
}

/** Everybody's next nudge is due in so many hours. */
export async function nudgesAreDueIn({ query, clock }: Queried & Pick<House, "clock">, hours: number): Promise<void> {
  await query("update members set next_nudge_at = $1", [new Date(clock.now().getTime() + hours * 3_600_000)]);
}
