import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { HeldLease, LeaseLost, mustBeOurs, underLease } from "./lease.ts";
import { Stopwatch } from "./stopwatch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SURE_MS = 15_000;
const pass = (ms: number): void => void vi.advanceTimersByTime(ms);

/** A lease whose holder is asked about, and what is answered. */
function held(answer: () => Promise<boolean> = () => Promise.resolve(true)) {
  const asked: number[] = [];
  const renew = (passedMs: number): Promise<boolean> => {
    asked.push(Math.round(passedMs));
    return answer();
  };
  return { lease: new HeldLease({ since: new Stopwatch(), sureMs: SURE_MS, renew }), asked };
}

it("is ours for a time without a question, and after each renewal again", async () => {
  const { lease, asked } = held();
  pass(SURE_MS - 1);
  expect([await lease.stillOurs(), asked]).toEqual([true, []]);
  pass(2);
  expect([await lease.stillOurs(), asked]).toEqual([true, [SURE_MS + 1]]);
  pass(SURE_MS - 1);
  expect([await lease.stillOurs(), asked.length]).toEqual([true, 1]);
});

it("is lost for good once it is another's", async () => {
  let isOurs = false;
  const { lease, asked } = held(() => Promise.resolve(isOurs));
  pass(20_000);
  expect([await lease.stillOurs(), lease.isLost]).toEqual([false, true]);
  isOurs = true;
  expect([await lease.stillOurs(), asked.length]).toEqual([false, 1]);
});

it("is not known to be ours where there is no answer, and may be later", async () => {
  let isAway = true;
  const { lease } = held(() => (isAway ? Promise.reject(new Error("away")) : Promise.resolve(true)));
  pass(20_000);
  expect([await lease.stillOurs(), lease.isLost]).toEqual([false, false]);
  isAway = false;
  expect(await lease.stillOurs()).toBe(true);
});

it("is asked about again where the answer came too late to be sure", async () => {
  const answers = [20_000, 0];
  const { lease, asked } = held(() => {
    pass(answers.shift() ?? 0);
    return Promise.resolve(true);
  });
  pass(20_000);
  expect([await lease.stillOurs(), asked]).toEqual([true, [20_000, 20_000]]);
});

it("is asked about once for all who want to know", async () => {
  const { lease, asked } = held();
  pass(20_000);
  expect(await Promise.all([lease.stillOurs(), lease.renew(), lease.stillOurs()])).toEqual([true, true, true]);
  expect(asked).toHaveLength(1);
});

it("is nobody's any more when what it was for is done", async () => {
  const { lease, asked } = held(() => Promise.resolve(false));
  lease.end();
  pass(60_000);
  expect([await lease.stillOurs(), asked]).toEqual([true, []]);
});

it("is asked about by whatever is done under it, and by nothing else", async () => {
  const { lease } = held(() => Promise.resolve(false));
  await underLease(lease, () => mustBeOurs());
  pass(20_000);
  await expect(underLease(lease, () => mustBeOurs())).rejects.toThrow(LeaseLost);
  await mustBeOurs();
});
