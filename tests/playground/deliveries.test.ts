/** What the workspace sends: signed, in time, again when it must; and faults on request. */
import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MANIFEST, SECRET, startSlack, type TestSlack } from "../support/slack.ts";

let slack: TestSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.close());

const maya = () => slack.workspace.as("U0MAYA");
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const texts = () => slack.received.map(({ payload }) => (payload["event"] as { text?: string } | undefined)?.text);

it("signs every request over its bare body", async () => {
  await maya().command("/growth help & more");
  const [{ headers, body }] = slack.received as [TestSlack["received"][number]];
  const base = `v0:${String(headers["x-slack-request-timestamp"])}:${body}`;
  expect(headers["x-slack-signature"]).toBe(`v0=${createHmac("sha256", SECRET).update(base).digest("hex")}`);
  expect(Math.abs(Date.now() / 1000 - Number(headers["x-slack-request-timestamp"]))).toBeLessThan(5);
});

it("escapes what people type, and people and channels where the manifest asks", async () => {
  await maya().command("/growth <b> & @Tom Becker in #general");
  expect(slack.received[0]?.payload["text"]).toBe("&lt;b&gt; &amp; <@U0TOM|tom.becker> in <#C0GENERAL|general>");
});

describe("an acknowledgement", () => {
  it("later than three seconds is an operation_timeout that the person sees", async () => {
    slack.answer = async () => {
      await sleep(3050);
      return { body: { text: "too late" } };
    };
    const seen = await maya().command("/growth");
    expect(seen.error).toBe('/growth failed with the error "operation_timeout"');
    expect(seen.messages).toEqual([]);
    expect(slack.workspace.violations[0]).toMatch(/operation_timeout/);
  });

  it("that is no 2xx is a dispatch_failed", async () => {
    slack.answer = () => ({ status: 500 });
    expect((await maya().command("/growth")).error).toBe('/growth failed with the error "dispatch_failed"');
  });

  it("with blocks that Slack refuses shows nothing and is noted", async () => {
    slack.answer = () => ({ body: { blocks: [{ type: "sparkle" }] } });
    expect((await maya().command("/growth")).messages).toEqual([]);
    expect(slack.workspace.violations[0]).toMatch(/json-pointer/);
  });

  it("of a command that nobody registered never reaches the bot", async () => {
    expect((await maya().command("/unknown")).error).toBe("/unknown is not a valid command.");
    expect(slack.received).toEqual([]);
  });
});

describe("an event", () => {
  it("that fails is sent again three times, with the reason", async () => {
    slack.answer = () => ({ status: 500 });
    await maya().say("hello");
    const retries = () => slack.received.map(({ headers }) => headers["x-slack-retry-num"]);
    await expect.poll(retries, { timeout: 5000 }).toEqual([undefined, "1", "2", "3"]);
    expect(slack.received[1]?.headers["x-slack-retry-reason"]).toBe("http_error");
    expect(new Set(slack.received.map(({ payload }) => payload["event_id"])).size).toBe(1);
    const givenUp = () => slack.workspace.state("U0MAYA").givenUp;
    await expect.poll(givenUp, { timeout: 5000 }).toMatchObject([{ type: "message", user: "U0MAYA" }]);
  });

  it("that was taken is not given up", async () => {
    slack.answer = () => ({ status: slack.received.length < 3 ? 500 : 200 });
    await maya().say("hello");
    await expect.poll(() => slack.received.length, { timeout: 5000 }).toBe(3);
    await slack.workspace.settle();
    expect(slack.workspace.state("U0MAYA").givenUp).toEqual([]);
  });

  it("is not sent again where the clock was set forward by more than Slack's tries take", async () => {
    let hours = 0;
    await slack.close();
    slack = await startSlack({ now: () => new Date(Date.now() + hours * 3_600_000) });
    slack.answer = () => {
      hours += 2;
      return { status: 500 };
    };
    await maya().say("hello");
    await expect.poll(() => slack.workspace.state("U0MAYA").givenUp, { timeout: 5000 }).toHaveLength(1);
    expect(slack.received).toHaveLength(1);
  });

  it("is not sent where the manifest does not ask for it", async () => {
    await slack.close();
    slack = await startSlack({ manifest: { ...MANIFEST, settings: {} } });
    await maya().say("hello");
    expect(slack.received).toEqual([]);
  });
});

