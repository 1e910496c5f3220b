/** Workers are killed one after the other, far enough apart, while nothing else goes wrong: then the next message is due in time. */
import { setTimeout as sleep } from "node:timers/promises";
import type { BotName } from "./fault-plan.ts";
import type { Ledger } from "./ledger.ts";
import type { SilenceWatch } from "./silence-watch.ts";

export interface KillsAloneOptions {
  readonly bots: readonly { readonly name: BotName; kill(): boolean }[];
  readonly clock: { now(): Date; moveTo(at: Date): void; nextStep(people: Ledger["people"]): Date };
  readonly ledger: Ledger;
  readonly watch: SilenceWatch;
  readonly untilReady: () => Promise<void>;
  /** Has the workers look for what is due, as their timetable would within a minute. */
  readonly sweep: () => void;
  /** Notes what has come, until nothing is due or the patience is over. */
  readonly followDue: (patienceMs: number) => Promise<void>;
  readonly onKill: (names: readonly BotName[]) => void;
  readonly rounds: number;
  /** No round begins after this: what a dead process had taken is waited for in each. */
  readonly beginsWithinMs: number;
  readonly apartMs?: number;
}

const APART_MS = 20_000;
/** What the dead process had taken comes when its lease of a minute and a half is over; the clock must not run ahead of it. */
const PATIENCE_MS = 150_000;
const VICTIMS: readonly (readonly BotName[])[] = [["worker-1"], ["worker-2"], ["worker-1", "worker-2"]];
/** So long after something was due the kill comes: before it is claimed, while it is sent, and afterwards. */
const INTO_IT_MS = [0, 150, 400, 900];
/** Within the two hours of those whose message is under way when the clock moves on. */
const SOON_MS = 90 * 60_000;

/** Kills each worker, and both, in the middle of what is due; then others are due as well, whom the dead one cannot have taken. */
export async function killsAlone(options: KillsAloneOptions): Promise<void> {
  const { bots, clock, ledger, watch, rounds, beginsWithinMs, apartMs = APART_MS } = options;
  const until = performance.now() + beginsWithinMs;
  const patience = (): number => Math.max(0, Math.min(PATIENCE_MS, until - performance.now()));
  const due = (): string[] => ledger.due(clock.now()).map(({ id }) => id);
  const step = (): void => clock.moveTo(clock.nextStep(ledger.people));
  /** Goes on to where others are due soon after somebody is. */
  const untilTwoAreClose = async (): Promise<boolean> => {
    while (performance.now() < until) {
      step();
      const ids = new Set(due());
      const soon = clock.now().getTime() + SOON_MS;
      const isNext = ledger.people.some(({ id, nextDue }) => !ids.has(id) && nextDue && nextDue.getTime() <= soon);
      if (ids.size > 0 && isNext) return true;
      options.sweep();
      await options.followDue(patience());
    }
    return false;
  };
  for (let round = 0; round < rounds; round++) {
    await options.untilReady();
    const began = performance.now();
    if (performance.now() > until || !(await untilTwoAreClose())) break;
    options.sweep();
    await sleep(INTO_IT_MS[round % INTO_IT_MS.length]);
    const names = VICTIMS[round % VICTIMS.length] ?? [];
    const held = new Set(due());
    options.onKill(names);
    for (const bot of bots) if (names.includes(bot.name)) bot.kill();
    step();
    options.sweep();
    await Promise.all([watch.afterDeath(held), options.followDue(PATIENCE_MS)]);
    await sleep(Math.max(0, apartMs - (performance.now() - began)));
  }
  if (watch.judged === 0)
    ledger.violated(
      `in ${beginsWithinMs} ms no death alone was followed by anything due, so that no silence was judged`,
    );
}
