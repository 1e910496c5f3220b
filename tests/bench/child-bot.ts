/** The bot itself, on the database and queue that the parent names. */
import { join } from "node:path";
import { startBot } from "#src/bot.ts";
import { readConfig, Secret } from "#src/config.ts";
import { AdjustableClock } from "#src/platform/clock.ts";
import { collectGarbage } from "#src/platform/collect-garbage.ts";
import { createLogger } from "#src/platform/logger.ts";
import { readyToRead } from "#src/ready-to-read.ts";
import { runDueJobs } from "#src/run-due-jobs.ts";
import { answerParent } from "./processes.ts";

const {
  BENCH_DATABASE_URL: databaseUrl = "",
  BENCH_REDIS_URL: redisUrl,
  BENCH_API_URL: apiUrl = "",
  BENCH_ROLE: role = "all",
  BENCH_LOG: level = "warn",
  BENCH_POSTS_PER_MINUTE: postsPerMinute = "Infinity",
  BENCH_CONCURRENCY: concurrency,
  BENCH_TOKENS: tokens = "",
} = process.env;
const clock = new AdjustableClock();
const bot = await startBot({
  config: { ...readConfig({ PORT: "0", ROLE: role, REDIS_URL: redisUrl }), slackApiUrl: apiUrl },
  slack: { mode: "http", botToken: new Secret("xoxb-bench"), signingSecret: new Secret("bench-secret") },
  databaseUrl,
  ...(process.env["BENCH_CLOCK"] ? { clock } : {}),
  log: createLogger({ level }),
  promptsDir: join(import.meta.dirname, "../../prompts"),
  postsPerMinute: Number(postsPerMinute),
  moreBotTokens: tokens.split(",").filter((token) => token !== ""),
  ...(concurrency ? { concurrency: Number(concurrency) } : {}),
});
if (process.env["BENCH_PROFILE"]) process.on("SIGTERM", () => process.exit(0));
answerParent({ port: bot.port }, async (message) => {
  const [word, moment = ""] = message.split(" ");
  if (word === "sweep") await bot.queue.runNow(["send-nudges"]);
  if (word === "move") {
    clock.moveTo(new Date(moment));
    await runDueJobs(bot, clock);
  }
  if (word === "upkeep") {
    await bot.queue.runNow(["expire-old", "refresh-availability"]);
    await bot.idle();
  }
  if (word === "read") await readyToRead(createLogger({ level }));
  if (word === "collect") collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  return { residentMb: Math.round(rss / 1_048_576), heapMb: Math.round(heapUsed / 1_048_576) };
});
