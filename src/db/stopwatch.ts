/**
 * The time since it was started, in milliseconds, by both clocks: the monotonic one goes on while a process is frozen and stops while its
 * machine sleeps; the other may be set.
 */
export class Stopwatch {
  readonly #wall = Date.now();
  readonly #steady = performance.now();

  get ms(): number {
    return Math.max(Date.now() - this.#wall, performance.now() - this.#steady);
  }
}
