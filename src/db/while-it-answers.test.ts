import { describe, expect, it } from "vitest";
import { whileItAnswers } from "./while-it-answers.ts";

/** Time goes by at once. */
const timer = { wait: () => new Promise<void>((resolve) => setImmediate(resolve)), pause: () => Promise.resolve() };
const silence = (): Promise<never> => new Promise(() => undefined);

describe("work in the database that may take minutes", () => {
  it("goes on for as long as the database answers others, and is told of after 5 s and then every half minute", async () => {
    const told: number[] = [];
    const work = Promise.withResolvers<string>();
    const tell = (waitedMs: number): void => {
      told.push(waitedMs);
      if (told.length === 4) work.resolve("done");
    };
    expect(await whileItAnswers(() => work.promise, { answers: async () => true, tell, timer })).toBe("done");
    expect(told).toEqual([5000, 35_000, 65_000, 95_000]);
  });

  it("is given up when the database answers nobody any more, twice", async () => {
    const answers = [true, false, true, false, false];
    const looks = { answers: async () => answers.shift() ?? true, tell: () => undefined, timer };
    await expect(whileItAnswers(silence, looks)).rejects.toMatchObject({ code: "ETIMEDOUT" });
    expect(answers).toEqual([]);
  });

  it("passes on what it fails with", async () => {
    const looks = { answers: async () => true, tell: () => undefined, timer };
    await expect(whileItAnswers(() => Promise.reject(new Error("refused")), looks)).rejects.toThrow("refused");
  });
});