describe("faults on request", () => {
  it("429 with Retry-After, 5xx, an error code: as often as asked", async () => {
    const { faults } = slack.workspace;
    faults.set("chat.postMessage", { times: 1, status: 429, retryAfterSeconds: 7 });
    const post = () => slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi" });
    const limited = await post();
    expect([limited.status, limited.error, limited.headers.get("retry-after")]).toEqual([429, "ratelimited", "7"]);
    faults.set("*", { times: 1, status: 503 });
    expect((await post()).status).toBe(503);
    faults.set("chat.postMessage", { times: 1, error: "fatal_error" });
    expect(await post()).toMatchObject({ ok: false, error: "fatal_error" });
    expect(await post()).toMatchObject({ ok: true });
    expect(slack.workspace.world.messages.get("C0GENERAL")).toHaveLength(1);
  });

  it("a lost answer: accepted, but the reply never arrives", async () => {
    slack.workspace.faults.set("chat.postMessage", { times: 1, dropAnswer: true });
    await expect(slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi" })).rejects.toThrow();
    expect(slack.workspace.world.messages.get("C0GENERAL")).toHaveLength(1);
  });

  it("slowness", async () => {
    slack.workspace.faults.set("auth.test", { times: 1, delayMs: 120 });
    const started = performance.now();
    expect(await slack.call("auth.test")).toMatchObject({ ok: true });
    expect(performance.now() - started).toBeGreaterThan(100);
  });

  it("an event twice, and two events in the wrong order", async () => {
    slack.workspace.faults.set("events", { times: 1, duplicate: true });
    await maya().say("twice");
    expect(texts()).toEqual(["twice", "twice"]);
    expect(slack.received[1]?.headers["x-slack-retry-num"]).toBe("1");
    slack.received.length = 0;
    slack.workspace.faults.set("events", { times: 1, reorder: true });
    await Promise.all([maya().say("first"), sleep(20).then(() => maya().say("second"))]);
    expect(texts()).toEqual(["second", "first"]);
  });

  it("an event twice that was taken neither time, until it is", async () => {
    slack.workspace.faults.set("events", { times: 1, duplicate: true });
    slack.answer = () => ({ status: slack.received.length < 3 ? 500 : 200 });
    await maya().say("twice");
    const retries = () => slack.received.map(({ headers }) => headers["x-slack-retry-num"]);
    await expect.poll(retries, { timeout: 5000 }).toEqual([undefined, "1", "2"]);
  });
});

describe("modals", () => {
  const field = (block_id: string, element: object, more: object = {}) => ({
    type: "input",
    block_id,
    label: { type: "plain_text", text: block_id },
    element: { action_id: "value", ...element },
    ...more,
  });
  const view = {
    type: "modal",
    callback_id: "form",
    notify_on_close: true,
    title: { type: "plain_text", text: "Form" },
    submit: { type: "plain_text", text: "Go" },
    blocks: [
      field("name", { type: "plain_text_input", min_length: 2 }),
      field("age", { type: "number_input", is_decimal_allowed: false, min_value: "1" }, { optional: true }),
      field("site", { type: "url_text_input" }, { optional: true }),
    ],
  };
  const openForm = () => slack.call("views.open", { trigger_id: slack.workspace.world.issueTrigger("U0MAYA"), view });

  it("are checked by Slack before the bot hears of them", async () => {
    await openForm();
    expect((await maya().submit({})).modal?.errors).toEqual({ name: "Please complete this required field." });
    const seen = await maya().submit({ name: "x", age: "0.5", site: "nowhere" });
    expect(Object.keys(seen.modal?.errors ?? {})).toEqual(["name", "age", "site"]);
    expect(slack.received).toEqual([]);
    expect((await maya().submit({ name: "Maya", age: null, site: null })).modal).toBeNull();
    expect(slack.received[0]?.payload).toMatchObject({ type: "view_submission", view: { callback_id: "form" } });
  });

  it("show the bot's errors, and refuse errors for fields that are not there", async () => {
    await openForm();
    slack.answer = () => ({ body: { response_action: "errors", errors: { name: "Taken." } } });
    expect((await maya().submit({ name: "Maya" })).modal?.errors).toEqual({ name: "Taken." });
    slack.answer = () => ({ body: { response_action: "errors", errors: { nowhere: "?" } } });
    expect((await maya().submit({ name: "Maya" })).error).toMatch(/trouble connecting/);
  });

  it("tell the bot when they are closed, where it asked", async () => {
    await openForm();
    await maya().close();
    expect(slack.received[0]?.payload).toMatchObject({ type: "view_closed", is_cleared: false });
    expect(slack.workspace.violations).toEqual([]);
  });

  it("report a bot that does not acknowledge that they were closed", async () => {
    await openForm();
    slack.answer = () => ({ status: 500 });
    await maya().close();
    await openForm();
    slack.answer = () => new Promise((resolve) => setTimeout(() => resolve({}), 3500));
    await maya().close();
    expect(slack.workspace.violations).toMatchObject([
      expect.stringMatching(/^close form: acknowledged with 500 after/),
      expect.stringMatching(/^close form: acknowledged with operation_timeout after/),
    ]);
  });
});

it("tells the bot of channels that it comes into, of shortcuts and of choices in messages", async () => {
  await slack.close();
  const shortcuts = [{ name: "Keep this", type: "message", callback_id: "keep", description: "keeps it" }];
  slack = await startSlack({
    manifest: {
      ...MANIFEST,
      features: { ...(MANIFEST["features"] as object), shortcuts },
      settings: { event_subscriptions: { bot_events: ["member_joined_channel"] } },
    },
  });
  await slack.workspace.change().inviteBot("C0SALES", "U0TOM");
  expect(slack.received[0]?.payload["event"]).toMatchObject({ type: "member_joined_channel", user: "U0BOT" });
  const element = { type: "datepicker", action_id: "when" };
  await slack.call("chat.postMessage", {
    channel: "C0SALES",
    text: "?",
    blocks: [{ type: "actions", elements: [element] }],
  });
  const tom = slack.workspace.as("U0TOM");
  await tom.click("when", { picked: "2026-12-01" });
  expect(slack.received[1]?.payload).toMatchObject({ actions: [{ action_id: "when", selected_date: "2026-12-01" }] });
  await tom.shortcut("Keep this", tom.channel("C0SALES")[0]?.ts ?? "");
  expect(slack.received[2]?.payload).toMatchObject({
    type: "message_action",
    callback_id: "keep",
    message: { text: "?" },
  });
});
