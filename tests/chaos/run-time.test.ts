import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { Ledger } from "./ledger.ts";
import { Life } from "./life.ts";
import { Markers } from "./markers.ts";
import { newPeople } from "./people.ts";
import { randomFrom } from "./random.ts";
import { runLength } from "./run-length.ts";
import { atMost, RunTime } from "./run-time.ts";
import { SimulatedClock } from "./simulated-clock.ts";
import { SlackWindow } from "./slack-window.ts";
import { START } from "./town.ts";

const never = (): Promise<never> => new Promise(() => undefined);

describe("the time of a run", () => {
  it("leaves what is over in time as it is", async () => {
    const time = new RunTime(10_000);
    expect(await time.limits(async () => "looked at")).toBe("looked at");
    expect(time.isOver).toBe(false);
    await expect(time.limits(() => Promise.reject(new Error("it broke")))).rejects.toThrow("it broke");
  });

  it("ends what never would, and names what was waited for", async () => {
    const time = new RunTime(30);
    time.begins("things fail");
    void time.awaiting(() => "the weekly message of U5", never());
    await time.awaiting(() => "an answer that came", Promise.resolve());
    await expect(time.limits(never)).rejects.toThrow(
      'the run had to end after 0 s: "things fail" had gone on for 0 s; waited for: the weekly message of U5 (for 0 s)',
    );
    expect(time.isOver).toBe(true);
  });

  it("lasts as long as it is granted meanwhile", async () => {
    const time = new RunTime(20);
    time.grants(10_000);
    expect(await time.limits(() => sleep(60, "looked at"))).toBe("looked at");
    time.grants(1);
    await expect(time.limits(never)).rejects.toThrow("the run had to end");
  });

  it("names some of many", async () => {
    const time = new RunTime(1);
    for (let index = 1; index <= 10; index++) void time.awaiting(() => `U${index}`, never());
    await expect(time.limits(never)).rejects.toThrow(/U8 \(for 0 s\); and 2 more$/);
  });
});

it("people whom nobody answers go on asking no longer than the run lasts", async () => {
  const time = new RunTime(300);
  const ledger = new Ledger(newPeople(2), new Markers());
  const clock = new SimulatedClock(START);
  // Nobody listens at that port.
  const slack = new SlackWindow("http://127.0.0.1:9/api/", time.signal);
  let asked = 0;
  slack.state = async () => {
    asked++;
    time.signal.throwIfAborted();
    return { conversations: [], people: [], givenUp: [], modal: null, home: null } as never;
  };
  slack.act = async () => ({ error: null, impossible: null });
  const life = new Life({ ledger, random: randomFrom(1), slack, now: () => clock.now(), time });
  await expect(time.limits(() => life.peopleJoin(0))).rejects.toThrow(
    /an answer to command "\/growth join" of U1 \(for 0 s\); an answer to command "\/growth join" of U2/,
  );
  await sleep(400);
  const askedByThen = asked;
  await sleep(400);
  expect(asked).toBe(askedByThen);
  expect(ledger.violations).toEqual([]);
});

it("what takes too long is left", async () => {
  expect(await atMost(5, never())).toBeNull();
  expect(await atMost(10_000, Promise.resolve("ended"))).toBe("ended");
});

it.each([
  [2, 60, { faults: 2, kills: 0, before: 4, fromFaults: 8 }],
  [10, 60, { faults: 7, kills: 3, before: 4, fromFaults: 19 }],
  [1, 150, { faults: 1, kills: 0, before: 10, fromFaults: 13 }],
])("a run of %i minutes with %i people has a length", (minutes, people, expected) => {
  const { faultsMs, killsMs, beforeMs, fromFaultsMs } = runLength({ minutes, people });
  const inMinutes = (ms: number): number => ms / 60_000;
  expect({
    faults: inMinutes(faultsMs),
    kills: inMinutes(killsMs),
    before: inMinutes(beforeMs),
    fromFaults: inMinutes(fromFaultsMs),
  }).toEqual(expected);
});
