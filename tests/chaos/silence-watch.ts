/** How long nothing that is due is delivered after a worker's death, while nothing else goes wrong. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Ledger } from "./ledger.ts";

const LOOK_MS = 250;
const LIMIT_MS = 15_000;
/** Beyond the limit it is measured so many times as long, so that the report says how long it was. */
const MEASURED_TIMES = 6;

export interface SilenceWatchOptions {
  /** Whoever looks for what is due notes in it what has come. */
  readonly ledger: Ledger;
  readonly now: () => Date;
  readonly limitMs?: number;
}

export class SilenceWatch {
  longestMs = 0;
  /** Deaths after which something was due. */
  judged = 0;
  readonly #options: SilenceWatchOptions;

  constructor(options: SilenceWatchOptions) {
    this.#options = options;
  }

  /**
   * Resolves when the first of those has come who are due and were not yet at the death: what the dead process had taken comes when its
   * lease is over, and is not meant.
   * @param held whose message was due before.
   */
  async afterDeath(held: ReadonlySet<string>): Promise<void> {
    const { ledger, now, limitMs = LIMIT_MS } = this.#options;
    const diedAt = performance.now();
    const due = (): string[] => ledger.due(now()).flatMap(({ id }) => (held.has(id) ? [] : [id]));
    const awaited = due();
    if (awaited.length === 0) return;
    this.judged++;
    let isBroken = false;
    for (;;) {
      const ms = Math.round(performance.now() - diedAt);
      this.longestMs = Math.max(this.longestMs, ms);
      const left = new Set(due());
      if (awaited.some((id) => !left.has(id)) || ms > limitMs * MEASURED_TIMES) return;
      if (ms > limitMs && !isBroken) {
        isBroken = true;
        ledger.violated(
          `nothing was delivered for ${limitMs} ms after a worker had died; due were ${awaited.join(", ")}`,
        );
      }
      await sleep(Math.min(LOOK_MS, limitMs / 4));
    }
  }
}
