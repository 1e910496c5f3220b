/**
 * Gathers calls that come while a statement is under way and answers them with the next one. Under load a hundred
 * single-row statements become one; without load a call goes out at once.
 */
export class Coalescer<Call, Result> {
  readonly #run: (calls: readonly Call[]) => Promise<readonly Result[]>;
  readonly #maxBatch: number;
  readonly #maxUnderWay: number;
  #waiting: { call: Call; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  #underWay = 0;
  #scheduled = false;

  /**
   * @param run answers a batch: one result for each call, in order.
   * @param maxUnderWay statements at once. With one, calls are answered in the order in which they came, and under load a
   * statement carries the most of them.
   */
  constructor(run: (calls: readonly Call[]) => Promise<readonly Result[]>, maxBatch = 200, maxUnderWay = 1) {
    this.#run = run;
    this.#maxBatch = maxBatch;
    this.#maxUnderWay = maxUnderWay;
  }

  call(call: Call): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ call, resolve, reject });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#underWay >= this.#maxUnderWay) return;
    this.#scheduled = true;
    // After the current turn of the event loop, so that calls of the same turn share a statement.
    setImmediate(() => {
      this.#scheduled = false;
      void this.#flush();
    });
  }

  async #flush(): Promise<void> {
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
