/** `limit`: people due at once in one workspace that enforces Slack's limits, while others write to the bot. */
import { setTimeout as sleep } from "node:timers/promises";
import type { CountsSince } from "#src/playground/call-counts.ts";
import { LIMIT_MODELS, type LimitModel } from "#src/playground/rate-limits.ts";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { load, percentile, seededRandom } from "./figures.ts";
import { startNaiveSender } from "./naive-sender.ts";
import { choiceOption, hasOption, numberOption } from "./options.ts";
import { type Child, startChild } from "./processes.ts";
import { onDatabase, seedMembers } from "./seed.ts";
import { startWorkspaceProcess, type WorkspaceProcess } from "./workspace-process.ts";
import type { Answered, Writing } from "./writers.ts";

/** `known`: the rate is what the bot expects. `halved`: after a minute it is half, unannounced. `unknown`: every fifth has no known DM. */
const CASES = ["known", "halved", "unknown"] as const;
type Case = (typeof CASES)[number];

/** Both ways to count where the pace itself is judged. */
const USUAL: readonly (readonly [Case, LimitModel])[] = [
  ["known", "bucket"],
  ["known", "rolling"],
  ["halved", "bucket"],
  ["halved", "rolling"],
  ["unknown", "bucket"],
];
/** With two workers and their queues PostgreSQL would have no connection left. */
const WORKERS = { redis: 2, postgres: 1 };
const MINUTE_MS = 60_000;
const OPENS_PER_MINUTE = 50;
const UNKNOWN_EVERY = 5;
const WRITERS = 40;
const QUIET_WRITERS = 10;
const QUIET_MS = 10_000;
/** Nobody writes in the last seconds: there would be no time to answer. */
const LAST_WRITING_MS = 15_000;
const LOOK_MS = 1000;
const WORDS = [
  "/growth next",
  "help",
  "/growth progress",
  "show my progress",
  "/growth help",
  "what can I do this week?",
];
const AIMS = { share: 0.95, limited: 0, halvedShare: 0.85, halvedLimited: 20, p95Ms: 2000 };

interface Setting {
  readonly name: Case;
  readonly model: LimitModel;
  readonly backend: "redis" | "postgres";
  readonly due: number;
  readonly rate: number;
  readonly minutes: number;
  readonly workers: number;
  readonly seed: number;
  /** Ends when everybody has been reached instead of after the minutes. */
  readonly toTheEnd: boolean;
}

export async function* benchLimit(bench: Bench): AsyncGenerator<object> {
  const rate = numberOption("--rate", 300);
  const isLong = hasOption("--long");
  const due = numberOption("--due", isLong ? 10_000 : 1500);
  if (isLong)
    process.stderr.write(`limit --long: ${due} people at ${rate} a minute take ${Math.round(due / rate)} minutes\n`);
  const names = choiceOption("--cases", CASES, isLong ? ["known"] : CASES);
  const models = choiceOption<LimitModel | "usual">(
    "--model",
    [...LIMIT_MODELS, "usual"],
    [isLong ? "bucket" : "usual"],
  );
  for (const backend of choiceOption("--backend", ["redis", "postgres"] as const, [
    bench.redisUrl ? "redis" : "postgres",
  ])) {
    const pairs = models.flatMap((model) =>
      model === "usual" ? USUAL.filter(([name]) => names.includes(name)) : names.map((name) => [name, model] as const),
    );
    for (const [name, model] of pairs) {
      const minutes = numberOption("--minutes", name === "halved" ? 4 : 3);
      const common = {
        rate,
        due,
        minutes,
        workers: numberOption("--workers", WORKERS[backend]),
        seed: numberOption("--seed", 7),
      };
      yield await measure(bench, { name, model, backend, ...common, toTheEnd: isLong });
    }
  }
}

async function measure(bench: Bench, setting: Setting): Promise<object> {
  const { name, model, backend, due, rate, workers } = setting;
  const people = due + WRITERS + QUIET_WRITERS;
  const url = await bench.database(`limit_${name}_${model}_${backend}`);
  const limits = { model, postsPerMinute: rate };
  const slack = await startWorkspaceProcess(people + 1, limits);
  const other = await startWorkspaceProcess(people + 1, limits);
  const environment = {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: slack.apiUrl,
    BENCH_LOG: "fatal",
    // What the bot takes for the rate: at first it is right.
    BENCH_POSTS_PER_MINUTE: String(rate),
    ...(backend === "redis" ? { BENCH_REDIS_URL: bench.freshRedis() } : {}),
  };
  const web = await startChild("child-bot.ts", { ...environment, BENCH_ROLE: "web" });
  const hands: Child[] = [];
  for (let index = 0; index < workers; index++)
    hands.push(await startChild("child-bot.ts", { ...environment, BENCH_ROLE: "worker" }));
  await slack.connect(Number(web.ready["port"]));
  await onDatabase(url, (client) => seedMembers(client, people, 0));
  const random = seededRandom(setting.seed);
  await slack.write(writingsOf(due + WRITERS, QUIET_WRITERS, QUIET_MS / 2, random));
  await sleep(QUIET_MS);
  const quiet = await slack.answers();
  await onDatabase(url, (client) => makeDue(client, setting));
  const { now: since } = await slack.counts(null);
  const { now: otherSince } = await other.counts(null);
  const naive = startNaiveSender(other.apiUrl, due, rate);
  await slack.write(writingsOf(due, WRITERS, setting.minutes * MINUTE_MS - LAST_WRITING_MS, random));
  await hands[0]?.ask("sweep");
  const window = await untilOver(setting, { slack, other, since, otherSince });
  const answers = await slack.answers();
  await naive.stop();
  for (const child of [...hands, web, slack, other]) await child.stop();
  return lineOf(setting, window, answers, quiet);
}

