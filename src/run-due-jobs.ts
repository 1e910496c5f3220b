/** For a clock that is moved by hand: the playground's, the demo's, the tests'. */
import { setTimeout as sleep } from "node:timers/promises";
import { SWEEPS } from "#jobs/index.ts";
import type { Bot } from "./bot-types.ts";
import type { Clock } from "./kernel/ports.ts";

/** A sweep takes so many at once, and leaves to the next one whoever another job holds at that moment. */
const MOST_ROUNDS = 20;

/**
 * Runs the sweeps, again and again until nothing is due any more; a real clock would do so within seconds.
 * @param patienceMs what is due so soon is waited for: a workspace that enforces Slack's limits takes one post a second and
 *   channel, and whoever moves the clock on in that second would miss the next.
 * @param throughQueue for several bots: whichever takes them from the queue runs the sweeps, in place of this one.
 */
export async function runDueJobs(bot: Bot, clock: Clock, { patienceMs = 0, throughQueue = false } = {}): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await (throughQueue ? bot.queue.runNow(SWEEPS) : bot.queue.runHere(SWEEPS));
    await bot.idle({ isAlone: !throughQueue });
    const next = await bot.nextDueAt();
    const waitMs = (next?.getTime() ?? Number.POSITIVE_INFINITY) - clock.now().getTime();
    if (waitMs > patienceMs) return;
    if (waitMs > 0) await sleep(waitMs);
  }
}
