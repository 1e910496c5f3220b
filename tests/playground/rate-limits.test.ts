/** How fast a bot may call the simulated workspace, and how its calls are counted. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CallCounts } from "#src/playground/call-counts.ts";
import { METHODS } from "#src/playground/methods.ts";
import { LIMIT_MODELS, RateLimits } from "#src/playground/rate-limits.ts";
import { WEB_API } from "#src/playground/web-api.ts";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import { MANIFEST } from "#tests/support/slack.ts";

const TEAM = "T1";

describe.each(LIMIT_MODELS)("by %s", (model) => {
  let at = 0;
  let limits = new RateLimits();
  beforeEach(() => {
    at = 1000;
    limits = new RateLimits({ model }, () => at);
  });
  const post = (channel: string): number => limits.take(TEAM, "chat.postMessage", channel);
  /** Calls once every so many seconds. @returns how many passed. */
  const passing = (seconds: number, every: number, call: () => number): number => {
    let passed = 0;
    for (let step = 0; step * every < seconds; step++, at += every) if (call() === 0) passed++;
    return passed;
  };
  let channel = 0;
  const anywhere = (): number => post(`D${channel++}`);

  it("whoever posts exactly as often as permitted is never refused", () => {
    expect(passing(600, 0.2, anywhere)).toBe(3000);
  });

  it("whoever hammers gets the permitted number a minute and what was saved up, and is told when to come again", () => {
    const first = passing(60, 0.01, anywhere);
    expect(first).toBeGreaterThanOrEqual(model === "bucket" ? 599 : 300);
    expect(first).toBeLessThanOrEqual(model === "bucket" ? 600 : 300);
    expect(passing(540, 0.01, anywhere)).toBeLessThanOrEqual(9 * 300);
    let wait = anywhere();
    while (wait === 0) wait = anywhere();
    at += wait;
    expect(anywhere()).toBe(0);
  });

  it("a channel takes ten at once and then one a second, without eating up what others may have", () => {
    for (let count = 0; count < 10; count++) expect(post("D")).toBe(0);
    expect(post("D")).toBe(model === "bucket" ? 1 : 10);
    expect(passing(60, 1, () => post("E"))).toBe(60);
    for (let count = 0; count < 500; count++) post("D");
    expect(passing(10, 0.2, anywhere)).toBe(50);
  });

  it("halved unannounced, it holds from the next call, and in the long run half passes", () => {
    passing(60, 0.2, anywhere);
    limits.change(TEAM, { postsPerMinute: 150 });
    expect(passing(60, 0.2, anywhere)).toBeLessThanOrEqual(150);
    expect(passing(600, 0.1, anywhere)).toBeLessThanOrEqual(10 * 150 + 150);
    expect(passing(600, 0.1, anywhere)).toBeGreaterThanOrEqual(10 * 150 - 10);
    expect(limits.of(TEAM)).toEqual({ postsPerMinute: 150, methods: {} });
  });

  it("each method has its own limit in each workspace, which can be changed and given back", () => {
    const open = (): number => limits.take(TEAM, "conversations.open", null);
    expect(passing(1, 0.01, open)).toBe(50);
    expect(limits.take("T2", "conversations.open", null)).toBe(0);
    at += 60;
    limits.change(TEAM, { methods: { "conversations.open": 5 } });
    expect(passing(1, 0.01, open)).toBe(model === "bucket" ? 5 : 5);
    limits.change(TEAM, { methods: { "conversations.open": null } });
    at += 60;
    expect(passing(1, 0.01, open)).toBe(50);
  });

  it("one a minute lets a few pass at once, and then one a minute", () => {
    const open = (): number => limits.take(TEAM, "apps.connections.open", null);
    expect(passing(1, 0.1, open)).toBe(3);
    expect(passing(1800, 1, open)).toBeGreaterThanOrEqual(28);
    expect(passing(1800, 1, open)).toBeLessThanOrEqual(31);
  });

  it("switched off, everything passes", () => {
    limits.enabled = false;
    expect(passing(1, 0.001, () => post("D"))).toBe(1000);
    limits.reset();
    expect(passing(1, 0.01, () => post("D"))).toBeLessThanOrEqual(11);
  });
});