/** Half of them write words in the DM, half a slash command, at times drawn by the seed. */
function writingsOf(after: number, count: number, withinMs: number, random: () => number): Writing[] {
  return Array.from({ length: count }, (_, index) => ({
    user: `U${after + index + 1}`,
    words: WORDS[index % WORDS.length] ?? "",
    afterMs: Math.round(random() * withinMs),
  }));
}

type DatabaseClient = Parameters<Parameters<typeof onDatabase>[1]>[0];

async function makeDue(client: DatabaseClient, { name, due }: Setting): Promise<void> {
  await client.query("begin");
  if (name === "unknown")
    await client.query(
      "delete from dm_channels where substr(user_id, 2)::int % $1 = 0 and substr(user_id, 2)::int <= $2",
      [UNKNOWN_EVERY, due],
    );
  await client.query(
    "update members set next_nudge_at = now() - interval '1 minute' where substr(user_id, 2)::int between 1 and $1",
    [due],
  );
  await client.query("commit");
}

interface Sides {
  readonly slack: WorkspaceProcess;
  readonly other: WorkspaceProcess;
  readonly since: string;
  readonly otherSince: string;
}

interface Window {
  readonly all: CountsSince;
  /** After the first minute, in which what was saved up may be spent. */
  readonly steady: CountsSince | null;
  readonly naive: CountsSince;
  /** From the halving on, and from a minute after it on. */
  readonly halved: { readonly all: CountsSince; readonly settled: CountsSince } | null;
}

/** Lets the window pass; in the case `halved` both workspaces permit half as much after its first minute. */
async function untilOver(setting: Setting, { slack, other, since, otherSince }: Sides): Promise<Window> {
  const { due, rate, toTheEnd } = setting;
  const until = performance.now() + (toTheEnd ? (2 * due) / rate : setting.minutes) * MINUTE_MS;
  const isOver = async (): Promise<boolean> =>
    performance.now() >= until || (toTheEnd && (await slack.counts(since)).posts >= due);
  const pass = async (ms: number): Promise<string> => {
    const end = Math.min(until, performance.now() + ms);
    while (performance.now() < end && !(await isOver()))
      await sleep(Math.max(1, Math.min(LOOK_MS, end - performance.now())));
    return (await slack.counts(since)).now;
  };
  const second = await pass(MINUTE_MS);
  const isHalved = setting.name === "halved";
  if (isHalved) {
    const change = { postsPerMinute: rate / 2 };
    await Promise.all([slack.change(change), other.change(change)]);
  }
  const third = await pass(isHalved ? MINUTE_MS : 0);
  await pass(Number.POSITIVE_INFINITY);
  return {
    all: await slack.counts(since),
    steady: isHalved || minutesOf(await slack.counts(second)) < 0.1 ? null : await slack.counts(second),
    naive: await other.counts(otherSince),
    halved: isHalved ? { all: await slack.counts(second), settled: await slack.counts(third) } : null,
  };
}

function minutesOf({ since, now }: CountsSince): number {
  return (Date.parse(now) - Date.parse(since)) / MINUTE_MS;
}

/** Of the posts that were permitted in that time. */
function shareOf(counts: CountsSince, perMinute: number): number {
  return round2(counts.posts / (minutesOf(counts) * perMinute));
}

function lineOf(setting: Setting, window: Window, answers: readonly Answered[], quiet: readonly Answered[]): object {
  const { name, model, backend, due, rate, workers, seed } = setting;
  const { all, halved, steady, naive } = window;
  const waited = answers.map(({ ms }) => ms);
  const opened = all.methods["conversations.open"]?.answered ?? 0;
  return {
    bench: "limit",
    case: name,
    model,
    backend,
    workers,
    due,
    seed,
    minutes: round2(minutesOf(all)),
    posts: all.posts,
    postsByMinute: all.postsByMinute,
    share: halved ? shareOf(halved.settled, rate / 2) : shareOf(all, rate),
    ...(steady ? { steadyShare: shareOf(steady, rate) } : {}),
    aimShare: halved ? AIMS.halvedShare : AIMS.share,
    limited: halved ? halved.all.limited : all.limited,
    aimLimited: halved ? AIMS.halvedLimited : AIMS.limited,
    ...(halved ? { limitedBefore: all.limited - halved.all.limited } : {}),
    limitedBy: Object.fromEntries(
      Object.entries(all.methods).flatMap(([method, { limited }]) => (limited > 0 ? [[method, limited]] : [])),
    ),
    ...(name === "unknown" ? { opened, openShare: round2(opened / (minutesOf(all) * OPENS_PER_MINUTE)) } : {}),
    wrote: answers.length,
    unanswered: answers.filter(({ seen }) => !seen).length,
    p95Ms: percentile(waited, 0.95),
    maxMs: percentile(waited, 1),
    // Half a minute long the halved rolling minute takes no post at all, whoever is to be answered.
    ...(halved && model === "rolling" ? {} : { aimP95Ms: AIMS.p95Ms }),
    baselineShare: shareOf(naive, rate),
    baselineLimited: naive.limited,
    baselineP95Ms: percentile(
      quiet.map(({ ms }) => ms),
      0.95,
    ),
    baselineUnanswered: quiet.filter(({ seen }) => !seen).length,
    load: load(),
  };
}
