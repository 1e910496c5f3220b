/** `answer`: signed `/growth next` a second until the answer is in the person's hands, against a bare Bolt app. */
import { createHmac } from "node:crypto";
import { Pool } from "undici";
import type { Bench } from "./bench.ts";
import { startChild } from "./processes.ts";
import { onDatabase, seedMembers, seedOpenNudges } from "./seed.ts";

/** How the challenge begins that everybody has open. */
export const EXPECTED_CHALLENGE = "Ask sales how they pitch";
const MEMBERS = 2000;
const CONNECTIONS = 50;
/** Short rounds in turn: what else the machine does meanwhile meets both alike. */
const ROUNDS = 4;
const WARM_UP_MS = 1500;
const MEASURE_MS = 3000;

/** Measures the bare app and the bot in turn, and takes the best round of each. */
export async function benchAnswer(bench: Bench): Promise<object> {
  const url = await bench.database("answer");
  await onDatabase(url, async (client) => {
    await seedMembers(client, MEMBERS, 0);
    await seedOpenNudges(client, "ask-sales-pitch");
    await client.query("vacuum analyze");
  });
  const sink = await startChild("child-sink.ts", {});
  const bare = await startChild("child-bare-bolt.ts", {});
  const bot = await startChild("child-bot.ts", {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: String(sink.ready["apiUrl"]),
    BENCH_ROLE: "web",
  });
  const rounds = { bare: [] as Load[], bot: [] as Load[] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.bare.push(await load(Number(bare.ready["port"]), "Here is your challenge"));
    rounds.bot.push(await load(Number(bot.ready["port"]), EXPECTED_CHALLENGE));
  }
  for (const child of [sink, bare, bot]) await child.stop();
  const [baseline, own] = [best(rounds.bare), best(rounds.bot)];
  return {
    bench: "answer",
    perSecond: own.perSecond,
    p99Ms: own.p99Ms,
    baselinePerSecond: baseline.perSecond,
    baselineP99Ms: baseline.p99Ms,
    ratio: round2(own.perSecond / baseline.perSecond),
    aim: 0.5,
  };
}

interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** Keeps fifty connections busy. An answer without the expected words is an error, not a result. */
async function load(port: number, expected: string): Promise<Load> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS, pipelining: 1 });
  const times: number[] = [];
  const start = performance.now();
  const measureFrom = start + WARM_UP_MS;
  const until = measureFrom + MEASURE_MS;
  let next = 0;
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      next = (next % MEMBERS) + 1;
      const began = performance.now();
      const { statusCode, body } = await pool.request({ path: "/slack/events", method: "POST", ...signed(next) });
      const text = await body.text();
      if (statusCode !== 200 || !text.includes(expected))
        throw new Error(`unexpected answer ${statusCode}: ${text.slice(0, 200)}`);
      if (began >= measureFrom) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  await pool.close();
  times.sort((a, b) => a - b);
  return {
    perSecond: Math.round(times.length / (MEASURE_MS / 1000)),
    p99Ms: round2(times[Math.floor(times.length * 0.99)] ?? 0),
  };
}

let triggers = 0;

/** Each is typed anew, so each has a trigger of its own: with the same one it would be the same request again. */
export function signed(user: number): { body: string; headers: Record<string, string> } {
  const form = new URLSearchParams({
    token: "t",
    team_id: "T0HOUSE",
    team_domain: "bench",
    channel_id: `D${user}`,
    channel_name: "directmessage",
    user_id: `U${user}`,
    user_name: "somebody",
    command: "/growth",
    text: "next",
    api_app_id: "A0BOT",
    is_enterprise_install: "false",
    response_url: "http://127.0.0.1:9/hooks/none",
    trigger_id: `${++triggers}.1.${user}`,
  });
  const body = form.toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac("sha256", "bench-secret").update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${signature}`,
    },
  };
}

function best(loads: readonly Load[]): Load {
  return loads.reduce((a, b) => (b.perSecond > a.perSecond ? b : a));
}

export function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
