import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { killsAlone } from "./kills-alone.ts";
import { Ledger } from "./ledger.ts";
import { Markers } from "./markers.ts";
import { newPeople } from "./people.ts";
import { SilenceWatch } from "./silence-watch.ts";
import { SimulatedClock } from "./simulated-clock.ts";
import { START } from "./town.ts";
import { momentOf, weekOfMessage } from "./week.ts";

const LIMIT_MS = 120;
const LOOK_MS = 5;

/** A town whose bot delivers what is due to whom `isHeard` says, as soon as somebody looks. */
async function killed(
  isHeard: (afterDeath: boolean) => boolean,
  { rounds = 3, beginsWithinMs = 20_000, people = 40 } = {},
): Promise<SilenceWatch & { broken: string[] }> {
  const ledger = new Ledger(newPeople(people), new Markers());
  const clock = new SimulatedClock(START);
  for (const person of ledger.people) ledger.joined(person, START);
  const watch = new SilenceWatch({ ledger, now: () => clock.now(), limitMs: LIMIT_MS });
  const town = { isAfterDeath: false };
  const deliver = (): void => {
    if (!isHeard(town.isAfterDeath)) return;
    for (const person of ledger.due(clock.now())) {
      const ts = String(clock.now().getTime() / 1000);
      ledger.nudged(person, ts, weekOfMessage(momentOf(ts), person.slot));
    }
  };
  const timer = setInterval(deliver, LOOK_MS);
  const names: string[] = [];
  const bot = (name: "worker-1" | "worker-2") => ({ name, kill: () => names.push(name) > 0 });
  await killsAlone({
    clock,
    ledger,
    watch,
    rounds,
    beginsWithinMs,
    apartMs: 0,
    bots: [bot("worker-1"), bot("worker-2")],
    untilReady: async () => {
      town.isAfterDeath = false;
    },
    sweep: () => undefined,
    followDue: async () => {
      while (!town.isAfterDeath && ledger.due(clock.now()).length > 0) await sleep(LOOK_MS);
    },
    onKill: () => {
      town.isAfterDeath = true;
    },
  });
  clearInterval(timer);
  return Object.assign(watch, { broken: [...ledger.violations] });
}

describe("kills alone", () => {
  it("are each judged, and a bot that goes on breaks nothing", async () => {
    const watch = await killed(() => true);
    expect(watch).toMatchObject({ judged: 3, broken: [] });
    expect(watch.longestMs).toBeLessThan(LIMIT_MS);
  });

  it("find a bot that falls silent after a death, and say how long", async () => {
    const watch = await killed((isAfterDeath) => !isAfterDeath, { rounds: 1 });
    expect(watch.judged).toBe(1);
    expect(watch.broken).toEqual([
      expect.stringMatching(/^nothing was delivered for 120 ms after a worker had died; due were U/),
    ]);
    expect(watch.longestMs).toBeGreaterThan(LIMIT_MS * 6);
  });

  it("end in their time where nobody is ever due soon after another, and say so", async () => {
    // One manager alone: nothing is awaited of them.
    const watch = await killed(() => true, { people: 1, beginsWithinMs: 50 });
    expect(watch).toMatchObject({
      judged: 0,
      broken: ["in 50 ms no death alone was followed by anything due, so that no silence was judged"],
    });
  });
});
