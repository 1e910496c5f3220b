/** `recover`: kill -9 of a worker in the middle of delivering, until the next message arrives that the dead one had not sent. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Bench } from "./bench.ts";
import { load } from "./figures.ts";
import { choiceOption, numberOption } from "./options.ts";
import { type Child, startChild } from "./processes.ts";
import { onDatabase, seedMembers } from "./seed.ts";

const SLACK_MS = 200;
/** What the dead worker had sent before, and Slack still takes. */
const UNDER_WAY_MS = SLACK_MS + 100;
const KILL_AFTER = 50;
const LOOK_MS = 20;
const PATIENCE_MS = 180_000;
const AIM_MS = 15_000;

/** `restart`: a supervisor starts it again at once. `second`: another worker is alive, and nobody restarts anything. */
const WAYS = ["restart", "second"] as const;
type Way = (typeof WAYS)[number];

export async function* benchRecover(bench: Bench): AsyncGenerator<object> {
  const backends = choiceOption("--backend", ["redis", "postgres"] as const, ["redis", "postgres"]);
  for (const backend of backends) {
    if (backend === "redis" && !bench.redisUrl) {
      process.stderr.write("recover on Redis left out: no Redis here\n");
      continue;
    }
    for (const way of WAYS) yield await measure(bench, backend, way);
  }
}

async function measure(bench: Bench, backend: "redis" | "postgres", way: Way): Promise<object> {
  const messages = numberOption("--messages", 4000);
  const url = await bench.database(`recover_${backend}_${way}`);
  const sink = await startChild("child-sink.ts", { BENCH_DELAY_MS: String(SLACK_MS) });
  const environment = {
    BENCH_DATABASE_URL: url,
    BENCH_API_URL: String(sink.ready["apiUrl"]),
    BENCH_ROLE: "worker",
    BENCH_LOG: "fatal",
    ...(backend === "redis" ? { BENCH_REDIS_URL: bench.freshRedis() } : {}),
  };
  const began = performance.now();
  const first = await startChild("child-bot.ts", environment);
  const startMs = performance.now() - began;
  const others: Child[] = way === "second" ? [await startChild("child-bot.ts", environment)] : [];
  await onDatabase(url, (client) => seedMembers(client, messages, messages));
  await first.ask("sweep");
  while ((await posted(sink)) < KILL_AFTER) await sleep(LOOK_MS);
  await first.stop();
  const killedAt = performance.now();
  const held = await heldKeys(url);
  const restarting = way === "restart" ? startChild("child-bot.ts", environment) : null;
  await sleep(Math.max(0, UNDER_WAY_MS - (performance.now() - killedAt)));
  const before = await posted(sink);
  const left = messages - before;
  const times = await watch(sink, { before, messages, killedAt });
  const heldMs = await untilDelivered(url, held, killedAt);
  if (restarting) others.push(await restarting);
  for (const child of [...others, sink]) await child.stop();
  return {
    bench: "recover",
    backend,
    way,
    messages,
    left,
    nextMs: times.nextMs,
    aimMs: AIM_MS,
    longestSilenceMs: times.longestSilenceMs,
    /** What the dead one was at, and when the last of it had arrived. */
    held: held.length,
    heldMs,
    baselineStartMs: Math.round(startMs),
    load: load(),
  };
}

async function posted(sink: Child): Promise<number> {
  return Number((await sink.ask("count"))["posted"]);
}

/** Looks at the far end until all but what the dead one held has arrived, or patience ends. */
async function watch(
  sink: Child,
  { before, messages, killedAt }: { before: number; messages: number; killedAt: number },
): Promise<{ nextMs: number | null; longestSilenceMs: number }> {
  let seen = before;
  let nextMs: number | null = null;
  let lastAt = killedAt;
  let longestSilenceMs = 0;
  for (;;) {
    const now = performance.now();
    const count = await posted(sink);
    if (count > seen) {
      nextMs ??= Math.round(now - killedAt);
      longestSilenceMs = Math.max(longestSilenceMs, now - lastAt);
      lastAt = now;
      seen = count;
    }
    const isQuiet = nextMs !== null && now - lastAt > 2 * AIM_MS;
    if (seen >= messages || isQuiet || now - killedAt > PATIENCE_MS) break;
    await sleep(LOOK_MS);
  }
  return { nextMs, longestSilenceMs: Math.round(longestSilenceMs) };
}

/** What some worker has taken and not finished: right after a death, all that it held and what the living are at. */
async function heldKeys(url: string): Promise<string[]> {
  const keys: string[] = [];
  await onDatabase(url, async (client) => {
    const { rows } = await client.query<{ key: string }>("select key from outbox where status = 'sending'");
    keys.push(...rows.map(({ key }) => key));
  });
  return keys;
}

/** @returns milliseconds since the death until the last of them was sent; null when patience ended before. */
async function untilDelivered(url: string, keys: readonly string[], killedAt: number): Promise<number | null> {
  let heldMs: number | null = null;
  await onDatabase(url, async (client) => {
    while (heldMs === null && performance.now() - killedAt < PATIENCE_MS) {
      const { rows } = await client.query<{ count: number }>(
        "select count(*)::int as count from outbox where key = any($1) and status in ('pending', 'sending')",
        [keys],
      );
      if (rows[0]?.count === 0) heldMs = Math.round(performance.now() - killedAt);
      else await sleep(10 * LOOK_MS);
    }
  });
  return heldMs;
}
