/** How long a run may take: it ends by itself, and says in plain words what it still waited for. */

const SHOWN = 8;
const seconds = (ms: number): number => Math.round(ms / 1000);

/** The time of the run is over, whatever went on. */
export class OutOfTime extends Error {}

export class RunTime {
  readonly #began = performance.now();
  readonly #over = new AbortController();
  readonly #waits = new Set<{ readonly what: () => string; readonly since: number }>();
  readonly #late = Promise.withResolvers<never>();
  #timer: NodeJS.Timeout | undefined;
  #phase = { what: "nothing had begun", since: this.#began };

  /** @param ms after which the run ends, unless it is granted more. */
  constructor(ms: number) {
    this.#late.promise.catch(() => undefined);
    this.grants(ms);
  }

  /** From now on it has so much time. */
  grants(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const error = new OutOfTime(this.#lateWords());
      this.#over.abort(error);
      this.#late.reject(error);
    }, ms).unref();
  }

  get passedMs(): number {
    return performance.now() - this.#began;
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** Aborted when the time is over, so that nobody goes on asking. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** From now on this goes on; it is told on standard error. */
  begins(what: string): void {
    this.#phase = { what, since: performance.now() };
    process.stderr.write(`chaos: after ${seconds(this.passedMs)} s: ${what}\n`);
  }

  /** Notes what somebody waits for while they do. */
  async awaiting<T>(what: () => string, work: Promise<T>): Promise<T> {
    const wait = { what, since: performance.now() };
    this.#waits.add(wait);
    try {
      return await work;
    } finally {
      this.#waits.delete(wait);
    }
  }

  /** @throws OutOfTime, which names what was waited for, when the time is over before the work is. */
  async limits<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await Promise.race([work(), this.#late.promise]);
    } finally {
      clearTimeout(this.#timer);
    }
  }

  #lateWords(): string {
    const now = performance.now();
    const waits = [...this.#waits].map(({ what, since }) => `${what()} (for ${seconds(now - since)} s)`);
    const more = waits.length > SHOWN ? `; and ${waits.length - SHOWN} more` : "";
    const named = waits.length === 0 ? "nobody waited for anything" : waits.slice(0, SHOWN).join("; ") + more;
    const { what, since } = this.#phase;
    return `the run had to end after ${seconds(this.passedMs)} s: "${what}" had gone on for ${seconds(now - since)} s; waited for: ${named}`;
  }
}

/** What may take at most so long, such as the end of a process. @returns null where it took longer. */
export async function atMost<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
