import { Redis } from "ioredis";
import pg from "pg";
import { afterEach, describe, expect, inject, it, vi } from "vitest";
import { z } from "zod";
import { createLogger } from "#src/platform/logger.ts";
import { defineJob, type JobEntry, PermanentFailure, perform, RetryLater } from "#src/queue/job.ts";
import { JobQueue } from "#src/queue/job-queue.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { redisDatabase } from "#tests/support/redis-database.ts";

let database: TestDatabase;
const open: JobQueue<object>[] = [];
const ran: string[] = [];
/** What was logged as an error. */
const told: unknown[] = [];
let attempts = 0;

const jobs: readonly JobEntry<object>[] = [
  perform(defineJob({ name: "note", payload: z.object({ word: z.string() }) }), {
    retry: { attempts: 1, backoffMs: 0 },
    run: async (_, { word }) => void ran.push(word),
  }),
  perform(defineJob({ name: "fails-twice", payload: z.object({}) }), {
    retry: { attempts: 3, backoffMs: 10 },
    run: async () => {
      if (++attempts < 3) throw new Error("not yet");
      ran.push("third");
    },
  }),
  perform(defineJob({ name: "waits", payload: z.object({}) }), {
    retry: { attempts: 1, backoffMs: 0 },
    run: async () => {
      if (++attempts < 3) throw new RetryLater(20);
      ran.push("waited");
    },
  }),
  perform(defineJob({ name: "hopeless", payload: z.object({}) }), {
    retry: { attempts: 5, backoffMs: 1 },
    run: async () => {
      attempts++;
      throw new PermanentFailure("never");
    },
  }),
  perform(defineJob({ name: "ticks", payload: z.object({}) }), {
    everyMs: 100,
    retry: { attempts: 1, backoffMs: 0 },
    run: async () => void ran.push("tick"),
  }),
];

afterEach(async () => {
  for (const queue of open.splice(0)) await queue.stop();
  await database.drop();
});

let redisUrl: string | null = null;
async function start(definitions = jobs, isTimed = true): Promise<JobQueue<object>> {
  const queue = await JobQueue.open({
    isTimed,
    redisUrl,
    databaseUrl: database.url,
    jobs: definitions,
    log: createLogger({ level: "error", write: (line) => void told.push(JSON.parse(line)) }),
  });
  open.push(queue);
  return queue;
}

