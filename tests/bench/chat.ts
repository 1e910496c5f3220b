/**
 * `chat`: how many sentences a second patterns and reader read on one core, beside patterns alone; and the time from a DM's event to the
 * answer that leaves the bot, at fifty messages a second, beside a bare Bolt app that answers all of them with the same words.
 */
import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool, request } from "undici";
import { leaningIn } from "#src/features/chat/rules/leaning.ts";
import { understand } from "#src/features/chat/rules/understand.ts";
import { SITUATIONS } from "#src/language/act.ts";
import { isCrisis } from "#src/language/crisis.ts";
import { preparePatterns } from "#src/language/pattern-list.ts";
import { examplesOf } from "#src/language/reading/reader.ts";
import { patterns, readBy } from "#tests/support/decided.ts";
import { allActWords } from "#tests/support/reading.ts";
import { allReader } from "#tests/support/trained.ts";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { load } from "./figures.ts";
import { startChild } from "./processes.ts";
import { onDatabase, seedMembers, seedOpenNudges } from "./seed.ts";

const MEMBERS = 3000;
const PER_SECOND = 50;
const WARM_UP = 5 * PER_SECOND;
const MEASURED = 20 * PER_SECOND;
const READ_MS = 3000;
/** The first message waits until the reader is trained. */
const PATIENCE_MS = 60_000;

export async function benchChat(bench: Bench): Promise<object> {
  const read = await readingSpeed();
  const url = await bench.database("chat");
  await onDatabase(url, async (client) => {
    await seedMembers(client, MEMBERS, 0);
    await seedOpenNudges(client, "ask-sales-pitch");
    await client.query("vacuum analyze");
  });
  const sink = await startChild("child-sink.ts", {});
  const posts = await startPosts(String(sink.ready["apiUrl"]));
  const bare = await startChild("child-bare-bolt.ts", { BENCH_API_URL: posts.apiUrl });
  const baseline = await talk(Number(bare.ready["port"]), posts);
  await bare.stop();
  const bot = await startChild("child-bot.ts", {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: posts.apiUrl,
    BENCH_ROLE: "web",
  });
  // As every start does by itself, some seconds after it.
  await bot.ask("read");
  const { residentMb: restMb } = await bot.ask("collect");
  const own = await talk(Number(bot.ready["port"]), posts);
  const { residentMb } = await bot.ask("memory");
  for (const child of [bot, sink]) await child.stop();
  posts.server.close();
  return {
    bench: "chat",
    ...read,
    aimSentences: 1000,
    messagesPerSecond: PER_SECOND,
    p50Ms: own.p50Ms,
    p99Ms: own.p99Ms,
    baselineP50Ms: baseline.p50Ms,
    baselineP99Ms: baseline.p99Ms,
    aimP99Ms: 100,
    restMb,
    residentMb,
    load: load(),
  };
}

/** On one core, over all sentences that people were thought to say. */
async function readingSpeed(): Promise<{
  readonly sentencesPerSecond: number;
  readonly baselinePatternsPerSecond: number;
}> {
  const texts = examplesOf(allActWords).map(({ text }) => text);
  allReader();
  // As the bot itself does while its reader is trained.
  await preparePatterns(() => Promise.resolve());
  // Each goes on behind the last: what was read once is remembered by the tests' reader, and would be counted as read.
  let at = 0;
  const speedOf = (read: (text: string, at: number) => unknown): number => {
    const from = process.cpuUsage();
    const first = at;
    while (spentMs(from) < READ_MS) for (let one = 0; one < 100; one++) read(texts[at++ % texts.length] ?? "", at);
    return Math.round((at - first) / (spentMs(from) / 1000));
  };
  const whole = (text: string, at: number): unknown =>
    isCrisis(text, "en") || leaningIn(text, "en") || readBy(text, SITUATIONS[at % SITUATIONS.length] ?? "open");
  speedOf(whole);
  return {
    sentencesPerSecond: speedOf(whole),
    baselinePatternsPerSecond: speedOf((text) => understand(text, patterns, { audience: "member", locale: "en" })),
  };
}

