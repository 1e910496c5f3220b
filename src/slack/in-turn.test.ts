import { expect, it } from "vitest";
import { Stopwatch } from "#src/db/stopwatch.ts";
import type { Timer, WaitEnd } from "#src/kernel/ports.ts";
import { InTurn } from "./in-turn.ts";
import type { TakenEvent } from "./noted-events.ts";

const MAYA = { workspaceId: "T1", userId: "U1" };
const EVENT: TakenEvent = {
  ...MAYA,
  eventId: "Ev1",
  kind: "message",
  body: {},
  attempt: 1,
  isBehind: false,
  takenFor: new Stopwatch(),
};

/** Time passes when it is said. */
function turns(): { readonly inTurn: InTurn; readonly passes: () => void } {
  const waiting = new Set<() => void>();
  const wait: Timer["wait"] = () => new Promise((resolve) => waiting.add(resolve));
  const timer: Timer = { wait, pause: () => Promise.resolve() };
  const inbox = { notHandledBefore: () => Promise.resolve([]) };
  return {
    inTurn: new InTurn({ inbox, timer }),
    passes: () => {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
  };
}
/** All that needs nobody else has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function watched(work: Promise<void>): { isOver: boolean } {
  const watch = { isOver: false };
  void work.then(() => {
    watch.isOver = true;
  });
  return watch;
}

it("what comes behind a second delivery of the first message waits for the first", async () => {
  const { inTurn } = turns();
  const first = inTurn.enter(MAYA);
  await first.comes(EVENT);
  const again = inTurn.enter(MAYA);
  again.leave();
  const second = watched(inTurn.enter(MAYA).comes({ ...EVENT, eventId: "Ev2" }));
  await settled();
  expect(second.isOver).toBe(false);
  first.leave();
  await settled();
  expect(second.isOver).toBe(true);
});

it("what has waited long enough for one that hangs holds up nobody behind it once it is handled", async () => {
  const { inTurn, passes } = turns();
  await inTurn.enter(MAYA).comes(EVENT);
  const second = inTurn.enter(MAYA);
  const comes = second.comes(EVENT);
  await settled();
  passes();
  await comes;
  const third = watched(inTurn.enter(MAYA).comes(EVENT));
  await settled();
  expect(third.isOver).toBe(false);
  second.leave();
  await settled();
  expect(third.isOver).toBe(true);
});

/** A clock that is moved by hand: whatever waits goes on in its order. */
class HandClock implements Timer {
  now = 0;
  #waiting: { readonly at: number; readonly go: () => void }[] = [];

  wait(ms: number, end?: WaitEnd): Promise<void> {
    return new Promise((go) => {
      const one = { at: this.now + ms, go };
      this.#waiting.push(one);
      end?.addEventListener("abort", () => {
        this.#waiting = this.#waiting.filter((other) => other !== one);
        go();
      });
    });
  }

  pause(ms: number): Promise<void> {
    return this.wait(ms);
  }

  async moveTo(at: number): Promise<void> {
    for (;;) {
      await settled();
      const [next] = this.#waiting.filter((one) => one.at <= at).toSorted((one, other) => one.at - other.at);
      if (!next) break;
      this.now = next.at;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      next.go();
    }
    this.now = at;
  }
}

/**
 * Maya's messages "1", "2", ... come together; `ms` says how long each takes, `elsewhere` which another process has.
 * @returns when each began, in the order in which they did.
 */
async function begins(
  ms: Readonly<Record<string, number>>,
  elsewhere: readonly string[] = [],
): Promise<readonly (readonly [string, number])[]> {
  const timer = new HandClock();
  const handled = new Set<string>();
  const ids = Object.keys(ms);
  const inbox = {
    notHandledBefore: ({ eventId }: TakenEvent) =>
      Promise.resolve(ids.filter((id) => Number(id) < Number(eventId) && !handled.has(id))),
  };
  const processes = [new InTurn({ inbox, timer }), new InTurn({ inbox, timer })] as const;
  const began: (readonly [string, number])[] = [];
  const handle = async (eventId: string): Promise<void> => {
    const place = processes[elsewhere.includes(eventId) ? 1 : 0].enter(MAYA);
    await place.comes({ ...EVENT, eventId, isBehind: eventId !== "1" });
    began.push([eventId, timer.now]);
    await timer.pause(ms[eventId] ?? 0);
    handled.add(eventId);
    place.leave();
  };
  for (const id of ids) void handle(id);
  await timer.moveTo(60_000);
  return began;
}
const HANGS = 1e9;

it("behind one that hangs the others come after ten seconds, one after the other", async () => {
  expect(await begins({ 1: HANGS, 2: 500, 3: 500, 4: 500 })).toEqual([
    ["1", 0],
    ["2", 10_000],
    ["3", 10_500],
    ["4", 11_000],
  ]);
});

it("each that hangs holds up for ten seconds from when it began", async () => {
  expect(await begins({ 1: 4000, 2: HANGS, 3: HANGS, 4: 500 })).toEqual([
    ["1", 0],
    ["2", 4000],
    ["3", 14_000],
    ["4", 24_000],
  ]);
});

it("one that hangs in another process holds a line up once", async () => {
  expect(await begins({ 1: HANGS, 2: 500, 3: 500, 4: 500 }, ["1"])).toEqual([
    ["1", 0],
    ["2", 10_000],
    ["3", 10_500],
    ["4", 11_000],
  ]);
});

it("two processes keep the order behind one that hangs", async () => {
  const began = await begins({ 1: HANGS, 2: 500, 3: 500, 4: 500 }, ["1", "3"]);
  expect(began.map(([id]) => id)).toEqual(["1", "2", "3", "4"]);
  expect(new Set(began.map(([, at]) => at)).size).toBe(4);
});

it("whatever hangs in another process, one message waits twenty seconds for it", async () => {
  const began = await begins({ 1: HANGS, 2: HANGS, 3: HANGS, 4: 500 }, ["1", "2", "3"]);
  expect(began.find(([id]) => id === "4")).toEqual(["4", 20_000]);
});

it("what was taken and never handled holds up for ten seconds", async () => {
  const timer = new HandClock();
  const inTurn = new InTurn({ inbox: { notHandledBefore: () => Promise.resolve([]) }, timer });
  inTurn.enter(MAYA);
  const second = watched(inTurn.enter(MAYA).comes(EVENT));
  await timer.moveTo(9_999);
  expect(second.isOver).toBe(false);
  await timer.moveTo(10_000);
  expect(second.isOver).toBe(true);
});
