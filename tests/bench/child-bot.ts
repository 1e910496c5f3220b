/** The bot itself, on the database and queue that the parent names. */
import { join } from "node:path";
import { startBot } from "#src/bot.ts";
import { readConfig, Secret } from "#src/config.ts";
import { createLogger } from "#src/platform/logger.ts";
import { answerParent } from "./processes.ts";

const {
  BENCH_DATABASE_URL: databaseUrl = "",
  BENCH_REDIS_URL: redisUrl,
  BENCH_API_URL: apiUrl = "",
  BENCH_ROLE: role = "all",
  BENCH_LOG: level = "warn",
} = process.env;
const bot = await startBot({
  config: { ...readConfig({ PORT: "0", ROLE: role, REDIS_URL: redisUrl }), slackApiUrl: apiUrl },
  slack: { mode: "http", botToken: new Secret("xoxb-bench"), signingSecret: new Secret("bench-secret") },
  databaseUrl,
  log: createLogger({ level }),
  promptsDir: join(import.meta.dirname, "../../prompts"),
});
if (process.env["BENCH_PROFILE"]) process.on("SIGTERM", () => process.exit(0));
answerParent({ port: bot.port }, async (message) => {
  if (message === "sweep") await bot.queue.runNow(["send-nudges"]);
  return { residentMb: Math.round(process.memoryUsage().rss / 1_048_576) };
});
