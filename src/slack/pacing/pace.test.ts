import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#src/kernel/seeded-random.ts";
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
    ["a later one", pace(210, at(-0.9)), at(-0.5), pace(178.5, START, at(0.5))],
    ["after a rise: the one before had held", pace(147, at(-1)), at(-0.1), pace(147, START, at(0.5))],
    ["after it had risen to what is known", pace(147, at(-600)), at(-0.1), pace(210, START, at(0.5))],
    ["never below the floor", pace(31, at(-0.9)), at(-0.5), pace(30, START, at(0.5))],
    ["a longer hold stays", pace(210, at(-0.9), at(3)), at(-2), pace(210, at(-0.9), at(3))],
  ])("after %s", (_, before, startedAt, expected) => {
    expect(afterRefusedCall(before, 300, { lane: "messages", startedAt, retryAfterMs: 30_000 }, START)).toEqual(
      expected,
    );
  });

  it("is prolonged in its hold, and not lowered, by an answer that was refused", () => {
    const refused = { lane: "answers", startedAt: START, retryAfterMs: 30_000 } as const;
    expect(afterRefusedCall(pace(210, at(-0.9)), 300, refused, START)).toEqual(pace(210, at(-0.9), at(0.5)));
    expect(afterRefusedCall(null, 300, refused, START)).toEqual(pace(null, START, at(0.5)));
  });

  it("where nothing is limited only the hold is kept", () => {
    const refused = { lane: "messages", startedAt: START, retryAfterMs: 1000 } as const;
    const after = afterRefusedCall(null, Number.POSITIVE_INFINITY, refused, START);
    expect(after).toEqual(pace(null, START, new Date(START.getTime() + 1000)));
    const held = [heldMs(after, "answers", START), heldMs(after, "messages", START), heldMs(after, "messages", at(1))];
    expect([...held, heldMs(null, "messages", START)]).toEqual([1000, 2000, 0, 0]);
  });

  it("stays between the floor and what is known, whatever happens", () => {
    const step = fc.record({
      lane: fc.constantFrom("answers", "messages", "upkeep"),
      waitMs: fc.integer({ min: 0, max: 90 * MINUTE_MS }),
      retryAfterMs: fc.integer({ min: 0, max: 60_000 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(300, 100, 50, 20, 1), fc.array(step, { maxLength: 60 }), (known, steps) => {
        let [learned, now]: [Pace | null, Date] = [null, START];
        for (const { lane, waitMs, retryAfterMs } of steps) {
          now = new Date(now.getTime() + waitMs);
          learned = afterRefusedCall(learned, known, { lane, startedAt: now, retryAfterMs }, now);
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

interface Town {
  readonly minutes: number;
  /** From when on Slack permits half of what is known; null: never. */
  readonly halvedAt: number | null;
  /** When somebody writes to the bot and waits for its answer. */
  readonly writtenAt?: readonly number[];
}

/** Bulk for so many minutes, and answers between, against a Slack that counts both. Answers wait for a hold alone. */
function run(slack: Slack, { minutes, halvedAt, writtenAt = [] }: Town): { refused: number; taken: number[] } {
  let [learned, refused, window]: [Pace | null, number, { endsAt: number; used: number }] = [
    null,
    0,
    { endsAt: 0, used: 0 },
  ];
  const taken: number[] = [];
  const call = (now: number, lane: "answers" | "messages", startedAt: Date): boolean => {
    const wait = slack(now, halvedAt !== null && now > halvedAt ? 150 : 300);
    if (wait === 0) return taken.push(now) > 0;
    refused++;
    learned = afterRefusedCall(learned, 300, { lane, startedAt, retryAfterMs: wait * 1000 }, new Date(now));
    return false;
  };
  const writers = writtenAt.toSorted((one, other) => one - other);
  for (let [now, bulkAt] = [0, 0]; now < minutes * MINUTE_MS; ) {
    const [written] = writers;
    if (written !== undefined && written <= bulkAt) {
      now = Math.max(now, written);
      const held = heldMs(learned, "answers", new Date(now));
      if (held === 0 && call(now, "answers", new Date(now))) {
        writers.shift();
        if (now < window.endsAt) window.used++;
      } else writers[0] = now + Math.max(1, held);
      writers.sort((one, other) => one - other);
      continue;
    }
    now = bulkAt;
    const time = new Date(now);
    const held = heldMs(learned, "messages", time);
    bulkAt = now + held;
    if (held > 0) continue;
    const shape = windowOf(paceNow(learned, 300, time));
    const use = now < window.endsAt ? { used: window.used, leftMs: window.endsAt - now } : { used: 0, leftMs: null };
    const { most, againMs } = shareOf(shape, use, use);
    if (most > 0 && now >= window.endsAt) window = { endsAt: now + shape.seconds * 1000, used: 0 };
    window.used += most;
    // All of a share are on their way together.
    for (let count = 0; count < most; count++) call(now, "messages", time);
    bulkAt = now + againMs + 20;
  }
  return { refused, taken };
}

describe.each<[string, () => Slack]>([
  ["a bucket of a minute", () => bucket(1)],
  ["a bucket of six seconds", () => bucket(0.1)],
  ["a rolling minute", rollingMinute],
])("a Slack that counts by %s", (_, slackOf) => {
  it("refuses nothing while the rate is the known one", () => {
    const { refused, taken } = run(slackOf(), { minutes: 10, halvedAt: null });
    expect(refused).toBe(0);
    expect(taken.length / 10).toBeGreaterThanOrEqual(0.95 * 300);
  });

  it("and halves it unannounced: refuses at most twenty, and gets 85 % of the new rate after a minute", () => {
    const { refused, taken } = run(slackOf(), { minutes: 15, halvedAt: 5 * MINUTE_MS });
    expect(refused).toBeLessThanOrEqual(20);
    const inTheEnd = taken.filter((at_) => at_ > 6 * MINUTE_MS && at_ <= 15 * MINUTE_MS).length / 9;
    expect(inTheEnd).toBeGreaterThanOrEqual(0.85 * 150);
  });
});

describe.each<[string, () => Slack]>([
  ["a bucket of a minute", () => bucket(1)],
  ["a rolling minute", rollingMinute],
])("a Slack that counts by %s and halves its rate while people write", (_, slackOf) => {
  it("gets 85 % of the new rate from a minute later on, in nearly every town", () => {
    const random = seededRandom("halved");
    const towns = Array.from({ length: 200 }, () => ({
      minutes: 4,
      halvedAt: 60_000 + Math.floor(random() * 2000),
      writtenAt: Array.from({ length: 20 + Math.floor(random() * 21) }, () => Math.floor(random() * 225_000)),
    }));
    const outcomes = towns.map((town) => {
      const { refused, taken } = run(slackOf(), town);
      const judgedFrom = town.halvedAt + MINUTE_MS;
      const permitted = (150 * (town.minutes * MINUTE_MS - judgedFrom)) / MINUTE_MS;
      return { refused, share: taken.filter((at_) => at_ > judgedFrom).length / permitted };
    });
    // 37 of 200 stay below where a refused answer lowers the rate, and a second refusal by as much as the first.
    expect(outcomes.filter(({ share }) => share < 0.85).length).toBeLessThanOrEqual(6);
    expect(Math.min(...outcomes.map(({ share }) => share))).toBeGreaterThanOrEqual(0.75);
    expect(Math.max(...outcomes.map(({ refused }) => refused))).toBeLessThanOrEqual(20);
  });
});
