/** The messenger alone against answers of Slack that the simulated workspace never gives: no house, so no `story`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebClient } from "@slack/web-api";
import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ClaimedMessage } from "#src/delivery/claimed-message.ts";
import { SlackMessenger } from "#src/delivery/slack-messenger.ts";
import { systemTimer } from "#src/platform/clock.ts";
import { refusalOf } from "#src/slack/slack-errors.ts";
import { claimed } from "#tests/fakes/deliveries.ts";

const SLACK = "https://slack.example";
const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => "error" as never,
  setName: () => undefined,
};
const client = new WebClient("xoxb-nock", {
  slackApiUrl: `${SLACK}/api/`,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 300,
  logger: quiet,
});
const messenger = new SlackMessenger({
  installations: {
    clientOf: () => client,
    installationFor: () => ({ workspaceId: "T1", botToken: "", botUserId: "", botId: "" }),
  },
  rememberDm: () => Promise.resolve(),
  timer: systemTimer,
});
const WORDS = { text: "Hello", blocks: [] };
const delivery = (isDoubted = false, mayPost = true): ClaimedMessage =>
  claimed("U1", {
    key: "silence-1",
    doubtSince: isDoubted ? new Date("2026-11-24T10:00:00Z") : null,
    mayPost,
    dmChannel: "D1",
  });

beforeAll(() => nock.disableNetConnect());
// The files that follow in this process talk to their own servers, without anybody in between.
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  expect(left).toEqual([]);
});
const post = (): nock.Interceptor => nock(SLACK).post("/api/chat.postMessage");

describe("a delivery that Slack answers with", () => {
  it.each([
    [
      "429 and a time",
      () => post().reply(429, { ok: false, error: "ratelimited" }, { "retry-after": "7" }),
      { kind: "later", retryAfterMs: 7000, uncertain: false },
    ],
    [
      "the error ratelimited",
      () => post().reply(200, { ok: false, error: "ratelimited" }),
      { kind: "later", uncertain: false },
    ],
    ["500", () => post().reply(500, "oops"), { kind: "later", uncertain: true }],
    [
      "internal_error",
      () => post().reply(200, { ok: false, error: "internal_error" }),
      { kind: "later", uncertain: true },
    ],
    [
      "a revoked token",
      () => post().reply(200, { ok: false, error: "token_revoked" }),
      { kind: "later", uncertain: false },
    ],
    [
      "user_disabled",
      () => post().reply(200, { ok: false, error: "user_disabled" }),
      { kind: "never", error: "user_disabled" },
    ],
    [
      "msg_too_long",
      () => post().reply(200, { ok: false, error: "msg_too_long" }),
      { kind: "never", error: "msg_too_long" },
    ],
    [
      "its timestamp",
      () => post().reply(200, { ok: true, ts: "1.1" }),
      { kind: "sent", message: { channel: "D1", ts: "1.1" } },
    ],
  ])("%s", async (_, answer, expected) => {
    answer();
    expect(await messenger.post(delivery(), WORDS, "messages")).toMatchObject(expected);
  });

  it("channel_not_found, twice, is given up after opening the DM anew", async () => {
    post().times(2).reply(200, { ok: false, error: "channel_not_found" });
    nock(SLACK)
      .post("/api/conversations.open")
      .reply(200, { ok: true, channel: { id: "D2" } });
    expect(await messenger.post(delivery(), WORDS, "messages")).toMatchObject({
      kind: "never",
      error: "channel_not_found",
    });
  });
});

it("a delivery that Slack does not answer at all is uncertain", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  nock.enableNetConnect("127.0.0.1");
  const { port } = silent.address() as AddressInfo;
  const unanswered = new WebClient("xoxb-nock", {
    slackApiUrl: `http://127.0.0.1:${port}/api/`,
    retryConfig: { retries: 0 },
    timeout: 200,
    logger: quiet,
  });
  const error: unknown = await unanswered.chat
    .postMessage({ channel: "D1", text: "x" })
    .catch((failure: unknown) => failure);
  expect(refusalOf(error)).toMatchObject({ kind: "later", uncertain: true });
  silent.closeAllConnections();
  silent.close();
  nock.disableNetConnect();
});

describe("an uncertain delivery", () => {
  it("is found in the DM by its key and not sent again", async () => {
    const metadata = { event_type: "growth_message", event_payload: { key: "silence-1" } };
    nock(SLACK)
      .post("/api/conversations.history")
      .reply(200, { ok: true, messages: [{ ts: "5.5", metadata }] });
    expect(await messenger.post(delivery(true), WORDS, "messages")).toEqual({
      kind: "sent",
      isFound: true,
      message: { channel: "D1", ts: "5.5" },
    });
  });

  it("is sent when it is not there", async () => {
    nock(SLACK).post("/api/conversations.history").reply(200, { ok: true, messages: [] });
    post().reply(200, { ok: true, ts: "6.6" });
    expect(await messenger.post(delivery(true), WORDS, "messages")).toMatchObject({
      kind: "sent",
      message: { ts: "6.6" },
    });
  });

  it("is looked for page by page, from the first doubtful attempt on", async () => {
    const asked: URLSearchParams[] = [];
    const page = (messages: object[], next: string): void => {
      nock(SLACK)
        .post("/api/conversations.history", (body: Record<string, string>) => asked.push(new URLSearchParams(body)) > 0)
        .reply(200, { ok: true, messages, response_metadata: { next_cursor: next } });
    };
    const metadata = { event_type: "growth_message", event_payload: { key: "silence-1" } };
    page([{ ts: "9.9" }], "more");
    page([{ ts: "5.5", metadata }], "");
    expect(await messenger.post(delivery(true), WORDS, "messages")).toEqual({
      kind: "sent",
      isFound: true,
      message: { channel: "D1", ts: "5.5" },
    });
    // Five minutes before the attempt, as clocks differ.
    const oldest = String(Date.parse("2026-11-24T09:55:00Z") / 1000);
    expect(asked.map((query) => [query.get("oldest"), query.get("cursor")])).toEqual([
      [oldest, null],
      [oldest, "more"],
    ]);
  });

  it.each([
    ["a 429", 429, { ok: false, error: "ratelimited" }],
    ["a 503", 503, {}],
    ["a revoked token", 200, { ok: false, error: "token_revoked" }],
  ])("stays uncertain when the look meets %s", async (_, status, answer) => {
    nock(SLACK).post("/api/conversations.history").reply(status, answer, { "retry-after": "7" });
    expect(await messenger.post(delivery(true), WORDS, "messages")).toMatchObject({ kind: "later", uncertain: true });
  });

  it("is certain again when it was looked for, and then refused", async () => {
    nock(SLACK).post("/api/conversations.history").reply(200, { ok: true, messages: [] });
    post().reply(429, { ok: false, error: "ratelimited" }, { "retry-after": "7" });
    expect(await messenger.post(delivery(true), WORDS, "messages")).toMatchObject({ kind: "later", uncertain: false });
  });
});

describe("a lease that is nearly over", () => {
  it("lets nothing be sent any more", async () => {
    expect(await messenger.post(delivery(false, false), WORDS, "messages")).toMatchObject({
      kind: "later",
      error: "slow",
      uncertain: false,
    });
  });
});

describe("where the bot may not look", () => {
  const group = claimed("U1,U2");
  const channel = claimed("C1");

  it.each([
    ["500", () => post().reply(500, "oops"), true],
    ["503", () => post().reply(503, "oops"), false],
    ["a gateway's 504", () => post().reply(504, "oops"), true],
    ["internal_error", () => post().reply(200, { ok: false, error: "internal_error" }), true],
    ["ratelimited", () => post().reply(200, { ok: false, error: "ratelimited" }), false],
  ])("%s leaves a doubt only where Slack may have done it", async (_, answer, uncertain) => {
    answer();
    expect(await messenger.post(channel, WORDS, "messages")).toMatchObject({ kind: "later", uncertain });
  });

  it("a conversation that could not be opened leaves no doubt: nothing was sent", async () => {
    nock(SLACK).post("/api/conversations.open").replyWithError("socket hang up");
    expect(await messenger.post(group, WORDS, "messages")).toMatchObject({ kind: "later", uncertain: false });
  });

  it("a doubtful message is not sent again", async () => {
    nock(SLACK).post("/api/conversations.history").reply(200, { ok: false, error: "missing_scope" });
    const doubtful = { ...channel, doubtSince: new Date("2026-11-24T10:00:00Z") };
    expect(await messenger.post(doubtful, WORDS, "messages")).toEqual({ kind: "never", error: "uncertain" });
  });
});
