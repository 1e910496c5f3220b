/** SIGTERM in the middle of the work, as a rollout sends it: the process ends in time, and nothing is lost by it. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { load } from "js-yaml";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import { seedMembers } from "#tests/bench/seed.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { manifestOf } from "#tests/support/manifest.ts";
import { redisDatabase } from "#tests/support/redis-database.ts";

const ROOT = join(import.meta.dirname, "../..");
const SECRET = "stop-secret";
const DUE = 40;
/** What its own patience adds up to, on a machine that is not busy. */
const STOPPED_IN_MS = 10_000;
/** What compose waits for before it kills: a machine that is busy may need more than the bot's own patience, and never as much. */
const GRACE_MS = graceOf(readFileSync(join(ROOT, "compose.yaml"), "utf8"));
const people = Array.from({ length: DUE }, (_, index) => ({
  id: `U${index + 1}`,
  name: `Person ${index + 1}`,
  title: "Developer",
  zone: "UTC",
}));

let database: TestDatabase;
let workspace: Workspace;
let client: pg.Client;
const children: ChildProcess[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  workspace = await startWorkspace({
    manifest: manifestOf(),
    signingSecret: SECRET,
    botToken: "xoxb-stop",
    people,
    channels: [],
  });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await client.end();
  await workspace.stop();
  await database.drop();
});

interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly output: () => string;
}

async function bot(role: string, environment: Record<string, string> = {}): Promise<Started> {
  const { npm_lifecycle_event: _, ...rest } = process.env;
  const child = spawn(process.execPath, ["src/main.js"], {
    cwd: ROOT,
    env: {
      ...rest,
      ROLE: role,
      PORT: "0",
      DATABASE_URL: database.url,
      SLACK_API_URL: workspace.apiUrl,
      SLACK_BOT_TOKEN: "xoxb-stop",
      SLACK_SIGNING_SECRET: SECRET,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await until(() => /taken at port \d+/.test(output) || child.exitCode !== null, `a start (${output})`);
  return { child, port: Number(/at port (\d+)/.exec(output)?.[1]), output: () => output };
}

async function until(done: () => boolean, what: string, patienceMs = 60_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !done(); await sleep(20))
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
}

/** Sends SIGTERM. @returns the exit code, and how long it took. */
async function terminated({
  child,
  output,
}: Started): Promise<{ code: number | null; output: string; inTime: boolean }> {
  const began = Date.now();
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const code = await ended;
  return { code, output: output(), inTime: Date.now() - began < GRACE_MS };
}

/** So many requests have come as far as the table that is locked. */
async function allWait(count: number): Promise<void> {
  const waiting = async (): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from pg_locks where relation = 'inbox'::regclass and not granted",
    );
    return rows[0]?.count ?? 0;
  };
  for (const end = Date.now() + 60_000; (await waiting()) < count; await sleep(20))
    if (Date.now() > end) throw new Error(`waited in vain for ${count} requests at the table`);
}

/** Nobody is let in any more. */
async function noMoreTaken(port: number): Promise<void> {
  const isOpen = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    );
  for (const end = Date.now() + 60_000; await isOpen(); await sleep(20))
    if (Date.now() > end) throw new Error("requests are taken all the same");
}

