/** `mixed`: 200 signed commands a second, whether answered or not, while 20,000 members are due and a worker delivers. */
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { EXPECTED_CHALLENGE, round2, signed } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { load, percentile } from "./figures.ts";
import { numberOption } from "./options.ts";
import { startChild } from "./processes.ts";
import { onDatabase, seedMembers, seedOpenNudges } from "./seed.ts";

const PER_SECOND = 200;
const ASKING = 2000;
const WARM_UP_MS = 3000;
const AIM_P99_MS = 250;

export async function benchMixed(bench: Bench): Promise<object> {
  const due = numberOption("--due", 20_000);
  const seconds = numberOption("--seconds", 20);
  const backend = bench.redisUrl ? "redis" : "postgres";
  const url = await bench.database("mixed");
  await onDatabase(url, async (client) => {
    await seedMembers(client, due + ASKING, 0);
    await seedOpenNudges(client, "ask-sales-pitch", due);
    await client.query("vacuum analyze");
  });
  const sink = await startChild("child-sink.ts", {});
  const environment = {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: String(sink.ready["apiUrl"]),
    BENCH_LOG: "error",
    ...(bench.redisUrl ? { BENCH_REDIS_URL: bench.freshRedis() } : {}),
  };
  const web = await startChild("child-bot.ts", { ...environment, BENCH_ROLE: "web" });
  const worker = await startChild("child-bot.ts", { ...environment, BENCH_ROLE: "worker" });
  const port = Number(web.ready["port"]);
  await ask(port, due, WARM_UP_MS);
  const quiet = await ask(port, due, (seconds * 1000) / 2);
  await onDatabase(url, async (client) => {
    await client.query(
      "update members set next_nudge_at = now() - interval '1 minute' where substr(user_id, 2)::int <= $1",
      [due],
    );
  });
  await worker.ask("sweep");
  const busy = await ask(port, due, seconds * 1000);
  const { posted } = await sink.ask("count");
  for (const child of [web, worker, sink]) await child.stop();
  return {
    bench: "mixed",
    backend,
    commandsPerSecond: PER_SECOND,
    due,
    seconds,
    ...figures(busy),
    aimP99Ms: AIM_P99_MS,
    deliveredMeanwhile: posted,
    baselineP99Ms: figures(quiet).p99Ms,
    load: load(),
  };
}

interface Asked {
  readonly waits: readonly number[];
  readonly failed: number;
}

function figures({ waits, failed }: Asked): {
  commands: number;
  failed: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
} {
  return {
    commands: waits.length,
    failed,
    p50Ms: percentile(waits, 0.5),
    p99Ms: percentile(waits, 0.99),
    maxMs: percentile(waits, 1),
  };
}

/** Asks at fixed times: one that is answered late holds up no other, and its whole wait counts. */
async function ask(port: number, after: number, ms: number): Promise<Asked> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 100, pipelining: 1 });
  const waits: number[] = [];
  let failed = 0;
  const began = performance.now();
  const one = async (index: number): Promise<void> => {
    const dueAt = began + (index * 1000) / PER_SECOND;
    const request = { path: "/slack/events", method: "POST", ...signed(after + 1 + (index % ASKING)) } as const;
    try {
      const { statusCode, body } = await pool.request(request);
      const text = await body.text();
      if (statusCode !== 200 || !text.includes(EXPECTED_CHALLENGE)) failed++;
    } catch {
      failed++;
    }
    waits.push(round2(performance.now() - dueAt));
  };
  const running: Promise<void>[] = [];
  for (let index = 0; (index * 1000) / PER_SECOND < ms; ) {
    if (performance.now() - began >= (index * 1000) / PER_SECOND) running.push(one(index++));
    else await sleep(1);
  }
  await Promise.all(running);
  await pool.close();
  return { waits, failed };
}
