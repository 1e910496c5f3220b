import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Log } from "#src/kernel/ports.ts";
import type { Paces } from "../store/paces.ts";
import type { CallCounter } from "./call-counter.ts";
import { HeldBack } from "./held-back.ts";
import { type Call, Pacing } from "./pacing.ts";
import type { Use } from "./window.ts";

const START = new Date("2026-11-23T09:00:00Z");

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

/** Counts for several processes as the library does. `held` holds the answers to `look` back, so that all have looked before one adds. */
class Counts implements CallCounter {
  readonly #windows = new Map<string, { used: number; endsAt: number }>();
  readonly added: { readonly key: string; readonly at: number }[] = [];
  held: Promise<void> = Promise.resolve();

  async look(key: string): Promise<Use> {
    const use = this.#use(key);
    await this.held;
    return use;
  }

  add(key: string, calls: number, { seconds }: { seconds: number }): Promise<Use> {
    const open = this.#use(key).leftMs !== null && this.#windows.get(key);
    const window = open || { used: 0, endsAt: Date.now() + seconds * 1000 };
    window.used += calls;
    this.#windows.set(key, window);
    if (calls > 0) this.added.push({ key, at: Date.now() - START.getTime() });
    return Promise.resolve(this.#use(key));
  }

  #use(key: string): Use {
    const window = this.#windows.get(key);
    if (!window || window.endsAt <= Date.now()) return { used: 0, leftMs: null };
    return { used: Math.max(0, window.used), leftMs: window.endsAt - Date.now() };
  }
}

/** One process that counts alone. */
function alone(): Pacing {
  const [only] = processes(1, new Counts());
  if (!only) throw new Error("there is no process");
  return only;
}

function processes(count: number, counter: CallCounter): Pacing[] {
  const paces = { of: () => Promise.resolve(new Map()) } as unknown as Paces;
  const clock = { now: () => new Date() };
  const log = { warn: () => undefined } as unknown as Log;
  return Array.from({ length: count }, () => new Pacing({ counter, paces, clock, log, postsPerMinute: 300 }));
}

const admitted = (results: readonly PromiseSettledResult<unknown>[]): number =>
  results.filter(({ status }) => status === "fulfilled").length;

describe("one post a second and channel", () => {
  const POST = { workspaceId: "T1", method: "chat.postMessage", lane: "messages", channel: "D1" } as const;

  it("is one of all processes, of those that look at the same moment as well", async () => {
    const counts = new Counts();
    const four = processes(4, counts);
    for (let second = 0; second < 3; second++) {
      let letGo: () => void = () => undefined;
      counts.held = new Promise((resolve) => void (letGo = resolve));
      const all = Promise.allSettled(four.map((pacing) => pacing.admit(POST)));
      // None has added before all have looked.
      await vi.advanceTimersByTimeAsync(0);
      letGo();
      expect(admitted(await all)).toBe(1);
      await vi.advanceTimersByTimeAsync(1000);
    }
  });

  it("counts answers, which go at once", async () => {
    const pacing = alone();
    await pacing.admit({ ...POST, lane: "answers" });
    await pacing.admit({ ...POST, lane: "answers" });
    await expect(pacing.admit(POST)).rejects.toThrow(HeldBack);
    await vi.advanceTimersByTimeAsync(1000);
    await pacing.admit(POST);
  });
});

describe("a look-up", () => {
  const LOOKUP: Call = { workspaceId: "T1", method: "users.info", lane: "lookups", channel: null };

  it("waits for its turn, and no minute of all processes is overrun, however it lies", async () => {
    const counts = new Counts();
    const two = processes(2, counts);
    await two[0]?.admit(LOOKUP);
    // The first window is nearly over when the crowd comes.
    await vi.advanceTimersByTimeAsync(11_000);
    const all = Promise.allSettled(Array.from({ length: 60 }, () => two.map((pacing) => pacing.admit(LOOKUP))).flat());
    await vi.advanceTimersByTimeAsync(61_000);
    expect(admitted(await all)).toBeGreaterThanOrEqual(90);
    const times = counts.added.map(({ at }) => at);
    const inMinute = times.map((from) => times.filter((at) => at >= from && at <= from + 60_000).length);
    expect(Math.max(...inMinute)).toBeLessThanOrEqual(100);
  });

  it("is admitted in the order in which they were asked for", async () => {
    const pacing = alone();
    const order: number[] = [];
    // Somebody comes in the very moment in which the next window begins, before those who wait for it look again.
    setTimeout(() => all.push(pacing.admit(LOOKUP).then(() => void order.push(40))), 12_000);
    const all = Array.from({ length: 40 }, (_, number) => pacing.admit(LOOKUP).then(() => void order.push(number)));
    await vi.advanceTimersByTimeAsync(36_000);
    await Promise.all(all);
    expect(order).toEqual(Array.from({ length: 41 }, (_, number) => number));
  });

  it("goes at once while there is room, and is refused when a minute was not enough", async () => {
    const pacing = alone();
    const burst = Promise.allSettled(Array.from({ length: 16 }, () => pacing.admit(LOOKUP)));
    await vi.advanceTimersByTimeAsync(0);
    expect(admitted(await burst)).toBe(16);
    const crowd = Promise.allSettled(Array.from({ length: 200 }, () => pacing.admit(LOOKUP)));
    await vi.advanceTimersByTimeAsync(61_000);
    expect(admitted(await crowd)).toBe(80);
  });

  it("that is wanted soon or not at all is given up behind a crowd, and takes nobody's place", async () => {
    const pacing = alone();
    const order: number[] = [];
    const asked = (number: number): Promise<void> => pacing.admit(LOOKUP).then(() => void order.push(number));
    const late: Promise<void>[] = [];
    // Whoever comes when the next window begins stands behind the crowd, though the last in the line has left it.
    setTimeout(() => late.push(asked(30)), 12_000);
    const crowd = Promise.allSettled(Array.from({ length: 30 }, (_, number) => asked(number)));
    const hurried = pacing.admit({ ...LOOKUP, lane: "lookups-if-soon" }).then(
      () => "admitted",
      (error: unknown) => error,
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(await hurried).toBeInstanceOf(HeldBack);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(admitted(await crowd)).toBe(30);
    await Promise.all(late);
    expect(order).toEqual(Array.from({ length: 31 }, (_, number) => number));
    await pacing.admit({ ...LOOKUP, lane: "lookups-if-soon" });
  });

  it("is before what can wait: that begins when a window has begun", async () => {
    const pacing = alone();
    await Promise.all(Array.from({ length: 5 }, () => pacing.admit(LOOKUP)));
    const upkeep = await pacing.admit({ ...LOOKUP, lane: "upkeep" }).catch((error: unknown) => error);
    expect(upkeep).toMatchObject({ waitMs: 13_000 });
  });
});
