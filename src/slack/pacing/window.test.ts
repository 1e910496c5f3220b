import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callsOf, shareOf, type Window, windowOf } from "./window.ts";

const MINUTE_MS = 60_000;

describe("the window of a rate", () => {
  it.each([
    [300, { seconds: 12, calls: 60 }],
    [250, { seconds: 12, calls: 50 }],
    [210, { seconds: 12, calls: 42 }],
    [147, { seconds: 12, calls: 29 }],
    [100, { seconds: 12, calls: 20 }],
    [50, { seconds: 12, calls: 10 }],
    [20, { seconds: 30, calls: 10 }],
    [5, { seconds: 60, calls: 5 }],
    [0.7, { seconds: 60, calls: 1 }],
  ])("of %s a minute", (perMinute, window) => expect(windowOf(perMinute)).toEqual(window));

  it("leaves a reserve for answers, and what can wait leaves room for what is due", () => {
    const window = windowOf(300);
    expect((["answers", "cards", "messages", "upkeep"] as const).map((lane) => callsOf(window, lane))).toEqual([
      Number.POSITIVE_INFINITY,
      58,
      58,
      43,
    ]);
    expect(callsOf({ seconds: 60, calls: 1 }, "messages")).toBe(1);
  });

  it("lets due messages have at least 95 % of what a workspace takes", () => {
    const window = windowOf(300);
    expect((callsOf(window, "messages") * 60) / window.seconds).toBeGreaterThanOrEqual(0.95 * 300);
  });
});

/** Counts as the library does: a window begins with its first call, whenever that is. */
class Counted {
  readonly #window: Window;
  #endsAt = 0;
  #used = 0;

  constructor(window: Window) {
    this.#window = window;
  }

  at(now: number): { used: number; leftMs: number | null } {
    return now < this.#endsAt ? { used: this.#used, leftMs: this.#endsAt - now } : { used: 0, leftMs: null };
  }

  add(now: number, calls: number): void {
    if (now >= this.#endsAt) [this.#endsAt, this.#used] = [now + this.#window.seconds * 1000, 0];
    this.#used += calls;
  }
}

/** When messages are posted while more wait than may go, with answers in between. @param slowMs how late each turn comes. */
function posts(perMinute: number, answers: readonly number[], slowMs: readonly number[], lengthMs: number): number[] {
  const window = windowOf(perMinute);
  const [counted, own] = [new Counted(window), new Counted(window)];
  const posted: number[] = [];
  const asked = [...answers].sort((a, b) => a - b);
  for (let now = 0, turn = 0; now < lengthMs; turn++) {
    for (; asked[0] !== undefined && asked[0] <= now; asked.shift()) {
      counted.add(asked[0], 1);
      posted.push(asked[0]);
    }
    const { most, againMs } = shareOf(window, counted.at(now), own.at(now));
    if (most > 0) for (const each of [counted, own]) each.add(now, most);
    for (let count = 0; count < most; count++) posted.push(now);
    now += againMs + (slowMs[turn % Math.max(1, slowMs.length)] ?? 0);
  }
  return posted.sort((a, b) => a - b);
}

/** The most that fell into any minute. */
function busiestMinute(times: readonly number[]): number {
  let [most, from] = [0, 0];
  for (const [index, at] of times.entries()) {
    while ((times[from] ?? 0) <= at - MINUTE_MS) from++;
    most = Math.max(most, index - from + 1);
  }
  return most;
}

/** Whether a bucket of so many tokens that fills by the rate would have refused any of them. */
function overruns(times: readonly number[], perMinute: number, capacity: number): boolean {
  let [tokens, last] = [capacity, 0];
  for (const at of times) {
    tokens = Math.min(capacity, tokens + ((at - last) * perMinute) / MINUTE_MS);
    last = at;
    if (tokens < 1) return true;
    tokens--;
  }
  return false;
}

const rate = fc.oneof(fc.constantFrom(300, 210, 147, 50), fc.integer({ min: 30, max: 600 }));
const late = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 7 });

describe("due messages, while more wait than may go", () => {
  it("overrun no minute, wherever it begins, and no bucket of a tenth of a minute", () => {
    fc.assert(
      fc.property(rate, late, (perMinute, slowMs) => {
        const times = posts(perMinute, [], slowMs, 5 * MINUTE_MS);
        expect(busiestMinute(times)).toBeLessThanOrEqual(perMinute);
        expect(overruns(times, perMinute, perMinute / 10 + 1)).toBe(false);
      }),
    );
  });

  it("overrun no minute with answers in between, as long as those stay within their reserve", () => {
    const answers = Array.from({ length: 5 * 9 }, (_, index) => index * 6500 + 3000);
    const times = posts(300, answers, [0, 30, 5], 5 * MINUTE_MS);
    expect(busiestMinute(times)).toBeLessThanOrEqual(300);
  });

  it("give way to forty people who write at once: what those used is taken off the same window", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => 120_000 + index);
    const times = posts(300, crowd, [0], 5 * MINUTE_MS);
    const after = times.filter((at) => at > 120_040 && at < 132_000).length;
    expect(after).toBeLessThan(30);
    expect(overruns(times, 300, 300)).toBe(false);
  });

  it("go on, one at a time, while more is answered than the pace has room for", () => {
    const answers = Array.from({ length: 600 }, (_, index) => index * 1000);
    const due = posts(50, answers, [20], 10 * MINUTE_MS).length - answers.length;
    expect(due / 10).toBeGreaterThanOrEqual(0.2 * 50);
    expect(due / 10).toBeLessThanOrEqual(0.35 * 50);
  });

  it.each([
    ["some hundredths of a second", [10, 40, 20]],
    ["a tenth of a second, as the queue on Redis may be", [95, 110, 120]],
    ["two tenths of a second", [180, 220]],
  ])("use nearly all of the rate when turns come late by %s", (_, slowMs) => {
    const times = posts(300, [], slowMs, 10 * MINUTE_MS);
    expect(times.length / 10).toBeGreaterThanOrEqual(0.95 * 300);
  });
});
