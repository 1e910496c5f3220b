/** Work on one thing is done one after the other, in the order in which it was asked for; on different things at once. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @returns what `work` returns, once it was its turn. A failure before does not keep the next from its turn. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key);
    const own = before ? before.then(work, work) : work();
    this.#last.set(key, own);
    try {
      return await own;
    } finally {
      if (this.#last.get(key) === own) this.#last.delete(key);
    }
  }
}
