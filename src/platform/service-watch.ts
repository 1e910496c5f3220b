/** Tells that a service went away, and that it is back: a line each, whatever fails meanwhile. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "#src/kernel/ports.ts";

const LOOK_MS = 1000;

export interface WatchOptions {
  /** As the lines call it: "the database". */
  readonly name: string;
  /** Whether it answers now. Bounded in time, and never rejects. */
  readonly answers: () => Promise<boolean>;
  readonly log: Log;
  /** How long between two looks. */
  readonly lookMs?: number;
}

/** Looks after one service once something failed, until it answers again. */
export class ServiceWatch {
  readonly #options: WatchOptions;
  readonly #stopped = new AbortController();
  #isLooking = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** Something failed, perhaps because the service is away. A failure beside a service that answers is told by whom it befell. */
  suspect(error: unknown): void {
    if (this.#isLooking || this.#stopped.signal.aborted) return;
    this.#isLooking = true;
    void this.#look(error).finally(() => {
      this.#isLooking = false;
    });
  }

  stop(): void {
    this.#stopped.abort();
  }

  async #look(error: unknown): Promise<void> {
    const { name, answers, log, lookMs = LOOK_MS } = this.#options;
    const { signal } = this.#stopped;
    const began = performance.now();
    if ((await answers()) || signal.aborted) return;
    log.warn({ err: error }, `${name} cannot be reached`);
    do await sleep(lookMs, undefined, { signal, ref: false }).catch(() => undefined);
    while (!signal.aborted && !(await answers()));
    if (!signal.aborted) log.info({ awayMs: Math.round(performance.now() - began) }, `${name} can be reached again`);
  }
}
