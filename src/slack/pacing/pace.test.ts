import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterRefusedCall, heldMs, type Pace, paceNow } from "./pace.ts";
import { shareOf, windowOf } from "./window.ts";

const MINUTE_MS = 60_000;
const START = new Date("2026-11-23T09:00:00Z");
const at = (minutes: number): Date => new Date(START.getTime() + minutes * MINUTE_MS);
const pace = (perMinute: number | null, changedAt: Date, heldUntil: Date | null = null): Pace => ({
  perMinute,
  heldUntil,
  changedAt,
});

describe("the pace of a method", () => {
  it.each<[what: string, learned: Pace | null, minutes: number, expected: number]>([
    ["nothing was learned", null, 0, 300],
    ["a hold alone changes no rate", pace(null, START), 1, 300],
    ["lowered a moment ago", pace(210, START), 0.1, 210],
    ["almost a quiet minute", pace(210, START), 0.99, 210],
    ["a quiet minute", pace(210, START), 1, 225],
    ["three of them", pace(210, START), 3, 255],
    ["eighteen of them, from the floor", pace(30, START), 18, 300],
    ["never above what is known", pace(210, START), 6000, 300],
    ["clocks that differ", pace(210, at(1)), 0, 210],
  ])("%s", (_, learned, minutes, expected) => expect(paceNow(learned, 300, at(minutes))).toBe(expected));

  it.each<[what: string, before: Pace | null, startedAt: Date, expected: Pace]>([
    ["the first refusal", null, START, pace(210, START, at(0.5))],
    ["one that was on its way with it", pace(210, START, at(0.5)), START, pace(210, START, at(0.5))],
    ["a later one", pace(210, at(-0.9)), at(-0.5), pace(147, START, at(0.5))],
    ["after a rise: the one before had held", pace(147, at(-1)), at(-0.1), pace(147, START, at(0.5))],
    ["after it had risen to what is known", pace(147, at(-600)), at(-0.1), pace(210, START, at(0.5))],
    ["never below the floor", pace(31, at(-0.9)), at(-0.5), pace(30, START, at(0.5))],
    ["a longer hold stays", pace(210, at(-0.9), at(3)), at(-2), pace(210, at(-0.9), at(3))],
  ])("after %s", (_, before, startedAt, expected) => {
    expect(afterRefusedCall(before, 300, { startedAt, retryAfterMs: 30_000 }, START)).toEqual(expected);
  });

  it("where nothing is limited only the hold is kept", () => {
    const after = afterRefusedCall(null, Number.POSITIVE_INFINITY, { startedAt: START, retryAfterMs: 1000 }, START);
    expect(after).toEqual(pace(null, START, new Date(START.getTime() + 1000)));
    const held = [heldMs(after, "answers", START), heldMs(after, "messages", START), heldMs(after, "messages", at(1))];
    expect([...held, heldMs(null, "messages", START)]).toEqual([1000, 2000, 0, 0]);
  });

  it("stays between the floor and what is known, whatever happens", () => {
    const step = fc.record({
      waitMs: fc.integer({ min: 0, max: 90 * MINUTE_MS }),
      retryAfterMs: fc.integer({ min: 0, max: 60_000 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(300, 100, 50, 20, 1), fc.array(step, { maxLength: 60 }), (known, steps) => {
        let [learned, now]: [Pace | null, Date] = [null, START];
        for (const { waitMs, retryAfterMs } of steps) {
          now = new Date(now.getTime() + waitMs);
          learned = afterRefusedCall(learned, known, { startedAt: now, retryAfterMs }, now);
          const perMinute = paceNow(learned, known, now);
          expect(perMinute).toBeLessThanOrEqual(known);
          expect(perMinute).toBeGreaterThanOrEqual(Math.min(known, Math.max(1, known * 0.1)));
        }
      }),
    );
  });
});

/** How Slack may count: a bucket that holds so many, or the calls of the last minute. */
type Slack = (now: number, perMinute: number) => number;

function bucket(share: number): Slack {
  let [tokens, last] = [Number.POSITIVE_INFINITY, 0];
  return (now, perMinute) => {
    tokens = Math.min(perMinute * share, tokens + ((now - last) * perMinute) / MINUTE_MS);
    last = now;
    if (tokens < 1) return Math.ceil(((1 - tokens) * 60) / perMinute);
    tokens--;
    return 0;
  };
}

function rollingMinute(): Slack {
  const taken: number[] = [];
  return (now, perMinute) => {
    while (taken[0] !== undefined && taken[0] <= now - MINUTE_MS) taken.shift();
    if (taken.length < perMinute) return taken.push(now) && 0;
    return Math.max(1, Math.ceil(((taken[taken.length - perMinute] ?? now) + MINUTE_MS - now) / 1000));
  };
}

/** Bulk for so many minutes against a Slack that halves its rate after five. */
function run(slack: Slack, minutes: number, isHalved: boolean): { refused: number; taken: number[] } {
  let [learned, refused, window]: [Pace | null, number, { endsAt: number; used: number }] = [
    null,
    0,
    { endsAt: 0, used: 0 },
  ];
  const taken: number[] = [];
  for (let now = 0; now < minutes * MINUTE_MS; ) {
    const time = new Date(now);
    const held = heldMs(learned, "messages", time);
    if (held > 0) {
      now += held;
      continue;
    }
    const shape = windowOf(paceNow(learned, 300, time));
    const use = now < window.endsAt ? { used: window.used, leftMs: window.endsAt - now } : { used: 0, leftMs: null };
    const { most, againMs } = shareOf(shape, use, use);
    if (most > 0 && now >= window.endsAt) window = { endsAt: now + shape.seconds * 1000, used: 0 };
    window.used += most;
    // All of a share are on their way together.
    for (let count = 0; count < most; count++) {
      const wait = slack(now, isHalved && now > 5 * MINUTE_MS ? 150 : 300);
      if (wait === 0) taken.push(now);
      else {
        refused++;
        learned = afterRefusedCall(learned, 300, { startedAt: time, retryAfterMs: wait * 1000 }, time);
      }
    }
    now += againMs + 20;
  }
  return { refused, taken };
}

describe.each<[string, () => Slack]>([
  ["a bucket of a minute", () => bucket(1)],
  ["a bucket of six seconds", () => bucket(0.1)],
  ["a rolling minute", rollingMinute],
])("a Slack that counts by %s", (_, slackOf) => {
  it("refuses nothing while the rate is the known one", () => {
    const { refused, taken } = run(slackOf(), 10, false);
    expect(refused).toBe(0);
    expect(taken.length / 10).toBeGreaterThanOrEqual(0.95 * 300);
  });

  it("and halves it unannounced: refuses at most twenty, and gets 85 % of the new rate after a minute", () => {
    const { refused, taken } = run(slackOf(), 15, true);
    expect(refused).toBeLessThanOrEqual(20);
    const inTheEnd = taken.filter((at_) => at_ > 6 * MINUTE_MS && at_ <= 15 * MINUTE_MS).length / 9;
    expect(inTheEnd).toBeGreaterThanOrEqual(0.85 * 150);
  });
});
