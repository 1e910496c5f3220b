/** The queue's own connections to PostgreSQL break while jobs run: told as a queue that is away, not as jobs that are wrong. */
import pg from "pg";
import { afterEach, expect, it } from "vitest";
import { z } from "zod";
import { createLogger } from "#src/platform/logger.ts";
import { defineJob, type JobEntry, type JobRequest, perform, RetryLater } from "#src/queue/job.ts";
import { JobQueue } from "#src/queue/job-queue.ts";
import { createTestDatabase } from "#tests/support/database.ts";

/** The next statement that calls this function is refused, with these words. */
const cut = { call: "", words: "" };

class CutClient extends pg.Client {
  constructor(options?: pg.ClientConfig) {
    super(options);
    const query = this.query.bind(this) as (...args: unknown[]) => unknown;
    Object.defineProperty(this, "query", { value: (...args: unknown[]) => refused(args) ?? query(...args) });
  }
}

/** @returns null for what is let through. */
function refused(args: readonly unknown[]): Promise<never> | null {
  if (cut.call === "" || !JSON.stringify(args[0]).includes(`${cut.call}(`)) return null;
  cut.call = "";
  const error = new Error(cut.words);
  const done = args.at(-1);
  if (typeof done !== "function") return Promise.reject(error);
  process.nextTick(done, error);
  return new Promise(() => undefined);
}

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  cut.call = "";
  for (const end of ended.splice(0).toReversed()) await end();
});

interface Told {
  readonly level: string;
  readonly msg: string;
}

/** Runs a job until it has failed once. @returns what was said of it, and how often the queue was called away. */
async function failing(run: (queue: JobQueue<object>) => Promise<unknown>): Promise<{ told: Told[]; away: number }> {
  const told: Told[] = [];
  const away: unknown[] = [];
  const database = await createTestDatabase();
  ended.push(() => database.drop());
  const jobs: readonly JobEntry<object>[] = [
    perform(defineJob({ name: "tried", payload: z.object({}) }), {
      retry: { attempts: 1, backoffMs: 0 },
      run: () => run(queue),
    }),
    perform(defineJob({ name: "other", payload: z.object({}) }), { run: () => Promise.resolve() }),
  ];
  const queue = await JobQueue.open<object>({
    redisUrl: null,
    databaseUrl: database.url,
    postgresClient: CutClient,
    jobs,
    log: createLogger({ level: "debug", write: (line) => void told.push(JSON.parse(line) as Told) }),
    onAway: (error) => void away.push(error),
  });
  ended.push(() => queue.stop());
  await queue.work({});
  await queue.enqueue([{ name: "tried", payload: {} }]);
  const failed = (): Told[] => told.filter(({ msg }) => msg.startsWith("a job "));
  await expect.poll(failed, { timeout: 15_000 }).toHaveLength(1);
  return { told: failed(), away: away.length };
}

const other: JobRequest = { name: "other", payload: {} };
const refuseOnce = (call: string, words: string): void => void Object.assign(cut, { call, words });

it.each(["Connection terminated unexpectedly", "Client was closed and is not queryable"])(
  "a job that cannot hand over another waits: %s",
  async (words) => {
    const { told, away } = await failing((queue) => {
      refuseOnce("add_job", words);
      return queue.enqueue([other]);
    });
    expect(told).toMatchObject([{ level: "debug", msg: "a job waits for the database or the queue" }]);
    expect(away).toBeGreaterThan(0);
  },
);

it("a job that cannot be put off waits", async () => {
  const { told, away } = await failing(() => {
    refuseOnce("move_to_delayed", "Connection terminated unexpectedly");
    throw new RetryLater(20);
  });
  expect(told).toMatchObject([{ level: "debug", msg: "a job waits for the database or the queue" }]);
  expect(away).toBeGreaterThan(0);
});

it("a job that has run waits where its end cannot be noted", async () => {
  const { told, away } = await failing(async () => {
    refuseOnce("move_to_completed_fetch", "Connection terminated due to connection timeout");
  });
  expect(told).toMatchObject([{ level: "debug", msg: "a job waits for the database or the queue" }]);
  expect(away).toBeGreaterThan(0);
});

it("a job that is wrong is still told as an error", async () => {
  const { told } = await failing(() => Promise.reject(new TypeError("x is not a function")));
  expect(told).toMatchObject([{ level: "error", msg: "a job failed" }]);
});
