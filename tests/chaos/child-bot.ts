/** One process of the bot, as `npm start` runs it, with a clock that the parent sets. Its log goes to standard output. */
import { join } from "node:path";
import { SWEEPS } from "#jobs/index.ts";
import { startBot } from "#src/bot.ts";
import { readConfig, Secret } from "#src/config.ts";
import { AdjustableClock } from "#src/platform/clock.ts";
import { createLogger } from "#src/platform/logger.ts";
import { Shutdown } from "#src/platform/shutdown.ts";
import { BOT_PATIENCE_MS } from "#src/stop-patience.ts";

const {
  CHAOS_DATABASE_URL: databaseUrl = "",
  CHAOS_REDIS_URL: redisUrl,
  CHAOS_API_URL: apiUrl = "",
  CHAOS_ROLE: role = "all",
  CHAOS_PORT: port = "0",
  CHAOS_OFFSET_MS: offsetMs = "0",
} = process.env;
const log = createLogger({ level: "info" });
const clock = new AdjustableClock();
const shift = (ms: number): void => clock.moveTo(new Date(Date.now() + ms));
shift(Number(offsetMs));
// Nobody restarts the parent: without it there is nothing to live for.
process.on("disconnect", () => process.exit(0));

const bot = await startBot({
  config: {
    ...readConfig({ PORT: port, ROLE: role, REDIS_URL: redisUrl, PUBLIC_URL: "https://growth.example.com" }),
    slackApiUrl: apiUrl,
  },
  slack: { mode: "http", botToken: new Secret("xoxb-chaos"), signingSecret: new Secret("chaos-secret") },
  databaseUrl,
  clock,
  log,
  promptsDir: join(import.meta.dirname, "../../prompts"),
});
const shutdown = new Shutdown(log, (code) => process.exit(code));
shutdown.add("the bot", () => bot.stop(), BOT_PATIENCE_MS);
process.on("SIGTERM", () => shutdown.end(0));
process.on("message", (message) => {
  if (typeof message !== "object" || message === null) return;
  if ("offsetMs" in message) shift(Number(message.offsetMs));
  // What the queue cannot take now its own timetable brings within half a minute.
  if ("sweep" in message) bot.queue.runNow(SWEEPS).catch(() => undefined);
});
process.send?.({ ready: true });
