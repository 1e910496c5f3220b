/** BullMQ behind the port `Jobs`: enqueueing, working, schedules, healing, stopping. */
import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { DelayedError, type Job, type Queue, UnrecoverableError, type Worker } from "bullmq";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { openBackend, type QueueBackend } from "./backend.ts";
import { type JobEntry, type JobRequest, type Jobs, PermanentFailure, RetryLater } from "./job.ts";
import { asJobFailed, JobFailed } from "./job-failed.ts";
import { allNamesOf, jobIdOf } from "./job-names.ts";
import { asQueueError, QueueAway } from "./queue-away.ts";
import type { QueueOptions, ScheduledRun } from "./queue-options.ts";
import { withTimeout } from "./with-timeout.ts";

const QUEUE = "growth";
const CONCURRENCY = 100;
/** How often missing schedules are put back: a queue that was emptied has none. */
const GUARD_MS = 5000;
const ADD_TIMEOUT_MS = 2500;
/** So many jobs are added one by one on PostgreSQL: for each bulk BullMQ creates two temporary tables and drops them. */
const ONE_BY_ONE = 20;
/** Options of each job that runs on a schedule. */
const SCHEDULED = { removeOnComplete: true, removeOnFail: true };

/** The queue: takes requests for jobs, and runs them once `work` was called. */
export class JobQueue<D = never> implements Jobs {
  readonly kind: QueueBackend["kind"];
  readonly #backend: QueueBackend;
  readonly #queue: Queue;
  readonly #definitions: ReadonlyMap<string, JobEntry<D>>;
  readonly #options: QueueOptions<D>;
  #worker: Worker | null = null;
  /** What the jobs are given, once they are worked on here. */
  #deps: D | null = null;
  #guard: NodeJS.Timeout | null = null;
  readonly #running = new Set<Promise<unknown>>();
  /** Counted up when a job begins here, and when handing over jobs begins and ends. */
  #uses = 0;
  /** The count at which the queue was last found empty. */
  #emptyAt = -1;
  #stopping = false;

  constructor(backend: QueueBackend, options: QueueOptions<D>) {
    this.#backend = backend;
    this.kind = backend.kind;
    this.#options = options;
    this.#queue = backend.queue(QUEUE);
    this.#queue.on("error", (error) => this.#unreachable(error));
    this.#definitions = new Map(options.jobs.flatMap((job) => allNamesOf(job).map((name) => [name, job] as const)));
  }

  /** Its Redis, for others who count there; null where it lives in PostgreSQL. */
  get redis(): object | null {
    return this.#backend.redis;
  }

