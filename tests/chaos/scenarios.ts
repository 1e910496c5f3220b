/**
 * `npm run chaos scenarios [names] [redis|postgres] [--bots 1|2] [--times N]`: sends some hundred messages while Slack is slow,
 * away, overloaded or silent, or a bot is killed, and counts in the database what came twice or never. A JSON line for each run.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { type Child, startChild } from "../bench/processes.ts";
import { onDatabase, seedMembers } from "../bench/seed.ts";
import { startServers } from "../bench/servers.ts";
import { MOODS, type Scenario } from "./slack-moods.ts";

const PEOPLE: Readonly<Record<Scenario, number>> = { slow: 800, outage: 300, storm: 300, dropped: 300, killed: 400 };
const CHANNELS = 30;
const TIMEOUT_MS = 280_000;
const LOOK_AGAIN_MS = 1000;

interface Run {
  readonly scenario: Scenario;
  readonly backend: "redis" | "postgres";
  readonly bots: number;
}

const words = process.argv.slice(2);
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter((name) => words.includes(name));
  return named.length > 0 ? named : all;
};
const numberAfter = (flag: string): number | null =>
  words.includes(flag) ? Number(words[words.indexOf(flag) + 1]) : null;

const servers = await startServers();
let runNumber = 0;

/** Runs those that the command line names, all of them when it names none. */
export async function runScenarios(): Promise<void> {
  try {
    for (let round = 0; round < (numberAfter("--times") ?? 1); round++) {
      for (const scenario of chosen(Object.keys(MOODS) as Scenario[])) {
        for (const runs of runsOf(scenario)) await together(runs);
      }
    }
  } finally {
    await servers.stop();
  }
}

/** One backend after the other; on Redis with one bot and with two at the same time, as they wait more than they work. */
function runsOf(scenario: Scenario): Run[][] {
  const bots = numberAfter("--bots");
  return chosen(["redis", "postgres"] as const).flatMap((backend) => {
    if (backend === "redis" && !servers.redisUrl) {
      process.stderr.write("Redis left out: there is none here\n");
      return [];
    }
    const runs = (bots ? [bots] : [1, 2]).map((count) => ({ scenario, backend, bots: count }));
    // Three bots with their queues would need more connections than the database has.
    return backend === "redis" ? [runs] : runs.map((run) => [run]);
  });
}

async function together(runs: readonly Run[]): Promise<void> {
  const ends = await Promise.allSettled(runs.map(tryOut));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

async function tryOut(run: Run): Promise<void> {
  const people = PEOPLE[run.scenario];
  const url = await servers.database(`chaos_${runNumber++}`);
  const workspace = await startChild("../chaos/child-scenario.ts", {
    CHAOS_SCENARIO: run.scenario,
    CHAOS_PEOPLE: String(people),
    CHAOS_CHANNELS: String(CHANNELS),
  });
  const environment = {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: String(workspace.ready["apiUrl"]),
    BENCH_LOG: "error",
    ...(run.backend === "redis" ? { BENCH_REDIS_URL: servers.freshRedis() } : {}),
  };
  const startBot = (): Promise<Child> => startChild("child-bot.ts", environment);
  const children = await Promise.all(Array.from({ length: run.bots }, startBot));
  const started = performance.now();
  await workspace.ask("begin");
  await onDatabase(url, (client) => seed(client, people));
  void Promise.all(children.map((bot) => bot.ask("sweep"))).catch(() => undefined);
  if (run.scenario === "killed") {
    await sleep(4000);
    await children.shift()?.stop();
    children.push(await startBot());
  }
  let open = await stillOpen(url);
  for (; open > 0 && performance.now() - started < TIMEOUT_MS; open = await stillOpen(url)) await sleep(LOOK_AGAIN_MS);
  // What Slack takes long after nobody waits for it.
  await sleep(run.scenario === "dropped" ? 22_000 : LOOK_AGAIN_MS);
  const { arrived } = (await workspace.ask("count")) as { arrived: Record<string, number> };
  const found = await verdict(url, arrived);
  for (const child of [...children, workspace]) await child.stop();
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const isWell = open === 0 && found.twice === 0 && found.never === 0;
  process.stdout.write(`${JSON.stringify({ ...run, people, channels: CHANNELS, open, ...found, seconds, isWell })}\n`);
  if (!isWell) process.exitCode = 1;
}

/** How much is not at its end. */
async function stillOpen(url: string): Promise<number> {
  const counts: number[] = [];
  await onDatabase(url, async (client) => {
    const text = `select (select count(*) from outbox where status in ('pending', 'sending') or lease_id is not null)::int
      + (select count(*) from members where next_nudge_at <= now())::int as open`;
    for (const { open } of (await client.query<{ open: number }>(text)).rows) counts.push(open);
  });
  return counts[0] ?? 0;
}

/** Everybody's nudge is due, and in each channel a challenge begins whose card is posted. */
async function seed(client: pg.Client, people: number): Promise<void> {
  await client.query("begin");
  await seedMembers(client, people, people);
  await client.query("delete from dm_channels");
  await client.query(
    `insert into channel_challenges (id, workspace_id, channel, creator_user_id, title, why, starts_on, ends_on, zone, status, created_at)
      select gen_random_uuid(), 'T0HOUSE', 'C' || n, 'U' || n, 'Watch one deploy', 'We all depend on it.', current_date, current_date + 7, 'Etc/UTC', 'running', now()
      from generate_series(1, $1::int) as n`,
    [CHANNELS],
  );
  await client.query(
    "insert into cards (id, workspace_id, subject, channel) select id, workspace_id, 'channel-challenge', channel from channel_challenges",
  );
  await client.query(
    `insert into outbox (key, workspace_id, recipient, content, due_at)
      select 'card-' || id, workspace_id, channel, jsonb_build_object('kind', 'card', 'cardId', id), now() from channel_challenges`,
  );
  await client.query("commit");
}

interface Verdict {
  readonly messages: number;
  /** Keys under which more than one message arrived. */
  readonly twice: number;
  /** Keys that should have arrived and did not, and nobody was told. */
  readonly never: number;
  /** Cards whose creator was told that nobody can know. */
  readonly told: number;
  readonly attempts: number;
}

async function verdict(url: string, arrived: Readonly<Record<string, number>>): Promise<Verdict> {
  const rows: { key: string; status: string; error: string | null; attempts: number }[] = [];
  await onDatabase(url, async (client) => {
    rows.push(...(await client.query<(typeof rows)[number]>("select key, status, error, attempts from outbox")).rows);
  });
  const isTold = (key: string): boolean => (arrived[key.replace(/^card-/, "challenge-card-deleted-")] ?? 0) > 0;
  const uncertain = rows.filter(({ status, error }) => status === "failed" && error === "uncertain");
  const unsent = rows.filter(({ key }) => (arrived[key] ?? 0) === 0);
  return {
    messages: rows.length,
    twice: Object.values(arrived).filter((count) => count > 1).length,
    never: unsent.filter(({ key }) => !isTold(key)).length + uncertain.filter(({ key }) => !isTold(key)).length,
    told: uncertain.length,
    attempts: rows.reduce((sum, row) => sum + row.attempts, 0),
  };
}
