/** `deliver`: from 20,000 members due at once to 20,000 messages accepted, against bare BullMQ jobs that only post. */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { type Child, startChild } from "./processes.ts";
import { onDatabase, seedHistory, seedMembers } from "./seed.ts";

const MESSAGES = 20_000;
const HISTORY = 20;
const TIMEOUT_MS = 240_000;

/** One line for each backend that is there. */
export async function benchDeliver(bench: Bench): Promise<object[]> {
  const lines: object[] = [];
  for (const backend of ["redis", "postgres"] as const) {
    if (backend === "redis" && !bench.redisUrl) {
      process.stderr.write("deliver on Redis left out: no Redis here\n");
      continue;
    }
    const baseline = await measureBare(bench, backend);
    const own = await measureBot(bench, backend);
    bench.measured.set("deliver", Math.max(bench.measured.get("deliver") ?? 0, own.perSecond));
    lines.push({
      bench: "deliver",
      backend,
      messages: MESSAGES,
      perSecond: own.perSecond,
      baselinePerSecond: baseline.perSecond,
      ratio: round2(own.perSecond / baseline.perSecond),
      aim: 0.6,
      residentMb: own.residentMb,
    });
  }
  return lines;
}

async function measureBare(bench: Bench, backend: string): Promise<{ perSecond: number }> {
  const url = await bench.database(`bare_${backend}`);
  const sink = await startChild("child-sink.ts", {});
  const bare = await startChild("child-bare-queue.ts", environment(bench, backend, url, sink));
  const started = performance.now();
  void bare.ask(String(MESSAGES));
  const seconds = await untilPosted(sink, started);
  await bare.stop();
  await sink.stop();
  return { perSecond: Math.round(MESSAGES / seconds) };
}

async function measureBot(bench: Bench, backend: string): Promise<{ perSecond: number; residentMb: number[] }> {
  const url = await bench.database(`bot_${backend}`);
  const sink = await startChild("child-sink.ts", {});
  const bot = await startChild("child-bot.ts", environment(bench, backend, url, sink));
  // Seeded last: a bot that runs already would begin with the first row that it sees.
  await onDatabase(url, async (client) => {
    await client.query("begin");
    await seedMembers(client, MESSAGES, MESSAGES);
    await seedHistory(client, bench.catalogue, HISTORY);
    await client.query("commit");
    await client.query("analyze");
  });
  const started = performance.now();
  const memory: number[] = [];
  void bot.ask("sweep");
  const seconds = await untilPosted(sink, started, async () => {
    memory.push(residentMb(bot.pid));
  });
  await bot.stop();
  await sink.stop();
  const step = Math.max(1, Math.floor(memory.length / 8));
  return { perSecond: Math.round(MESSAGES / seconds), residentMb: memory.filter((_, index) => index % step === 0) };
}

/** Seconds until the sink has all messages. @throws when it gets too many or waits too long. */
async function untilPosted(sink: Child, started: number, eachLook?: () => Promise<void>): Promise<number> {
  for (;;) {
    const posted = Number((await sink.ask("count"))["posted"]);
    if (posted > MESSAGES) throw new Error(`${posted} messages for ${MESSAGES} members`);
    if (posted === MESSAGES) return (performance.now() - started) / 1000;
    if (performance.now() - started > TIMEOUT_MS) throw new Error(`only ${posted} messages arrived`);
    await eachLook?.();
    await sleep(50);
  }
}

function environment(bench: Bench, backend: string, url: string, sink: Child): Record<string, string> {
  return {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: String(sink.ready["apiUrl"]),
    ...(backend === "redis" ? { BENCH_REDIS_URL: bench.freshRedis() } : {}),
  };
}

/** Resident memory of a process, from Linux's own books. */
export function residentMb(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(line) / 1024);
}