  /** Opens the queue; nothing is worked on yet. @throws Error when two jobs share a name. */
  static async open<D>(options: QueueOptions<D>): Promise<JobQueue<D>> {
    const names = options.jobs.flatMap(allNamesOf);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`two jobs are called ${twice}`);
    return new JobQueue(await openBackend(options.redisUrl, options.databaseUrl, options.postgresClient), options);
  }

  /** Hands over jobs; the same key while the first waits or runs is the same job. @throws QueueAway when unreachable. */
  async enqueue(requests: readonly JobRequest[]): Promise<void> {
    this.#uses++;
    const jobs = requests.map(({ name, key = randomUUID(), payload, delayMs }) => {
      const definition = this.#definitions.get(name);
      if (!definition) throw new Error(`there is no job called ${name}`);
      const { attempts, backoffMs } = definition.retry;
      const backoff = { type: "exponential", delay: backoffMs, jitter: 0.3 };
      const opts = {
        jobId: jobIdOf(name, key),
        attempts,
        backoff,
        ...(delayMs ? { delay: delayMs } : {}),
        removeOnComplete: true,
        removeOnFail: true,
      };
      return { name, data: payload, opts };
    });
    try {
      await withTimeout(this.#add(jobs), ADD_TIMEOUT_MS);
    } catch (error) {
      this.#unreachable(error);
      throw asQueueError(error);
    } finally {
      this.#uses++;
    }
  }

  #add(jobs: Parameters<Queue["addBulk"]>[0]): Promise<unknown> {
    if (this.kind === "redis" || jobs.length > ONE_BY_ONE) return this.#queue.addBulk(jobs);
    return Promise.all(jobs.map(({ name, data, opts }) => this.#queue.add(name, data, opts)));
  }

  /** Starts working: schedules are brought in line with the definitions and looked after. */
  async work(deps: D): Promise<void> {
    this.#deps = deps;
    const { concurrency = CONCURRENCY, isTimed = true } = this.#options;
    if (isTimed) await this.#syncSchedules();
    const process = (job: Job, token?: string): Promise<unknown> => this.#follow(this.#run(deps, job, token));
    this.#worker = this.#backend.worker(QUEUE, process, { concurrency });
    this.#worker.on("error", (error) => this.#unreachable(error));
    this.#worker.on("failed", (job, error) => this.#failed(job?.name, job?.attemptsMade, asJobFailed(error)));
    void this.#worker.run().catch((error: unknown) => this.#unreachable(error));
    if (isTimed) this.#guard = setInterval(() => void this.#heal(), GUARD_MS).unref();
  }

  /** Runs jobs now that otherwise run on their schedule. */
  async runNow(names: readonly string[]): Promise<void> {
    await this.enqueue(names.map((name) => ({ name, payload: {} })));
  }

  /** As `runNow`, but in this process and past the queue, which is asked for nothing. Resolves when they have ended. */
  async runHere(names: readonly string[]): Promise<void> {
    const deps = this.#deps;
    if (!deps) return this.runNow(names);
    const ended: ScheduledRun[] = [];
    const note = async (run: ScheduledRun): Promise<void> => void ended.push(run);
    await Promise.all(names.map((name) => this.#follow(this.#runHere(deps, name, note))));
    await this.#follow(Promise.all(ended.map((run) => this.#tellRun(run))));
  }

  /** The jobs that run on a schedule. */
  get timetable(): readonly { readonly name: string; readonly everyMs: number }[] {
    return this.#options.jobs.flatMap(({ name, everyMs }) => (everyMs ? [{ name, everyMs }] : []));
  }

  /**
   * Resolves when nothing waits and nothing runs; what is delayed does not count.
   * @param isAlone whether nobody else uses the queue: found empty, it is not asked again until this process has used it.
   */
  async idle({ isAlone = false } = {}): Promise<void> {
    for (;;) {
      // What runs in this process tells when it ends; the queue is asked about the rest.
      while (this.#running.size > 0) await Promise.allSettled(this.#running);
      const uses = this.#uses;
      if (isAlone && this.#emptyAt === uses) return;
      const { waiting = 0, active = 0, prioritized = 0, delayed = 0 } = await this.counts();
      const isEmpty = waiting + active + prioritized === 0;
      if (isEmpty && delayed === 0) this.#emptyAt = uses;
      // The last job may have set off something on its way out.
      await (isEmpty ? nextTurn() : new Promise((resolve) => setTimeout(resolve, 5)));
      if (isEmpty && this.#running.size === 0 && uses === this.#uses) return;
    }
  }

  counts(): Promise<Record<string, number>> {
    return this.#queue.getJobCounts("waiting", "active", "prioritized", "delayed");
  }

  /** True when the queue answers. */
  async healthy(): Promise<boolean> {
    return withTimeout(this.counts(), ADD_TIMEOUT_MS).then(
      () => true,
      () => false,
    );
  }

  async forget(userId: string): Promise<void> {
    const waiting = await this.#queue.getJobs(["waiting", "delayed", "prioritized"]);
    const named = waiting.filter((job) => JSON.stringify(job.data).includes(userId));
    for (const job of named) await job.remove();
  }

  /** Names of the schedules that the queue holds, whoever put them there. For tests of renaming. */
  async schedules(): Promise<readonly string[]> {
    return (await this.#queue.getJobSchedulers()).map(({ key }) => key).toSorted();
  }

  /** Lets what is delayed run now. For tests of what takes minutes. */
  async runDelayed(): Promise<void> {
    await this.#queue.promoteJobs();
  }

  /** Removes everything from the queue, schedules too; PostgreSQL keeps the truth. For tests of healing. */
  async obliterate(): Promise<void> {
    await this.#queue.obliterate({ force: true });
  }

  /** Takes no more jobs. Resolves when those that run have ended. */
  async rest(): Promise<void> {
    this.#stopping = true;
    if (this.#guard) clearInterval(this.#guard);
    await this.#worker?.close();
    await Promise.allSettled(this.#running);
  }

  /** Rests, then lets go of the connections. Whoever does not wait for a job that hangs leaves it to another process. */
  async stop(): Promise<void> {
    await this.rest();
    await this.#queue.close();
    await this.#backend.close();
  }

  #follow<T>(work: Promise<T>): Promise<T> {
    this.#uses++;
    this.#running.add(work);
    return work.finally(() => this.#running.delete(work));
  }

  async #run(deps: D, job: Job, token?: string): Promise<unknown> {
    try {
      await this.#perform(deps, job.name, job.data);
      return null;
    } catch (error) {
      if (error instanceof RetryLater) {
        await job.moveToDelayed(Date.now() + error.delayMs, token).catch((unmoved: unknown) => {
          this.#unreachable(unmoved);
          throw new JobFailed(asQueueError(unmoved));
        });
        throw new DelayedError();
      }
      if (error instanceof PermanentFailure) throw new UnrecoverableError(error.message);
      throw new JobFailed(error);
    }
  }

  async #runHere(deps: D, name: string, note: (run: ScheduledRun) => Promise<void>): Promise<void> {
    try {
      await this.#perform(deps, name, {}, note);
    } catch (error) {
      if (error instanceof RetryLater) await this.enqueue([{ name, payload: {}, delayMs: error.delayMs }]);
      else this.#failed(name, 1, new JobFailed(error));
    }
  }

  /** @param note is told of the run of a job that runs by itself. */
  async #perform(
    deps: D,
    name: string,
    given: unknown,
    note = (run: ScheduledRun): Promise<void> => this.#tellRun(run),
  ): Promise<void> {
    const definition = this.#definitions.get(name);
    if (!definition) throw new PermanentFailure(`there is no job called ${name}`);
    const started = performance.now();
    let failed = true;
    try {
      await definition.run(deps, given);
      failed = false;
    } finally {
      if (definition.everyMs) await note({ name: definition.name, ms: performance.now() - started, failed });
    }
  }

  #failed(job: string | undefined, attempt: number | undefined, error: Error): void {
    const fields = { job, attempt, err: error };
    if (error.cause instanceof QueueAway) this.#unreachable(error.cause);
    // That the database or the queue is away is logged once, and not again for each job.
    if (error.cause instanceof StorageAway || error.cause instanceof QueueAway)
      this.#options.log.debug(fields, "a job waits for the database or the queue");
    else this.#options.log.error(fields, "a job failed");
  }

  async #tellRun(run: ScheduledRun): Promise<void> {
    try {
      await this.#options.onRun?.(run);
    } catch (error) {
      if (error instanceof StorageAway) return;
      this.#options.log.warn({ err: error, job: run.name }, "the run of a job could not be noted");
    }
  }

  /** Schedules that are as they should be are left alone: most starts find them all so. */
  async #syncSchedules(): Promise<void> {
    const present = await this.#queue.getJobSchedulers();
    const now = Date.now();
    const set = this.timetable.map(async ({ name, everyMs }) => {
      const found = present.find(({ key }) => key === name);
      const isTheSame = found?.every === everyMs && isDeepStrictEqual(found.template?.opts, SCHEDULED);
      // One whose time has passed may have lost its job.
      if (isTheSame && (found.next ?? 0) > now) return;
      // On PostgreSQL, BullMQ keeps the offset of the old interval, which may be longer than the new one.
      if (found && found.every !== everyMs) await this.#queue.removeJobScheduler(name);
      await this.#queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: SCHEDULED });
    });
    const removed = present.map(async ({ key }) => {
      if (!this.timetable.some(({ name }) => name === key)) await this.#queue.removeJobScheduler(key);
    });
    await Promise.all([...set, ...removed]);
  }

  /** Puts the schedules back when somebody emptied the queue. */
  async #heal(): Promise<void> {
    try {
      if ((await this.#queue.getJobSchedulersCount()) < this.timetable.length) await this.#syncSchedules();
    } catch (error) {
      this.#unreachable(error);
    }
  }

  #unreachable(error: unknown): void {
    // After the stop, errors of closing connections say nothing.
    if (!this.#stopping) this.#options.onAway?.(error);
  }
}
