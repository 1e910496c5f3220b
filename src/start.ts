/** Starts the bot from its configuration, or without Slack credentials the playground. */
import { join } from "node:path";
import type { Log } from "#src/kernel/ports.ts";
import { startBot } from "./bot.ts";
import { checkServices } from "./check-services.ts";
import { type Config, ConfigError, loadConfig, startedByNpm } from "./config.ts";
import { readyReader } from "./features/chat/use-cases/ready-reader.ts";
import { speech } from "./features/index.ts";
import { DEFAULT_LOCALE } from "./kernel/locale.ts";
import { collectGarbage } from "./platform/collect-garbage.ts";
import { startEmbeddedPostgres } from "./platform/embedded-postgres.ts";
import { createLogger } from "./platform/logger.ts";
import { Shutdown } from "./platform/shutdown.ts";
import { onStopRequest } from "./platform/stop-request.ts";
import { oneLine, sentenceFor, whereOf } from "./start-sentences.ts";
import { StepFailed } from "./start-step.ts";

const ROOT = join(import.meta.dirname, "..");
/** Together less than the ten seconds that a container has to stop, where PostgreSQL is not the bot's own. */
const BOT_PATIENCE_MS = 9500;
const DATABASE_PATIENCE_MS = 8000;
const AFTER_START_MS = 1000;
/** Whoever writes sooner has it begin then. */
const READING_AFTER_MS = 3000;

/** Starts everything; what runs is in the hands of `shutdown`, also when it fails half way. */
async function main(config: Config, log: Log, shutdown: Shutdown): Promise<void> {
  const pooling = await checkServices(config);
  shutdown.signal.throwIfAborted();
  let databaseUrl = config.databaseUrl?.reveal();
  if (!databaseUrl) {
    tell(`Starting PostgreSQL in ${config.dataDir} ...`);
    const postgres = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
    shutdown.add("PostgreSQL", () => postgres.stop(), DATABASE_PATIENCE_MS);
    databaseUrl = postgres.url;
  }
  shutdown.signal.throwIfAborted();
  if (config.slack.mode === "playground") {
    const { startPlaygroundBot } = await import("./playground-bot.ts");
    const playground = await startPlaygroundBot({ config, databaseUrl, pooling, log, root: ROOT });
    shutdown.add("the playground", () => playground.stop(), BOT_PATIENCE_MS);
    tell(`No Slack credentials: the playground is open at ${playground.pageUrl}`);
    return;
  }
  const bot = await startBot({
    config,
    slack: config.slack,
    databaseUrl,
    pooling,
    log,
    promptsDir: join(ROOT, "prompts"),
  });
  shutdown.add("the bot", () => bot.stop(), BOT_PATIENCE_MS);
  tell(
    config.slack.mode === "http"
      ? `Ready: Slack's requests are taken at port ${bot.port}, path /slack/events`
      : "Ready: connected to Slack by Socket Mode",
  );
}

/** A line for the person at the terminal. */
function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function run(): Promise<void> {
  // A terminal that was closed takes no more lines; that is no reason to fail while stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const config = loadConfig();
  const log = createLogger({ level: config.logLevel });
  if (process.argv.includes("--check")) {
    const { checkContent } = await import("./content/check-content.ts");
    checkContent([join(ROOT, "prompts"), ...(config.promptsDir ? [config.promptsDir] : [])]);
    tell("The configuration and the prompts are in order.");
    return;
  }
  const shutdown = new Shutdown(log, (code) => process.exit(code));
  const stop = (): void => {
    if (!shutdown.signal.aborted) tell("Stopping ...");
    shutdown.end(0);
  };
  onStopRequest(stop, { withParent: startedByNpm() });
  stopOnFault(log, shutdown);
  try {
    await shutdown.start(() => main(config, log, shutdown));
    if (config.role !== "worker") setTimeout(() => readyToRead(log), READING_AFTER_MS).unref();
    // A start leaves some 10 MB behind.
    setTimeout(collectGarbage, AFTER_START_MS).unref();
  } catch (error) {
    // A start that was no longer wanted has not failed.
    if (shutdown.signal.aborted) return;
    tellFailure(error, config);
    shutdown.end(1);
  }
}

/** The first who writes shall not wait for what the bot learns then. */
function readyToRead(log: Log): void {
  readyReader(speech, DEFAULT_LOCALE).catch((error: unknown) => {
    log.warn({ err: error }, "the reader of messages could not be trained");
  });
}

/** A fault that nobody caught may have left anything half done: it is logged, once, and the process ends. */
function stopOnFault(log: Log, shutdown: Shutdown): void {
  let known = false;
  // Node raises a rejection that nobody handles as an uncaught exception, and says so in `origin`.
  process.on("uncaughtException", (error, origin) => {
    if (!known) log.error({ err: error, origin }, "a fault that nobody caught; the bot stops");
    known = true;
    shutdown.end(1);
  });
}

/** One line: what is the matter, and what to do. */
function tellFailure(error: unknown, config: Config | null): void {
  process.stderr.write(`${failureWords(error, config)}\n`);
}

function failureWords(error: unknown, config: Config | null): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof StepFailed && config) return sentenceFor(error.step, error.cause, whereOf(config));
  return error instanceof Error ? `${oneLine(error.message)}.` : String(error);
}

run().catch((error: unknown) => {
  tellFailure(error, null);
  process.exitCode = 1;
});
