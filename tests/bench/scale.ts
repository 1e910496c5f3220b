/**
 * `scale`: members due at once, delivered by 1, 2 and 4 worker processes to a Slack that takes 200 ms a call and has no limit: by
 * workers that take all that the machine gives (`full`), and by workers with a bounded number of calls under way, in many
 * workspaces, so that the machine has room for all of them (`limited`).
 */
import { setTimeout as sleep } from "node:timers/promises";
import { round2 } from "./answer.ts";
import type { Bench } from "./bench.ts";
import { cpuShareSince, cpuTimes, load } from "./figures.ts";
import { choiceOption, numberOption } from "./options.ts";
import { type Child, startChild } from "./processes.ts";
import { onDatabase, seedMembers } from "./seed.ts";

const WORKERS = [1, 2, 4];
const LOOK_MS = 20;
const TIMEOUT_MS = 240_000;
/** Messages that one job of the bot has under way (`deliver-messages.ts`). */
const MESSAGES_AT_ONCE = 4;

export async function* benchScale(bench: Bench): AsyncGenerator<object> {
  if (!bench.redisUrl) {
    process.stderr.write(
      "scale left out: there is no Redis here, and four workers with their queues need more connections than the database has\n",
    );
    return;
  }
  const slackMs = numberOption("--slack-ms", 200);
  const modes = choiceOption("--modes", ["full", "limited"] as const, ["full", "limited"]);
  if (modes.includes("full")) {
    const messages = numberOption("--messages", 6000);
    yield await compared(bench, "full", { slackMs, messages: () => messages, workspaces: 1, jobs: null });
  }
  if (modes.includes("limited")) {
    const jobs = numberOption("--jobs", 5);
    const each = numberOption("--each", 1500);
    const workspaces = numberOption("--workspaces", 20);
    yield await compared(bench, "limited", { slackMs, messages: (workers) => each * workers, workspaces, jobs });
  }
}

interface Setting {
  readonly slackMs: number;
  readonly messages: (workers: number) => number;
  readonly workspaces: number;
  /** What a worker works on at once; null: as much as the machine gives. */
  readonly jobs: number | null;
}

async function compared(bench: Bench, mode: string, setting: Setting): Promise<object> {
  const own: Measured[] = [];
  const bare: Measured[] = [];
  for (const workers of WORKERS) {
    bare.push(await measure(bench, "child-bare-queue.ts", { mode, workers, ...setting }));
    own.push(await measure(bench, "child-bot.ts", { mode, workers, ...setting }));
  }
  const rates = (all: readonly Measured[]): number[] => all.map(({ perSecond }) => perSecond);
  return {
    bench: "scale",
    mode,
    messages: WORKERS.map(setting.messages),
    workspaces: setting.workspaces,
    ...(setting.jobs === null ? {} : { inFlightEach: setting.jobs * MESSAGES_AT_ONCE }),
    slackMs: setting.slackMs,
    workers: WORKERS,
    perSecond: rates(own).map(Math.round),
    perDoubling: doublings(rates(own)),
    aimPerDoubling: 0.8,
    cpu: own.map(({ cpu }) => cpu),
    baselinePerSecond: rates(bare).map(Math.round),
    baselinePerDoubling: doublings(rates(bare)),
    baselineCpu: bare.map(({ cpu }) => cpu),
    load: load(),
  };
}

/** What each doubling of the workers brought, of the twofold that would be full value. */
function doublings(perSecond: readonly number[]): number[] {
  return perSecond.slice(1).map((now, index) => round2(now / (2 * (perSecond[index] ?? now))));
}

interface Measured {
  /** From being due to the last one. */
  readonly perSecond: number;
  /** Of the whole machine meanwhile. */
  readonly cpu: number;
}

async function measure(
  bench: Bench,
  file: string,
  { mode, workers, messages: messagesOf, slackMs, workspaces, jobs }: Setting & { mode: string; workers: number },
): Promise<Measured> {
  const isBot = file === "child-bot.ts";
  const messages = messagesOf(workers);
  const url = await bench.database(`scale_${mode}_${isBot ? "bot" : "bare"}_${workers}`);
  const sink = await startChild("child-sink.ts", {
    BENCH_DELAY_MS: String(slackMs),
    BENCH_WORKSPACES: String(workspaces),
  });
  const environment = {
    BENCH_DATABASE_URL: url,
    BENCH_REDIS_URL: bench.freshRedis(),
    BENCH_API_URL: String(sink.ready["apiUrl"]),
    BENCH_TOKENS: String(sink.ready["tokens"]),
    BENCH_ROLE: "worker",
    BENCH_LOG: "error",
    // A job of the bot has several messages under way; one of the bare queue is one.
    ...(jobs === null ? {} : { BENCH_CONCURRENCY: String(isBot ? jobs : jobs * MESSAGES_AT_ONCE) }),
  };
  const hands: Child[] = [];
  for (let index = 0; index < workers; index++) hands.push(await startChild(file, environment));
  if (isBot) {
    await onDatabase(url, async (client) => {
      await client.query("begin");
      for (let index = 0; index < workspaces; index++) {
        const share = Math.floor(messages / workspaces) + (index < messages % workspaces ? 1 : 0);
        await seedMembers(client, share, share, index === 0 ? "T0HOUSE" : `T${index}`);
      }
      await client.query("commit");
      await client.query("analyze");
    });
  }
  const before = cpuTimes();
  const started = performance.now();
  void hands[0]?.ask(isBot ? "sweep" : String(messages));
  for (let posted = 0; posted < messages; posted = Number((await sink.ask("count"))["posted"])) {
    if (performance.now() - started > TIMEOUT_MS) throw new Error(`only ${posted} of ${messages} messages arrived`);
    await sleep(LOOK_MS);
  }
  const seconds = (performance.now() - started) / 1000;
  const cpu = cpuShareSince(before);
  for (const child of [...hands, sink]) await child.stop();
  return { perSecond: messages / seconds, cpu };
}
