/** What the bot keeps things in: PostgreSQL and the queue, each with a watch that tells when it is away. */
import { jobs } from "#jobs/index.ts";
import type { BotOptions } from "./bot-types.ts";
import { type Database, openDatabase } from "./db/database.ts";
import { migrateToLatest } from "./db/migrate.ts";
import { whileItAnswers } from "./db/while-it-answers.ts";
import type { Deps } from "./feature-kit/deps.ts";
import { HealthStore } from "./features/admin/store/health.ts";
import type { Clock, Log } from "./kernel/ports.ts";
import { systemTimer } from "./platform/clock.ts";
import { ServiceWatch } from "./platform/service-watch.ts";
import { JobQueue } from "./queue/job-queue.ts";
import { within } from "./slack/within.ts";
import type { StartBudget } from "./start-budget.ts";
import { during } from "./start-step.ts";

const POOL_SIZE = 16;
/** How long connections that close are waited for. */
const CLOSE_PATIENCE_MS = 1000;

export interface Storage {
  readonly database: Database;
  readonly queue: JobQueue<Deps>;
  /** Whether both can be used, as `/readyz` asks. */
  readonly health: { ready(): Promise<boolean>; queueReady(): Promise<boolean> };
  /** What a call still hangs in is left: others do it again, once its lease or lock is over. */
  readonly close: () => Promise<void>;
}

/** Brings the schema up to date and opens both. @throws StepFailed when the database or the queue cannot be used. */
export async function openStorage(
  options: BotOptions & { readonly budget: StartBudget },
  clock: Clock,
): Promise<Storage> {
  const { config, postgresClient, pooling, log, budget, isTimed, concurrency } = options;
  const databaseUrl = await budget.uncounted(() => Promise.resolve(options.databaseUrl));
  const migrating = { pooling, Client: postgresClient, timer: systemTimer, onLong: tellLong(log) };
  await during("database", () => budget.uncounted(() => migrateToLatest(databaseUrl, migrating)), budget);
  const database = openDatabase(databaseUrl, {
    poolSize: POOL_SIZE,
    pooling,
    Client: postgresClient,
    onAway: (error) => databaseWatch.suspect(error),
  });
  const databaseWatch = new ServiceWatch({ name: "the database", answers: () => database.healthy(), log });
  const runs = new HealthStore(database.db);
  const openQueue = (): Promise<JobQueue<Deps>> =>
    JobQueue.open({
      redisUrl: config.redisUrl?.reveal() ?? null,
      databaseUrl,
      postgresClient,
      jobs,
      log,
      onRun: (run) => runs.saveJobRun({ ...run, ranAt: clock.now() }),
      onAway: (error) => queueWatch.suspect(error),
      isTimed,
      concurrency,
    });
  const preparing = { answers: () => database.healthy(), timer: systemTimer, tell: tellQueuePrepared(log) };
  // In PostgreSQL it has tables of its own, which another process may be making; Redis has none.
  const opening = (): Promise<JobQueue<Deps>> =>
    config.redisUrl ? openQueue() : budget.uncounted(() => whileItAnswers(openQueue, preparing));
  const queue = await during("queue", opening, budget);
  const queueWatch = new ServiceWatch({ name: "the queue", answers: () => queue.healthy(), log });
  return {
    database,
    queue,
    health: { ready: () => database.healthy(), queueReady: () => queue.healthy() },
    close: async () => {
      for (const watch of [databaseWatch, queueWatch]) watch.stop();
      await within(Promise.all([queue.stop(), database.close()]), CLOSE_PATIENCE_MS);
    },
  };
}

/** A start that takes minutes says why. */
function tellLong(log: Log): (migration: string | null, waitedMs: number) => void {
  return (migration, waitedMs) => {
    if (migration) log.info({ migration, waitedMs }, "the database is being brought up to date, which takes a while");
    else log.info({ waitedMs }, "the start waits: another process brings the database up to date, or holds its tables");
  };
}

function tellQueuePrepared(log: Log): (waitedMs: number) => void {
  return (waitedMs) => log.info({ waitedMs }, "the start waits: the queue's tables in the database are being made");
}
