/** How long nothing is delivered after a worker's death, where something is due and nothing else is wrong. */
import type { Ledger } from "./ledger.ts";
import type { SlackWindow } from "./slack-window.ts";

const LOOK_MS = 250;
const LIMIT_MS = 15_000;

export interface SilenceWatchOptions {
  readonly ledger: Ledger;
  readonly slack: SlackWindow;
  readonly now: () => Date;
  /** Since when no fault is under way. */
  readonly calmMs: () => number;
}

export class SilenceWatch {
  longestMs = 0;
  readonly #options: SilenceWatchOptions;
  readonly #timer: NodeJS.Timeout;
  #diedAt: number | null = null;
  #posts = 0;

  constructor(options: SilenceWatchOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), LOOK_MS);
  }

  died(at: number): void {
    this.#diedAt ??= at;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  async #look(): Promise<void> {
    const { ledger, slack, now, calmMs } = this.#options;
    const posts = await slack.posts();
    const isHeard = posts > this.#posts;
    this.#posts = posts;
    if (this.#diedAt === null) return;
    const ms = Math.round(performance.now() - this.#diedAt);
    // Without anything due, and with another fault under way, silence tells nothing.
    const isTelling = ledger.due(now()).length > 1 && calmMs() >= ms;
    if (!isHeard && isTelling && ms <= LIMIT_MS) return;
    this.#diedAt = null;
    if (!isTelling) return;
    this.longestMs = Math.max(this.longestMs, ms);
    if (!isHeard) ledger.violated(`nothing was delivered for ${ms} ms after a worker had died, and messages were due`);
  }
}
