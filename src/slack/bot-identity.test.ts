import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError, type WebClient } from "@slack/web-api";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Timer } from "#src/kernel/ports.ts";
import { identify } from "./bot-identity.ts";

const ANSWER = { ok: true, team_id: "T1", team: "Lindqvist", user_id: "U0BOT", bot_id: "B0BOT" };
const IDENTITY = { workspaceId: "T1", workspaceName: "Lindqvist", botUserId: "U0BOT", botId: "B0BOT" };
const tooEarly = (seconds: number): Error => new WebAPIRateLimitedError(seconds);

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

const timer: Timer = {
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  wait: () => Promise.resolve(),
};

/** Slack refuses with these, one after the other, and then answers. */
async function asked(...errors: readonly Error[]): Promise<{ readonly calls: number; readonly came: unknown }> {
  const left = [...errors];
  const test = vi.fn(async () => {
    const error = left.shift();
    if (error) throw error;
    return ANSWER;
  });
  const coming = identify({ auth: { test } } as unknown as WebClient, timer).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { came: await coming, calls: test.mock.calls.length };
}

it("asks again when Slack says that it is too early, as late as Slack says", async () => {
  expect(await asked(tooEarly(4))).toEqual({ calls: 2, came: IDENTITY });
});

it("asks again after a bad moment of Slack's", async () => {
  const broken = new WebAPIHTTPError(503, "", {}, "");
  expect(await asked(broken)).toEqual({ calls: 2, came: IDENTITY });
});

it("gives up where Slack names a time that a start has not", async () => {
  const refusal = tooEarly(30);
  expect(await asked(refusal)).toEqual({ calls: 1, came: refusal });
});

it("asks only once where nothing answers", async () => {
  const silence = new WebAPIRequestError(new Error("connect ECONNREFUSED"));
  expect(await asked(silence)).toEqual({ calls: 1, came: silence });
});
