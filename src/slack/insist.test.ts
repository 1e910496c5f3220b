/** When an answer is tried again, and how long it is waited for. */
import { describe, expect, it } from "vitest";
import type { Timer } from "#src/kernel/ports.ts";
import { type Insisting, insist } from "./insist.ts";
import { ResponseUrlError } from "./response-url.ts";

const refused = (status: number, retryAfter: number | null = null): Error => new ResponseUrlError(status, retryAfter);

/** Fails with one error after the other, and then works. */
async function tried(errors: readonly Error[], insisting?: Insisting) {
  const left = [...errors];
  const pauses: number[] = [];
  const timer: Timer = {
    wait: () => Promise.reject(new Error("nothing else is waited for")),
    pause: (ms) => Promise.resolve(void pauses.push(ms)),
  };
  const attempt = (): Promise<string> => {
    const error = left.shift();
    return error ? Promise.reject(error) : Promise.resolve("said");
  };
  const result = await insist(attempt, timer, insisting).catch((error: unknown) => error);
  return { result, pauses, triesLeft: left.length };
}

describe("an answer that Slack refuses for a moment", () => {
  it("is tried again after a short pause, and once more after a longer one", async () => {
    expect(await tried([])).toMatchObject({ result: "said", pauses: [] });
    expect(await tried([refused(500)])).toMatchObject({ result: "said", pauses: [400] });
    expect(await tried([refused(500), refused(503)])).toMatchObject({ result: "said", pauses: [400, 2000] });
  });

  it("is given up after the third try, with the last error", async () => {
    const last = refused(503);
    const found = await tried([refused(500), refused(500), last, refused(500)]);
    expect(found).toEqual({ result: last, pauses: [400, 2000], triesLeft: 1 });
  });

  it("waits as long as Slack asks, where that is longer", async () => {
    expect(await tried([refused(429, 3), refused(429, 1)])).toMatchObject({ result: "said", pauses: [3000, 2000] });
  });

  it("is given up where the pauses would take longer than it has in all", async () => {
    const busy = refused(429, 11);
    expect(await tried([busy])).toEqual({ result: busy, pauses: [], triesLeft: 0 });
    const second = refused(429, 6);
    expect(await tried([refused(429, 6), second])).toEqual({ result: second, pauses: [6000], triesLeft: 0 });
    const late = refused(500);
    expect(await tried([refused(500), late], { budgetMs: 1200 })).toMatchObject({ result: late, pauses: [400] });
  });
});

describe("an answer that another try does not help", () => {
  it.each([
    ["is refused for good", refused(404), {}],
    ["may have arrived where that counts", refused(502), { isFinal: () => true }],
  ] as const)("%s: it is not tried again", async (_, error, insisting) => {
    expect(await tried([error, error], insisting)).toEqual({ result: error, pauses: [], triesLeft: 1 });
  });
});
