/** Calls that come at once are one statement; those that nobody waits for are gathered. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Coalescer } from "./coalescer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** One that answers each call with its double, and what it was asked in which statement. */
function doubling(limits: ConstructorParameters<typeof Coalescer>[1]) {
  const statements: (readonly number[])[] = [];
  const coalescer = new Coalescer<number, number>((calls) => {
    statements.push(calls);
    return Promise.resolve(calls.map((call) => call * 2));
  }, limits);
  return { statements, coalescer };
}

it("asks what comes in the same turn in one statement, and answers each call", async () => {
  const { statements, coalescer } = doubling({});
  const answers = Promise.all([1, 2, 3].map((call) => coalescer.call(call)));
  await vi.advanceTimersByTimeAsync(0);
  expect(await answers).toEqual([2, 4, 6]);
  expect(statements).toEqual([[1, 2, 3]]);
});

it("asks the first at once, and gathers what comes soon after it", async () => {
  const { statements, coalescer } = doubling({ spacingMs: 50 });
  void coalescer.call(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(statements).toEqual([[1]]);
  for (const call of [2, 3, 4]) {
    void coalescer.call(call);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(statements).toEqual([[1]]);
  await vi.advanceTimersByTimeAsync(30);
  expect(statements).toEqual([[1], [2, 3, 4]]);
  await vi.advanceTimersByTimeAsync(100);
  void coalescer.call(5);
  await vi.advanceTimersByTimeAsync(1);
  expect(statements).toEqual([[1], [2, 3, 4], [5]]);
});

it("asks a full statement before its time", async () => {
  const { statements, coalescer } = doubling({ spacingMs: 50, maxBatch: 2 });
  void coalescer.call(1);
  await vi.advanceTimersByTimeAsync(1);
  for (const call of [2, 3]) void coalescer.call(call);
  await vi.advanceTimersByTimeAsync(1);
  expect(statements).toEqual([[1], [2, 3]]);
});

it("tells each whose statement failed, and goes on", async () => {
  let isDown = true;
  const coalescer = new Coalescer<number, number>((calls) =>
    isDown ? Promise.reject(new Error("away")) : Promise.resolve([...calls]),
  );
  const failed = Promise.allSettled([1, 2].map((call) => coalescer.call(call)));
  await vi.advanceTimersByTimeAsync(0);
  expect((await failed).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  isDown = false;
  const answer = coalescer.call(3);
  await vi.advanceTimersByTimeAsync(0);
  expect(await answer).toBe(3);
});
