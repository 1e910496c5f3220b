/** `scale`: members due at once, delivered by 1, 2 and 4 worker processes to a Slack that takes 200 ms a call and has no limit. */
import { setTimeout as sleep } from "node:timers/promises";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { load } from "./figures.ts";
import { numberOption } from "./options.ts";
import { type Child, startChild } from "./processes.ts";
import { onDatabase, seedMembers } from "./seed.ts";

const WORKERS = [1, 2, 4];
const LOOK_MS = 20;
const TIMEOUT_MS = 240_000;

export async function benchScale(bench: Bench): Promise<object | object[]> {
  if (!bench.redisUrl) {
    process.stderr.write(
      "scale left out: there is no Redis here, and four workers with their queues need more connections than the database has\n",
    );
    return [];
  }
  const messages = numberOption("--messages", 6000);
  const slackMs = numberOption("--slack-ms", 200);
  const own: number[] = [];
  const bare: number[] = [];
  for (const workers of WORKERS) {
    bare.push(await measure(bench, "child-bare-queue.ts", workers, { messages, slackMs }));
    own.push(await measure(bench, "child-bot.ts", workers, { messages, slackMs }));
  }
  return {
    bench: "scale",
    messages,
    slackMs,
    workers: WORKERS,
    perSecond: own.map(Math.round),
    perDoubling: doublings(own),
    aimPerDoubling: 0.8,
    baselinePerSecond: bare.map(Math.round),
    baselinePerDoubling: doublings(bare),
    load: load(),
  };
}

/** What each doubling of the workers brought, of the twofold that would be full value. */
function doublings(perSecond: readonly number[]): number[] {
  return perSecond.slice(1).map((now, index) => round2(now / (2 * (perSecond[index] ?? now))));
}

/** @returns messages a second, from being due to the last one. */
async function measure(
  bench: Bench,
  file: string,
  workers: number,
  { messages, slackMs }: { messages: number; slackMs: number },
): Promise<number> {
  const isBot = file === "child-bot.ts";
  const url = await bench.database(`scale_${isBot ? "bot" : "bare"}_${workers}`);
  const sink = await startChild("child-sink.ts", { BENCH_DELAY_MS: String(slackMs) });
  const environment = {
    BENCH_DATABASE_URL: url,
    BENCH_REDIS_URL: bench.freshRedis(),
    BENCH_API_URL: String(sink.ready["apiUrl"]),
    BENCH_ROLE: "worker",
    BENCH_LOG: "error",
  };
  const hands: Child[] = [];
  for (let index = 0; index < workers; index++) hands.push(await startChild(file, environment));
  if (isBot) {
    await onDatabase(url, async (client) => {
      await client.query("begin");
      await seedMembers(client, messages, messages);
      await client.query("commit");
      await client.query("analyze");
    });
  }
  const started = performance.now();
  void hands[0]?.ask(isBot ? "sweep" : String(messages));
  for (let posted = 0; posted < messages; posted = Number((await sink.ask("count"))["posted"])) {
    if (performance.now() - started > TIMEOUT_MS) throw new Error(`only ${posted} of ${messages} messages arrived`);
    await sleep(LOOK_MS);
  }
  const seconds = (performance.now() - started) / 1000;
  for (const child of [...hands, sink]) await child.stop();
  return messages / seconds;
}