describe("the counts", () => {
  it("tell calls by method and posts by minute, from a moment on", () => {
    let now = Date.parse("2026-11-23T09:00:00Z");
    const counts = new CallCounts(() => now);
    for (let second = 0; second < 150; second++, now += 1000)
      counts.note("chat.postMessage", { limited: second % 10 === 0, posted: second % 10 !== 0 });
    counts.note("users.info", { limited: false, posted: false });
    expect(counts.since(null)).toMatchObject({ answered: 136, limited: 15, posts: 135, postsByMinute: [54, 54, 27] });
    expect(counts.since(new Date("2026-11-23T09:02:00Z"))).toEqual({
      now: "2026-11-23T09:02:30.000Z",
      since: "2026-11-23T09:02:00.000Z",
      answered: 28,
      limited: 3,
      methods: { "chat.postMessage": { answered: 27, limited: 3 }, "users.info": { answered: 1, limited: 0 } },
      posts: 27,
      postsByMinute: [27],
    });
  });
});

describe("over the control API", () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await startWorkspace({ manifest: MANIFEST, signingSecret: "s", botToken: "xoxb-t", page: true });
  });
  afterEach(() => workspace.stop());
  const control = async (path: string, body?: object): Promise<unknown> => {
    const init = body ? { method: "POST", body: JSON.stringify(body) } : {};
    return (await fetch(`${workspace.pageUrl}control/${path}`, init)).json();
  };
  const call = async (method: string, args: object, token = "xoxb-t"): Promise<number> => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const init = { method: "POST", body: JSON.stringify(args), headers };
    return (await fetch(`${workspace.apiUrl}${method}`, init)).status;
  };

  it("limits are read and changed, and calls counted, refused ones too", async () => {
    const usual = { enabled: true, model: "bucket", postsPerMinute: 300, methods: {} };
    expect(await control("limits")).toEqual(usual);
    const changed = { ...usual, model: "rolling", postsPerMinute: 2, methods: { "users.info": 1 } };
    const { enabled: _, ...asked } = changed;
    expect(await control("limits", asked)).toEqual(changed);
    const statuses = [];
    for (const channel of ["U0MAYA", "U0TOM", "U0ANNA"])
      statuses.push(await call("chat.postMessage", { channel, text: "hi" }));
    expect(statuses).toEqual([200, 200, 429]);
    await control("fault", { method: "auth.test", times: 1, status: 429 });
    await call("auth.test", {});
    await call("auth.test", {}, "xoxb-somebody-else");
    expect(await control("counters")).toMatchObject({
      answered: 2,
      limited: 2,
      methods: { "chat.postMessage": { answered: 2, limited: 1 }, "auth.test": { answered: 0, limited: 1 } },
      posts: 2,
      postsByMinute: [2],
    });
    await control("reset", {});
    expect(await control("limits")).toEqual(usual);
    expect(await control("counters")).toMatchObject({ answered: 0, limited: 0 });
  });

  it("a person and their DM are one channel", async () => {
    await control("limits", { model: "rolling" });
    for (let count = 0; count < 10; count++)
      expect(await call("chat.postMessage", { channel: count % 2 ? "U0MAYA" : "D0MAYA", text: "hi" })).toBe(200);
    expect(await call("chat.postMessage", { channel: "U0MAYA", text: "hi" })).toBe(429);
    expect(await call("chat.postMessage", { channel: "D0MAYA", text: "hi" })).toBe(429);
  });

  it.each([
    ["limits", { postsPerMinute: 0 }],
    ["limits", { model: "leaky" }],
    ["limits", { team: "T9" }],
    ["limits", { methods: { "chat.sing": 5 } }],
    ["counters?since=yesterday", undefined],
    ["counters?team=T9", undefined],
  ])("%s with %o is refused in a sentence", async (path, body) => {
    expect(await control(path, body)).toEqual({ error: expect.stringMatching(/./) });
  });
});

it("every method that the workspace has is in the table of scopes and tiers", () => {
  expect(Object.keys(WEB_API).filter((method) => !(method in METHODS))).toEqual([]);
});
