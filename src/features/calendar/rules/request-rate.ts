/** How often one calendar is asked for; calendars come a few times an hour, each device for itself. */

const WINDOW_MS = 10 * 60_000;
export const MOST_PER_WINDOW = 60;
/** What is remembered is bounded, whatever comes. */
const MOST_KEYS = 10_000;

/** Counts requests by a key, in memory: each process for itself. */
export class RequestRate {
  readonly #counts = new Map<string, number>();
  #since = Number.NEGATIVE_INFINITY;

  /** Counts one. @returns null where it is welcome, else the seconds until it is again. */
  wait(key: string, now: Date): number | null {
    if (now.getTime() - this.#since >= WINDOW_MS || this.#counts.size >= MOST_KEYS) {
      this.#counts.clear();
      this.#since = now.getTime();
    }
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count > MOST_PER_WINDOW ? Math.ceil((this.#since + WINDOW_MS - now.getTime()) / 1000) : null;
  }
}
