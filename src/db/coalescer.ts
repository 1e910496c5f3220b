/** For what an answer reads about its person: those that are answered at once are read together. */
export const READ_FOR_ANSWERS = { maxBatch: 50, maxUnderWay: 4 } as const;

/**
 * Gathers calls that come while a statement is under way and answers them with the next one. Under load a hundred
 * single-row statements become one; without load a call goes out at once.
 */
export class Coalescer<Call, Result> {
  readonly #run: (calls: readonly Call[]) => Promise<readonly Result[]>;
  readonly #maxBatch: number;
  readonly #maxUnderWay: number;
  readonly #spacingMs: number;
  #waiting: { call: Call; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  #underWay = 0;
  #scheduled = false;
  #startedAt = Number.NEGATIVE_INFINITY;
  #isTimed = false;

  /**
   * @param run answers a batch: one result for each call, in order.
   * @param limits `maxUnderWay`: statements at once. With one, calls are answered in the order in which they came, and under load a
   * statement carries the most of them. `spacingMs`: between the beginnings of two statements, unless a batch is full before; for calls
   * that nobody waits for.
   */
  constructor(
    run: (calls: readonly Call[]) => Promise<readonly Result[]>,
    {
      maxBatch = 200,
      maxUnderWay = 1,
      spacingMs = 0,
    }: { readonly maxBatch?: number; readonly maxUnderWay?: number; readonly spacingMs?: number } = {},
  ) {
    this.#run = run;
    this.#maxBatch = maxBatch;
    this.#maxUnderWay = maxUnderWay;
    this.#spacingMs = spacingMs;
  }

  call(call: Call): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ call, resolve, reject });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#underWay >= this.#maxUnderWay || this.#isPausing()) return;
    this.#scheduled = true;
    // After the current turn of the event loop, so that calls of the same turn share a statement.
    setImmediate(() => {
      this.#scheduled = false;
      void this.#flush();
    });
  }

  /** Whether the next statement waits for its time; then it comes by itself. */
  #isPausing(): boolean {
    if (this.#spacingMs === 0) return false;
    const left = this.#startedAt + this.#spacingMs - performance.now();
    if (left <= 0 || this.#waiting.length >= this.#maxBatch) return false;
    if (this.#isTimed) return true;
    this.#isTimed = true;
    setTimeout(() => {
      this.#isTimed = false;
      if (this.#waiting.length > 0) this.#schedule();
    }, left);
    return true;
  }

  async #flush(): Promise<void> {
    if (this.#spacingMs > 0) this.#startedAt = performance.now();
    const batch = this.#waiting.splice(0, this.#maxBatch);
    if (batch.length === 0) return;
    this.#underWay++;
    try {
      const results = await this.#run(batch.map(({ call }) => call));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    } finally {
      this.#underWay--;
      if (this.#waiting.length > 0) this.#schedule();
    }
  }
}
