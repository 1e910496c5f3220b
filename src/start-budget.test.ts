import { describe, expect, it } from "vitest";
import type { Timer } from "#src/kernel/ports.ts";
import { LEAST_MS, LIMIT_MS, SAID_WITHIN_MS, StartBudget, StartLate } from "./start-budget.ts";

/** Time goes by when the test says so. */
class SteppedTime implements Timer {
  now = 0;
  readonly #waiting = new Set<{ readonly at: number; readonly go: () => void }>();

  wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add({ at: this.now + ms, go: resolve });
      signal.addEventListener("abort", () => resolve());
    });
  }

  pause(ms: number): Promise<void> {
    return this.wait(ms, new AbortController().signal);
  }

  async pass(ms: number): Promise<void> {
    this.now += ms;
    for (const one of this.#waiting) {
      if (one.at > this.now) continue;
      this.#waiting.delete(one);
      one.go();
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function budgetOn(time: SteppedTime): StartBudget {
  return new StartBudget({ limitMs: LIMIT_MS, leastMs: LEAST_MS, elapsedMs: () => time.now, timer: time });
}
const silence = (): Promise<never> => new Promise(() => undefined);
/** What became of a step so far. */
function following(step: Promise<unknown>): { state: string } {
  const seen = { state: "waits" };
  step.then(
    () => (seen.state = "done"),
    (error: unknown) => (seen.state = error instanceof StartLate ? "late" : String(error)),
  );
  return seen;
}

describe("the budget of a start", () => {
  it("is one for all steps: what one has used the next has not", async () => {
    const time = new SteppedTime();
    const budget = budgetOn(time);
    const answer = Promise.withResolvers<void>();
    const first = following(budget.spend(() => answer.promise));
    await time.pass(4000);
    answer.resolve();
    await time.pass(0);
    const second = following(budget.spend(silence));
    await time.pass(LIMIT_MS - 4001);
    expect([first.state, second.state]).toEqual(["done", "waits"]);
    await time.pass(1);
    expect(second.state).toBe("late");
  });

  it("is over before 15 s, whenever within it the step began that no answer came to", async () => {
    for (const beganAt of [0, 1000, 4500, LIMIT_MS - 1, LIMIT_MS]) {
      const time = new SteppedTime();
      const budget = budgetOn(time);
      await time.pass(beganAt);
      const step = following(budget.spend(silence));
      await time.pass(SAID_WITHIN_MS - 500 - beganAt);
      expect([beganAt, step.state]).toEqual([beganAt, "late"]);
    }
  });

  it("leaves a step that begins late the time that a service which is well answers in", async () => {
    const time = new SteppedTime();
    const budget = budgetOn(time);
    await time.pass(60_000);
    const step = following(budget.spend(silence));
    await time.pass(LEAST_MS - 1);
    expect(step.state).toBe("waits");
    await time.pass(1);
    expect(step.state).toBe("late");
  });

  it("is not used up by work that does not count, neither in the step itself nor beside it", async () => {
    const time = new SteppedTime();
    const budget = budgetOn(time);
    const migrations = Promise.withResolvers<void>();
    const migrating = following(budget.spend(() => budget.uncounted(() => migrations.promise)));
    const beside = following(budget.spend(silence));
    for (let minute = 0; minute < 5; minute++) await time.pass(60_000);
    expect([migrating.state, beside.state]).toEqual(["waits", "waits"]);
    migrations.resolve();
    await time.pass(0);
    await time.pass(LIMIT_MS);
    expect([migrating.state, beside.state]).toEqual(["done", "late"]);
  });

  it("passes on what a step fails with", async () => {
    await expect(budgetOn(new SteppedTime()).spend(() => Promise.reject(new Error("refused")))).rejects.toThrow(
      "refused",
    );
  });
});
