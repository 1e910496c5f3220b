/** Configuration in, bot on. Without Slack credentials, the playground. */
import { join } from "node:path";
import type { Log } from "./app/ports.ts";
import { startBot } from "./bot.ts";
import { type Config, ConfigError, loadConfig } from "./config.ts";
import { startEmbeddedPostgres } from "./platform/embedded-postgres.ts";
import { createLogger } from "./platform/logger.ts";

const ROOT = join(import.meta.dirname, "..");

type Stop = () => Promise<void>;

/** Starts everything and returns how to stop it, last first. */
async function main(config: Config, log: Log): Promise<Stop[]> {
  const stops: Stop[] = [];
  let databaseUrl = config.databaseUrl?.reveal();
  if (!databaseUrl) {
    tell(`Starting PostgreSQL in ${config.dataDir} ...`);
    const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
    stops.unshift(() => postgres.stop());
    databaseUrl = postgres.url;
  }
  try {
    if (config.slack.mode === "playground") {
      const { startPlaygroundBot } = await import("./playground-bot.ts");
      const playground = await startPlaygroundBot({ config, databaseUrl, log, root: ROOT });
      stops.unshift(() => playground.stop());
      tell(`No Slack credentials: the playground is open at ${playground.pageUrl}`);
    } else {
      const bot = await startBot({ config, slack: config.slack, databaseUrl, log, promptsDir: join(ROOT, "prompts") });
      stops.unshift(() => bot.stop());
      tell(
        config.slack.mode === "http"
          ? `Ready: Slack's requests are taken at port ${bot.port}, path /slack/events`
          : "Ready: connected to Slack by Socket Mode",
      );
    }
    return stops;
  } catch (error) {
    for (const stop of stops) await stop();
    throw error;
  }
}

/** A line for the person at the terminal. */
function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(): Promise<void> {
  const config = loadConfig();
  const log = createLogger({ level: config.logLevel });
  if (process.argv.includes("--check")) {
    const { checkContent } = await import("./content/check-content.ts");
    checkContent([join(ROOT, "prompts"), ...(config.promptsDir ? [config.promptsDir] : [])]);
    tell("The configuration and the prompts are in order.");
    return;
  }
  const stops = await main(config, log);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      tell("Stopping ...");
      void stopAll(stops, log).then((code) => process.exit(code));
    });
  }
}

async function stopAll(stops: readonly Stop[], log: Log): Promise<number> {
  let code = 0;
  for (const stop of stops) {
    await stop().catch((error: unknown) => {
      log.error({ err: error }, "stopping failed");
      code = 1;
    });
  }
  return code;
}

run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  if (!(error instanceof ConfigError) && error instanceof Error && error.cause)
    process.stderr.write(`Because: ${error.cause instanceof Error ? error.cause.message : "unknown"}\n`);
  process.exitCode = 1;
  // Connections that are half open must not keep a failed start alive.
  setTimeout(() => process.exit(1), 500).unref();
});