function posted(): number[] {
  const { world } = workspace;
  return people.map(({ id }) => (world.messages.get(world.dmOf(id).id) ?? []).length);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const BACKENDS: readonly [string, () => Record<string, string>][] = [
  ["PostgreSQL", () => ({})],
  ["Redis", () => ({ REDIS_URL: redisDatabase() })],
];

describe.each(BACKENDS)("a worker on %s that is told to stop", { timeout: 120_000 }, (name, environment) => {
  it.skipIf(name === "Redis" && !inject("redisUrl"))(
    "in the middle of its deliveries ends in time, and the next one does the rest, each once",
    async () => {
      await seedMembers(client, DUE, DUE);
      // Slack takes its time, so that there is a middle.
      workspace.faults.set("chat.postMessage", { delayMs: 400, times: DUE });
      const first = await bot("worker", environment());
      await until(() => sum(posted()) >= 3, "the first deliveries");
      expect(await terminated(first)).toMatchObject({
        code: 0,
        inTime: true,
        output: expect.not.stringMatching(/"level":"(warn|error)"/),
      });
      const before = sum(posted());
      expect(before).toBeLessThan(DUE);
      const second = await bot("worker", environment());
      await until(() => posted().every((count) => count > 0), "the rest");
      await terminated(second);
      expect(posted()).toEqual(people.map(() => 1));
    },
  );

  it.skipIf(name === "Redis" && !inject("redisUrl"))(
    "while Slack gives no answer ends in time all the same",
    async () => {
      await seedMembers(client, 1, 1);
      workspace.faults.set("chat.postMessage", { delayMs: 9500, times: 1 });
      const first = await bot("worker", environment());
      await until(() => !workspace.faults.has("chat.postMessage"), "a delivery that hangs");
      const ended = await terminated(first);
      expect(ended, ended.output).toMatchObject({ code: 0, inTime: true });
    },
  );
});

describe("a web process that is told to stop", { timeout: 300_000 }, () => {
  it("answers the requests that it has, and what it acknowledged, and takes no more", async () => {
    const web = await bot("web");
    // It has run for a while: what it reads messages with is trained.
    const [, , , , , sixth] = people;
    await sendEvent(web.port, sixth?.id ?? "");
    await until(() => (posted()[5] ?? 0) > 0, "the first answer");
    // Requests wait for the table in which events are noted.
    await client.query("begin; lock table inbox in access exclusive mode");
    // A connection that is closed before its answer, on a machine that is busy, is one without: Slack sends it again.
    const asking = people.slice(0, 5).map(({ id }) =>
      sendEvent(web.port, id).then(
        ({ status }) => status,
        () => 503,
      ),
    );
    const half = connect(web.port, "127.0.0.1");
    half.on("error", () => undefined);
    half.write("POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: 100\r\n\r\nhalf a requ");
    await allWait(5);
    const ending = terminated(web);
    await until(() => web.output().includes("Stopping"), "the beginning of the stop");
    await noMoreTaken(web.port);
    await client.query("commit");
    const answers = await Promise.all(asking);
    // What a busy machine noted too late is not acknowledged, and Slack sends it again.
    expect(answers.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(answers).toContain(200);
    const ended = await ending;
    expect(ended, ended.output).toMatchObject({ code: 0, inTime: true });
    half.destroy();
    const areAnswered = (): boolean =>
      posted()
        .slice(0, 5)
        .every((count, at) => count > 0 || answers[at] !== 200);
    // On a machine that is busy it may end before it has answered: what it acknowledged is noted, and a worker answers once its lease is over.
    if (areAnswered()) return;
    await bot("worker");
    await until(areAnswered, "the answers to what was acknowledged", 150_000);
  });
});

function sendEvent(port: number, user: string): Promise<Response> {
  const { world } = workspace;
  const event = {
    type: "message",
    channel_type: "im",
    channel: world.dmOf(user).id,
    user,
    text: "help",
    ts: "1.000001",
    team: world.team.id,
  };
  const body = JSON.stringify({
    type: "event_callback",
    team_id: world.team.id,
    api_app_id: world.bot.appId,
    event_id: `Ev${user}`,
    event_time: 1,
    event,
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac("sha256", SECRET).update(`v0:${timestamp}:${body}`).digest("hex")}`;
  const headers = {
    "content-type": "application/json",
    "x-slack-request-timestamp": timestamp,
    "x-slack-signature": signature,
  };
  return fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", body, headers });
}

it("compose gives the bot longer than it needs", () => {
  expect(GRACE_MS).toBeGreaterThan(STOPPED_IN_MS);
});

function graceOf(compose: string): number {
  const Compose = z.object({
    services: z.object({ bot: z.looseObject({ stop_grace_period: z.string().regex(/^\d+s$/) }) }),
  });
  return Number.parseInt(Compose.parse(load(compose)).services.bot.stop_grace_period, 10) * 1000;
}
