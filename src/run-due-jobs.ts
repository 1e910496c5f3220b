/** For a clock that is moved by hand: the playground's, the demo's, the tests'. */
import { SWEEPS } from "#jobs/index.ts";
import type { Bot } from "./bot-types.ts";

/** A sweep takes so many at once, and leaves to the next one whoever another job holds at that moment. */
const MOST_ROUNDS = 20;

/** Runs the sweeps, again and again until nothing is due any more at this moment; a real clock would do so within seconds. */
export async function runDueJobs(bot: Bot, now: Date): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    await bot.queue.runNow(SWEEPS);
    await bot.idle();
    const next = await bot.nextDueAt();
    if (!next || next > now) return;
  }
}
