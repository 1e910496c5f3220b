/** The one way in which the process ends once it runs: what was started is stopped, last first, within a bounded time. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "#src/kernel/ports.ts";

type Stop = () => Promise<void>;

/** A start that is under way when it is no longer wanted. */
const START_PATIENCE_MS = 8000;

/** Stops what was started when the process is to end. */
export class Shutdown {
  readonly #log: Log;
  readonly #exit: (code: number) => void;
  readonly #stops: { readonly what: string; readonly stop: Stop; readonly patienceMs: number }[] = [];
  readonly #requested = new AbortController();
  #code = 0;
  #start: Promise<void> = Promise.resolve();

  /** @param exit ends the process. */
  constructor(log: Log, exit: (code: number) => void) {
    this.#log = log;
    this.#exit = exit;
  }

  /** Aborted as soon as the end was asked for. */
  get signal(): AbortSignal {
    return this.#requested.signal;
  }

  /** What has to be stopped, after everything that is added later. */
  add(what: string, stop: Stop, patienceMs: number): void {
    this.#stops.unshift({ what, stop, patienceMs });
  }

  /** Starts: an end that is asked for meanwhile waits for it, as whatever was begun can then be stopped. */
  async start(work: () => Promise<void>): Promise<void> {
    const started = work();
    this.#start = started.catch(() => undefined);
    await started;
  }

  /** Asks the process to end. When it is asked again, only a worse exit code counts. */
  end(code: number): void {
    this.#code = Math.max(this.#code, code);
    if (this.signal.aborted) return;
    this.#requested.abort();
    void this.#stopAll().finally(() => this.#exit(this.#code));
  }

  async #stopAll(): Promise<void> {
    await within(this.#start, START_PATIENCE_MS);
    for (const { what, stop, patienceMs } of this.#stops) {
      try {
        if (await within(stop(), patienceMs)) continue;
        this.#log.warn({ what, patienceMs }, "stopping takes too long and is not waited for");
      } catch (error) {
        this.#log.error({ what, err: error }, "stopping failed");
      }
      this.#code = Math.max(this.#code, 1);
    }
  }
}

/** Whether the work is done in that time. What it throws later is ignored. */
async function within(work: Promise<void>, patienceMs: number): Promise<boolean> {
  const late = new AbortController();
  const done = work.then(() => true);
  done.catch(() => undefined);
  try {
    return await Promise.race([done, sleep(patienceMs, false, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}