/** What waits for its time is gone, as when somebody deletes it by hand. */
async function loseDelayed(): Promise<void> {
  if (redisUrl) {
    const redis = new Redis(redisUrl);
    await redis.del("{growth}:growth:delayed");
    redis.disconnect();
    return;
  }
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("delete from bullmq.job where state = 'delayed'");
  await client.end();
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 15_000) throw new Error(`waited in vain; ran: ${ran.join(", ")}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe.each(backendsOf(import.meta.filename))("the queue on %s", (backend) => {
  const test = it.skipIf(backend === "redis" && inject("redisUrl") === null);
  const fresh = async (definitions = jobs): Promise<JobQueue<object>> => {
    database = await createTestDatabase();
    redisUrl = backend === "redis" ? redisDatabase() : null;
    ran.length = 0;
    told.length = 0;
    attempts = 0;
    const queue = await start(definitions);
    await queue.obliterate();
    return queue;
  };
  const note = (word: string) => ({ name: "note", key: `note-${word}`, payload: { word } });
  const app = {} as object;
  const quiet = jobs.filter(({ everyMs }) => !everyMs);

  test("runs a job once that was asked for twice, and again when asked after its end", async () => {
    const queue = await fresh(quiet);
    await queue.enqueue([note("a"), note("a"), note("b")]);
    await queue.work(app);
    await until(() => ran.length === 2);
    await queue.idle();
    await queue.enqueue([note("a")]);
    await until(() => ran.length === 3);
    expect(ran.toSorted()).toEqual(["a", "a", "b"]);
  });

  test("tries again what failed", async () => {
    const queue = await fresh(quiet);
    await queue.work(app);
    await queue.enqueue([{ name: "fails-twice", key: "x-fails", payload: {} }]);
    await until(() => ran.includes("third"));
    expect(attempts).toBe(3);
  });

  test("waits as long as a job asks, without using up its attempts", async () => {
    const queue = await fresh(quiet);
    await queue.work(app);
    await queue.enqueue([{ name: "waits", key: "x-waits", payload: {} }]);
    await until(() => ran.includes("waited"));
    expect(attempts).toBe(3);
  });

  test("gives up at once on what can never work", async () => {
    const queue = await fresh(quiet);
    await queue.work(app);
    await queue.enqueue([{ name: "hopeless", key: "x-hopeless", payload: {} }]);
    await until(() => attempts > 0);
    await queue.idle();
    expect(attempts).toBe(1);
  });

  test("is asked for nothing where a job runs past it, and keeps what has to wait", async () => {
    const queue = await fresh(quiet);
    await queue.work(app);
    await queue.runHere(["waits", "hopeless"]);
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0 });
    expect(told).toMatchObject([{ msg: "a job failed", job: "hopeless" }]);
    await until(() => ran.includes("waited"));
  });

  test("is asked by whoever is alone with it only after it was used, or while something waits for its time", async () => {
    const queue = await fresh(quiet);
    await queue.work(app);
    const asked = vi.spyOn(queue, "counts");
    const askedMeanwhile = async (options?: { readonly isAlone: boolean }): Promise<boolean> => {
      asked.mockClear();
      await queue.idle(options);
      return asked.mock.calls.length > 0;
    };
    await queue.idle({ isAlone: true });
    expect(await askedMeanwhile({ isAlone: true })).toBe(false);
    expect(await askedMeanwhile()).toBe(true);
    await queue.enqueue([note("a")]);
    expect(await askedMeanwhile({ isAlone: true })).toBe(true);
    expect(ran).toEqual(["a"]);
    await queue.enqueue([{ ...note("b"), delayMs: 60_000 }]);
    await queue.idle({ isAlone: true });
    expect(await askedMeanwhile({ isAlone: true })).toBe(true);
  });

  test("takes jobs to be run here where nothing is worked on", async () => {
    const queue = await fresh(quiet);
    await queue.runHere(["fails-twice"]);
    expect(attempts).toBe(0);
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  test("refuses a job that nobody defined", async () => {
    const queue = await fresh(quiet);
    await expect(queue.enqueue([{ name: "unheard-of", key: "x", payload: {} }])).rejects.toThrow("no job called");
  });

  test("runs on a schedule, and forgets schedules that are not defined any more", async () => {
    const queue = await fresh();
    await queue.work(app);
    await until(() => ran.filter((word) => word === "tick").length >= 2);
    await queue.stop();
    open.splice(open.indexOf(queue), 1);
    ran.length = 0;
    const successor = await start(quiet);
    await successor.work(app);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(ran.filter((word) => word === "tick").length).toBeLessThanOrEqual(1);
  });

  test("takes over another interval at its next start", async () => {
    const queue = await fresh(jobs.map((job) => (job.everyMs ? { ...job, everyMs: 3_600_000 } : job)));
    await queue.work(app);
    await until(() => ran.includes("tick"));
    await queue.stop();
    open.splice(open.indexOf(queue), 1);
    ran.length = 0;
    const successor = await start();
    await successor.work(app);
    await until(() => ran.filter((word) => word === "tick").length >= 2);
  });

  test("gives a schedule that lost its job another one at its next start", async () => {
    const queue = await fresh();
    await queue.work(app);
    await until(() => ran.includes("tick"));
    await queue.stop();
    open.splice(open.indexOf(queue), 1);
    await loseDelayed();
    await new Promise((resolve) => setTimeout(resolve, 150));
    ran.length = 0;
    const successor = await start();
    await successor.work(app);
    await until(() => ran.filter((word) => word === "tick").length >= 2);
  });

  test("runs what waits under a former name, and schedules under today's name alone", async () => {
    const before = await fresh();
    await before.work(app);
    await until(() => ran.includes("tick"));
    await before.rest();
    await before.enqueue([note("kept")]);
    await before.stop();
    open.splice(open.indexOf(before), 1);
    ran.length = 0;
    const renamed = [
      perform(defineJob({ name: "write-down", formerNames: ["note"], payload: z.object({ word: z.string() }) }), {
        run: async (_, { word }) => void ran.push(word),
      }),
      perform(defineJob({ name: "beats", formerNames: ["ticks"], payload: z.object({}) }), {
        everyMs: 100,
        run: async () => void ran.push("beat"),
      }),
    ];
    const after = await start(renamed);
    await after.work(app);
    await until(() => ran.includes("kept") && ran.filter((word) => word === "beat").length >= 3);
    expect(await after.schedules()).toEqual(["beats"]);
    expect(ran).not.toContain("tick");
  });

  test("sets no schedule where time goes by hand, and runs what is asked for", async () => {
    await fresh();
    const queue = await start(jobs, false);
    await queue.work(app);
    await queue.runHere(["ticks"]);
    await queue.enqueue([note("asked")]);
    await until(() => ran.includes("asked"));
    await queue.idle();
    expect(ran.toSorted()).toEqual(["asked", "tick"]);
    expect(await queue.schedules()).toEqual([]);
  });

  test("goes on after everything in it was deleted", async () => {
    const queue = await fresh(quiet);
    await queue.work(app);
    await queue.enqueue([note("before")]);
    await until(() => ran.includes("before"));
    await queue.obliterate();
    await queue.enqueue([note("after")]);
    await until(() => ran.includes("after"));
  });

  test("is shared by several workers", async () => {
    const first = await fresh(quiet);
    const second = await start(quiet);
    await first.work(app);
    await second.work(app);
    await first.enqueue(Array.from({ length: 60 }, (_, index) => note(`w${index}`)));
    await until(() => ran.length === 60);
    expect(new Set(ran).size).toBe(60);
  });

  test("lets a running job finish when it stops", async () => {
    const slow = perform(defineJob({ name: "slow", payload: z.object({}) }), {
      retry: { attempts: 1, backoffMs: 0 },
      run: async () => {
        ran.push("begun");
        await new Promise((resolve) => setTimeout(resolve, 200));
        ran.push("ended");
      },
    });
    const queue = await fresh([slow]);
    await queue.work(app);
    await queue.enqueue([{ name: "slow", key: "x-slow", payload: {} }]);
    await until(() => ran.includes("begun"));
    await queue.stop();
    open.splice(open.indexOf(queue), 1);
    expect(ran).toEqual(["begun", "ended"]);
  });
});
