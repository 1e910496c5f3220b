import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterHold, afterRefusal, type RefusedAttempt, SETTLING_MS, type Tried } from "./retry-rules.ts";

const NOW = new Date("2026-11-24T10:00:00Z");
const seconds = (count: number): Date => new Date(NOW.getTime() + count * 1000);
const hours = (count: number): Date => seconds(count * 3600);
const refusal = (error: string, waitSeconds: number, uncertain = false): RefusedAttempt => ({
  error,
  retryAfterMs: waitSeconds * 1000,
  uncertain,
});
const first = { attempts: 1, isAwaited: false, giveUpAt: null, window: null };

describe("a message that Slack did not take", () => {
  it.each([
    ["Slack's own waiting time", refusal("ratelimited", 12), 1, 12],
    ["Slack's own waiting time, the tenth time as well", refusal("ratelimited", 30), 10, 30],
    ["no time at all becomes a second", refusal("ratelimited", 0), 1, 1],
    ["trouble, first", refusal("http_500", 30), 1, 30],
    ["trouble, second", refusal("http_500", 30), 2, 60],
    ["trouble, fifth", refusal("http_500", 30), 5, 480],
    ["trouble, for long", refusal("http_500", 30), 9000, 900],
    ["what an admin must put right", refusal("token_revoked", 900), 3, 900],
    ["a doubt: a minute at least", refusal("timeout", 30, true), 1, 60],
    ["a doubt and a short waiting time", refusal("ratelimited", 1, true), 4, 60],
    ["an absurd waiting time", refusal("ratelimited", 90_000), 1, 900],
  ])("is tried again after %s", (_, refused, attempts, wait) => {
    expect(afterRefusal(refused, { ...first, attempts }, NOW)).toEqual({
      kind: "again",
      at: seconds(wait),
      giveUpAt: hours(24),
    });
  });

  it.each([
    ["trouble, first", refusal("http_500", 30), 1, 30],
    ["trouble, second", refusal("http_500", 30), 2, 60],
    ["trouble, third", refusal("http_500", 30), 3, 60],
    ["trouble, for long", refusal("http_500", 30), 9000, 60],
    ["a doubt", refusal("timeout", 30, true), 9, 60],
    ["Slack's own waiting time, though it is longer", refusal("ratelimited", 300), 1, 300],
    ["what an admin must put right", refusal("token_revoked", 900), 3, 900],
  ])("for which somebody waits is tried again after %s", (_, refused, attempts, wait) => {
    expect(afterRefusal(refused, { ...first, isAwaited: true, attempts }, NOW)).toMatchObject({ at: seconds(wait) });
  });

  it.each([
    ["a day after the first refusal", { ...first, attempts: 90, giveUpAt: seconds(899) }],
    ["at the end of its window", { ...first, window: seconds(899) }],
    [
      "at the end of its window, which it began to use up",
      { ...first, attempts: 5, giveUpAt: seconds(60), window: hours(24) },
    ],
  ])("is given up %s", (_, known) => {
    expect(afterRefusal(refusal("token_revoked", 900), known, NOW)).toEqual({ kind: "give-up" });
  });

  it("ends, whatever Slack says and however often", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 90_000 }), fc.boolean())), (answers) => {
        let known: Tried = { ...first, attempts: 0 };
        let now = NOW;
        for (const [wait, uncertain] of answers) {
          known = { ...known, attempts: known.attempts + 1 };
          const step = afterRefusal(refusal("http_500", wait, uncertain), known, now);
          if (step.kind === "give-up") return now.getTime() >= hours(23.75).getTime();
          expect(step.at.getTime() - now.getTime()).toBeGreaterThanOrEqual(uncertain ? SETTLING_MS : 1000);
          expect(step.at.getTime()).toBeLessThanOrEqual(hours(24).getTime());
          known = { ...known, giveUpAt: step.giveUpAt };
          now = step.at;
        }
        return true;
      }),
    );
  });
});

describe("a message that is held back", () => {
  it.each([
    ["and was never refused, only waits", { giveUpAt: null, hasWindow: false }, { at: hours(14), giveUpAt: null }],
    ["a nudge that was never refused, too", { giveUpAt: null, hasWindow: true }, { at: hours(14), giveUpAt: null }],
    ["loses none of its day", { giveUpAt: hours(2), hasWindow: false }, { at: hours(14), giveUpAt: hours(16) }],
    ["within its window, goes on", { giveUpAt: hours(50), hasWindow: true }, { at: hours(14), giveUpAt: hours(50) }],
  ])("%s", (_, known, expected) => {
    expect(afterHold(hours(14), known, NOW)).toEqual({ kind: "again", ...expected });
  });

  it("beyond the window that Slack's trouble had begun to use up, is given up", () => {
    expect(afterHold(hours(14), { giveUpAt: hours(13), hasWindow: true }, NOW)).toEqual({ kind: "give-up" });
  });
});
