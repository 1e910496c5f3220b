/** Starts the bot from its configuration, or without Slack credentials the playground. */
import { join } from "node:path";
import type { Log } from "#src/kernel/ports.ts";
import { type Config, ConfigError, loadConfig, startedByNpm } from "./config.ts";
import type { Pooling } from "./db/check-database.ts";
import { collectGarbage } from "./platform/collect-garbage.ts";
import { startEmbeddedPostgres } from "./platform/embedded-postgres.ts";
import { createLogger } from "./platform/logger.ts";
import { Shutdown } from "./platform/shutdown.ts";
import { onStopRequest } from "./platform/stop-request.ts";
import { StartBudget } from "./start-budget.ts";
import { oneLine, sentenceFor, whereOf } from "./start-sentences.ts";
import { StepFailed } from "./start-step.ts";
import { BOT_PATIENCE_MS } from "./stop-patience.ts";

const ROOT = join(import.meta.dirname, "..");
const DATABASE_PATIENCE_MS = 8000;
const AFTER_START_MS = 1000;
/** Whoever writes sooner has it begin then. */
const READING_AFTER_MS = 3000;

/** Loaded after the start, which waits for nothing of it. */
async function getReadyToRead(log: Log): Promise<void> {
  const { readyToRead } = await import("./ready-to-read.ts");
  await readyToRead(log);
}

/** Starts everything; what runs is in the hands of `shutdown`, also when it fails half way. */
async function main(config: Config, log: Log, shutdown: Shutdown): Promise<void> {
  const budget = StartBudget.ofProcess();
  const pooling = await checked(config, budget);
  shutdown.signal.throwIfAborted();
  const ownUrl = config.databaseUrl?.reveal();
  if (ownUrl) return startOn({ databaseUrl: Promise.resolve(ownUrl), pooling, budget }, config, log, shutdown);
  tell(`Starting PostgreSQL in ${config.dataDir} ...`);
  // The bot is loaded while the server, a process of its own, starts.
  const spawned = Promise.withResolvers<void>();
  const starting = startEmbeddedPostgres({ dataDir: config.dataDir, log, onSpawned: () => spawned.resolve() });
  const databaseUrl = starting.then((postgres) => {
    shutdown.add("PostgreSQL", () => postgres.stop(), DATABASE_PATIENCE_MS);
    shutdown.signal.throwIfAborted();
    return postgres.url;
  });
  databaseUrl.catch(() => undefined);
  await Promise.race([spawned.promise, starting]);
  try {
    await startOn({ databaseUrl, pooling, budget }, config, log, shutdown);
  } finally {
    // Whatever became of the bot: a server that was begun is to be stopped.
    await starting.catch(() => undefined);
  }
}

async function checked(config: Config, budget: StartBudget): Promise<Pooling> {
  if (!config.databaseUrl && !config.redisUrl) return "none";
  const { checkServices } = await import("./check-services.ts");
  return checkServices(config, budget);
}

interface Ground {
  /** Of a server that may still be starting. */
  readonly databaseUrl: Promise<string>;
  readonly pooling: Pooling;
  readonly budget: StartBudget;
}

async function startOn(ground: Ground, config: Config, log: Log, shutdown: Shutdown): Promise<void> {
  if (config.slack.mode === "playground") {
    const { startPlaygroundBot } = await import("./playground-bot.ts");
    const playground = await startPlaygroundBot({ ...ground, config, log, root: ROOT });
    shutdown.add("the playground", () => playground.stop(), BOT_PATIENCE_MS);
    tell(`No Slack credentials: the playground is open at ${playground.pageUrl}`);
    return;
  }
  const { startBot } = await import("./bot.ts");
  const bot = await startBot({
    ...ground,
    config,
    slack: config.slack,
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
    if (config.role !== "worker") setTimeout(() => void getReadyToRead(log), READING_AFTER_MS).unref();
    // A start leaves some 10 MB behind.
    setTimeout(collectGarbage, AFTER_START_MS).unref();
  } catch (error) {
    // A start that was no longer wanted has not failed.
    if (shutdown.signal.aborted) return;
    tellFailure(error, config);
    shutdown.end(1);
  }
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
