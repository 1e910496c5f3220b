/** Where the queue lives: Redis when a URL is set, else the bot's own PostgreSQL. The rest of the code is the same for both. */
import {
  assertSchemaCompatibility,
  createPostgresBackend,
  LATEST_SCHEMA_VERSION,
  type Processor,
  Queue,
  runMigrations,
  SchemaMigrationRequiredError,
  Worker,
  type WorkerOptions,
} from "bullmq";
import pg from "pg";
import { connectRedis } from "./redis-connection.ts";

export interface QueueBackend {
  readonly kind: "redis" | "postgres";
  /** The connection on which jobs are handed over: it fails soon rather than wait. Null without Redis. */
  readonly redis: object | null;
  queue(name: string): Queue;
  worker(name: string, processor: Processor, options: Pick<WorkerOptions, "concurrency">): Worker;
  close(): Promise<void>;
}

/** The curly brackets put all keys into one slot of a Redis Cluster. */
const PREFIX = "{growth}";
const SCHEMA = "bullmq";
/** An answer that takes longer counts as unreachable; PostgreSQL keeps what could not be handed over. */
const PRODUCER_TIMEOUT_MS = 2000;
/** Nobody waits for a worker, and a job that has run shall not fail because the machine is busy just then. */
const WORKER_TIMEOUT_MS = 10_000;

/** Opens the backend and brings its schema up to date. @param Client what makes the connections to PostgreSQL. */
export async function openBackend(
  redisUrl: string | null,
  databaseUrl: string,
  Client: typeof pg.Client = pg.Client,
): Promise<QueueBackend> {
  return redisUrl ? redisBackend(redisUrl) : await postgresBackend(databaseUrl, Client);
}

function redisBackend(url: string): QueueBackend {
  const producer = connectRedis(url, { maxRetriesPerRequest: 1, commandTimeout: PRODUCER_TIMEOUT_MS });
  const consumer = connectRedis(url, { maxRetriesPerRequest: null });
  // Lost connections are expected: both clients reconnect by themselves, and calls that fail reject.
  for (const client of [producer, consumer]) client.on("error", () => undefined);
  return {
    kind: "redis",
    redis: producer,
    queue: (name) => new Queue(name, { connection: producer, prefix: PREFIX, skipWaitingForReady: true }),
    worker: (name, processor, options) =>
      new Worker(name, processor, { ...options, ...WORKER_OPTIONS, connection: consumer, prefix: PREFIX }),
    close: async () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

async function postgresBackend(databaseUrl: string, Client: typeof pg.Client): Promise<QueueBackend> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if ((await versionOf(client)) < LATEST_SCHEMA_VERSION) await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
  const connection = (max: number, connectionTimeoutMillis: number) => ({
    connectionString: databaseUrl,
    schema: SCHEMA,
    max,
    Client,
    connectionTimeoutMillis,
  });
  return {
    kind: "postgres",
    redis: null,
    queue: (name) =>
      new Queue(name, { connection: connection(4, PRODUCER_TIMEOUT_MS) }, createPostgresBackend) as unknown as Queue,
    worker: (name, processor, options) =>
      new Worker(
        name,
        processor,
        { ...options, ...WORKER_OPTIONS, connection: connection(16, WORKER_TIMEOUT_MS) },
        createPostgresBackend,
      ) as unknown as Worker,
    close: () => Promise.resolve(),
  };
}

/** By one read: the migrations alter a table at each run, and most starts find nothing to do. 0 where there is no schema yet. */
async function versionOf(client: pg.Client): Promise<number> {
  try {
    return await assertSchemaCompatibility(client, SCHEMA);
  } catch (error) {
    if (error instanceof SchemaMigrationRequiredError) return 0;
    throw error;
  }
}

/** PostgreSQL is the truth, so nothing is kept of jobs that ended; that also frees their keys. */
export const WORKER_OPTIONS = {
  autorun: false,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
  // A worker that died is noticed, and its jobs are done by another, within fifteen seconds. All jobs may be repeated, however
  // often workers die under them. Held by tests/late-after-a-crash.test.ts.
  lockDuration: 10_000,
  stalledInterval: 5000,
  maxStalledCount: 100,
} as const;