/** Time of this process on a core: what other processes take from it does not count. */
function spentMs(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Slack as the bot sees it, which tells when an answer leaves for a DM. */
interface Posts {
  readonly apiUrl: string;
  readonly server: Server;
  onPost: (channel: string) => void;
}

async function startPosts(sinkUrl: string): Promise<Posts> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const path = incoming.url ?? "";
      if (path.endsWith("/chat.postMessage")) {
        const channel = new URLSearchParams(body.toString()).get("channel");
        if (channel) posts.onPost(channel);
      }
      const { authorization = "", "content-type": type = "application/x-www-form-urlencoded" } = incoming.headers;
      request(new URL(path.replace(/^\//, ""), sinkUrl), {
        method: "POST",
        headers: { authorization, "content-type": type },
        body,
      })
        .then(async (answer) => {
          outgoing.writeHead(answer.statusCode, { "content-type": "application/json" });
          outgoing.end(await answer.body.text());
        })
        .catch(() => outgoing.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const posts: Posts = { apiUrl: `http://127.0.0.1:${port}/`, server, onPost: () => undefined };
  return posts;
}

/** Messages of as many people at an even pace. @throws Error when one is not answered. */
async function talk(port: number, posts: Posts): Promise<{ readonly p50Ms: number; readonly p99Ms: number }> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 20, pipelining: 1 });
  const texts = examplesOf(allActWords)
    .filter(({ situations, act }) => situations.includes("open") && act !== "forget")
    .map(({ text }) => text);
  const began = new Map<string, number>();
  const times = new Map<string, number>();
  posts.onPost = (channel) => {
    const since = began.get(channel);
    if (since !== undefined && !times.has(channel)) times.set(channel, performance.now() - since);
  };
  const send = async (user: number): Promise<void> => {
    began.set(`D${user}`, performance.now());
    const text = texts[(user * 37) % texts.length] ?? "";
    const { statusCode, body } = await pool.request({
      path: "/slack/events",
      method: "POST",
      ...signedMessage(user, text),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`a message was answered with ${statusCode}`);
  };
  const answered = async (count: number): Promise<void> => {
    const until = performance.now() + PATIENCE_MS;
    while (times.size < count) {
      if (performance.now() > until) throw new Error(`${count - times.size} of ${count} messages were not answered`);
      await sleep(20);
    }
  };
  await send(1);
  await answered(1);
  const all = 1 + WARM_UP + MEASURED;
  const start = performance.now();
  const sending: Promise<void>[] = [];
  for (let user = 2; user <= all; user++) {
    await sleep(Math.max(0, start + ((user - 2) * 1000) / PER_SECOND - performance.now()));
    sending.push(send(user));
  }
  await Promise.all(sending);
  await answered(all);
  await pool.close();
  const measured = Array.from({ length: MEASURED }, (_, at) => times.get(`D${at + 2 + WARM_UP}`) ?? 0).toSorted(
    (a, b) => a - b,
  );
  return {
    p50Ms: round2(measured[Math.floor(MEASURED * 0.5)] ?? 0),
    p99Ms: round2(measured[Math.floor(MEASURED * 0.99)] ?? 0),
  };
}

let sent = 0;

/** A message in somebody's DM, as Slack tells of it. */
function signedMessage(user: number, text: string): { body: string; headers: Record<string, string> } {
  const now = Math.floor(Date.now() / 1000);
  const ts = `${now}.${String(++sent).padStart(6, "0")}`;
  const body = JSON.stringify({
    token: "t",
    team_id: "T0HOUSE",
    api_app_id: "A0BOT",
    type: "event_callback",
    event_id: `Ev${sent}${user}`,
    event_time: now,
    authorizations: [
      { enterprise_id: null, team_id: "T0HOUSE", user_id: "U0BOT", is_bot: true, is_enterprise_install: false },
    ],
    event: {
      type: "message",
      channel: `D${user}`,
      channel_type: "im",
      user: `U${user}`,
      team: "T0HOUSE",
      text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
      ts,
      event_ts: ts,
    },
  });
  const signature = createHmac("sha256", "bench-secret").update(`v0:${now}:${body}`).digest("hex");
  return {
    body,
    headers: {
      "content-type": "application/json",
      "x-slack-request-timestamp": String(now),
      "x-slack-signature": `v0=${signature}`,
    },
  };
}
