/** How the bot of a story waits. */
import { expect, vi } from "vitest";
import type { Timer, WaitEnd } from "#src/kernel/ports.ts";
import { type AdjustableClock, systemTimer } from "#src/platform/clock.ts";

/**
 * What waits at most so long for something else does so by the machine's time, or until the story says that this time is
 * over. A pause before another try sets the clock forward instead, so that what Slack asked to wait for is over then.
 */
export class StoryTimer implements Timer {
  readonly #waits = new Set<() => void>();
  readonly #clock: AdjustableClock;
  readonly #pausesInRealTime: boolean;
  #held: PromiseWithResolvers<void> | null = null;
  /** How long the bot wanted to pause, in milliseconds, one after the other. */
  readonly pauses: number[] = [];

  /** @param pausesInRealTime for a workspace that enforces limits, which it does by the machine's time. */
  constructor(clock: AdjustableClock, { pausesInRealTime }: { readonly pausesInRealTime: boolean }) {
    this.#clock = clock;
    this.#pausesInRealTime = pausesInRealTime;
  }

  async wait(ms: number, signal: WaitEnd): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waits.add(resolve);
    await Promise.race([promise, systemTimer.wait(ms, signal)]);
    this.#waits.delete(resolve);
  }

  async pause(ms: number): Promise<void> {
    this.pauses.push(ms);
    if (this.#pausesInRealTime) await systemTimer.pause(ms);
    else this.#clock.moveTo(new Date(this.#clock.now().getTime() + ms));
    await this.#held?.promise;
  }

  /** The time of whatever waits for something else is over, as soon as something does. */
  async waitsAreOver(): Promise<void> {
    await vi.waitFor(() => expect(this.#waits.size).toBeGreaterThan(0), { timeout: 15_000, interval: 5 });
    for (const end of this.#waits) end();
  }

  /** From now on a pause lasts until the story ends it. @returns what ends all. */
  holdPauses(): () => void {
    const held = Promise.withResolvers<void>();
    this.#held = held;
    return () => {
      this.#held = null;
      held.resolve();
    };
  }
}
