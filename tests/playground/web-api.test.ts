/** Slack's error codes, each provoked by hand. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { MANIFEST, manifestWith, startSlack, type TestSlack, TOKEN } from "../support/slack.ts";

let slack: TestSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(async () => {
  vi.useRealTimers();
  await slack.close();
});

const post = (channel: string, more: JsonObject = {}) =>
  slack.call("chat.postMessage", { channel, text: "hi", ...more });
const modal = (more: JsonObject = {}): JsonObject => ({
  type: "modal",
  title: { type: "plain_text", text: "Title" },
  blocks: [{ type: "divider" }],
  ...more,
});
const trigger = (): string => slack.workspace.world.issueTrigger("U0MAYA");
const open = (trigger_id: string) => slack.call("views.open", { trigger_id, view: modal() });

describe("who calls", () => {
  it.each([
    ["no token", null, "not_authed"],
    ["a strange token", "xoxb-strange", "invalid_auth"],
  ])("%s: %s", async (_, token, error) => {
    expect(await slack.call("auth.test", {}, token)).toMatchObject({ ok: false, error });
  });

  it("an app that was removed: account_inactive", async () => {
    await slack.workspace.change().uninstall();
    expect(await slack.call("auth.test")).toMatchObject({ error: "account_inactive" });
  });

  it("a method that does not exist: unknown_method", async () => {
    expect(await slack.call("chat.whisper")).toMatchObject({ error: "unknown_method", req_method: "chat.whisper" });
  });

  it("names the scope that is missing and those that are there", async () => {
    await slack.close();
    slack = await startSlack({ manifest: manifestWith(["chat:write"]) });
    expect(await slack.call("users.info", { user: "U0MAYA" })).toMatchObject({
      error: "missing_scope",
      needed: "users:read",
      provided: "chat:write",
    });
    expect((await post("C0GENERAL")).headers.get("x-oauth-scopes")).toBe("chat:write");
  });

  it("opens a group DM only with mpim:write", async () => {
    await slack.close();
    slack = await startSlack({ manifest: manifestWith(["chat:write", "im:write"]) });
    expect(await slack.call("conversations.open", { users: "U0MAYA,U0TOM" })).toMatchObject({
      error: "missing_scope",
      needed: "mpim:write",
    });
  });
});

describe("where to", () => {
  it.each([
    ["a channel that does not exist", "C0NOWHERE", "channel_not_found"],
    ["a channel without the bot", "C0SALES", "not_in_channel"],
  ])("%s: %s", async (_, channel, error) => {
    expect(await post(channel)).toMatchObject({ ok: false, error });
  });

  it("a private channel without the bot does not exist for it", async () => {
    await slack.close();
    slack = await startSlack({ channels: [{ id: "C0SECRET", name: "secret", members: ["U0MAYA"], isPrivate: true }] });
    expect(await post("C0SECRET")).toMatchObject({ error: "channel_not_found" });
  });

  it("an archived channel, a person who left, the bot itself, a closed messages tab", async () => {
    const changes = slack.workspace.change();
    await changes.archive("C0DEV");
    await changes.deactivate("U0TOM");
    expect(await post("C0DEV")).toMatchObject({ error: "is_archived" });
    expect(await post("U0TOM")).toMatchObject({ error: "user_disabled" });
    expect(await slack.call("conversations.open", { users: "U0TOM" })).toMatchObject({ error: "user_disabled" });
    expect(await slack.call("conversations.open", { users: "U0BOT" })).toMatchObject({ error: "cannot_dm_bot" });
    expect(await slack.call("conversations.open", { users: "U0NOBODY" })).toMatchObject({ error: "user_not_found" });
    await slack.close();
    slack = await startSlack({ manifest: { ...MANIFEST, features: { app_home: { messages_tab_enabled: false } } } });
    expect(await post("U0MAYA")).toMatchObject({ error: "messages_tab_disabled" });
    expect((await slack.workspace.as("U0MAYA").say("hello")).error).toMatch(/turned off/);
  });

  it("messages that cannot be changed", async () => {
    const said = await slack.workspace.as("U0MAYA").say("mine", { channel: "C0GENERAL" });
    expect(said.error).toBeNull();
    const ts = slack.workspace.world.messages.get("C0GENERAL")?.at(-1)?.ts;
    expect(await slack.call("chat.update", { channel: "C0GENERAL", ts, text: "x" })).toMatchObject({
      error: "cant_update_message",
    });
    expect(await slack.call("chat.update", { channel: "C0GENERAL", ts: "1.1", text: "x" })).toMatchObject({
      error: "message_not_found",
    });
    expect(await slack.call("chat.delete", { channel: "C0GENERAL", ts })).toMatchObject({
      error: "cant_delete_message",
    });
    expect(await slack.call("chat.postEphemeral", { channel: "C0DEV", user: "U0TOM", text: "not here" })).toMatchObject(
      { error: "user_not_in_channel" },
    );
  });
});

describe("triggers and views", () => {
  it("a trigger is good once, for three seconds", async () => {
    const once = trigger();
    expect(await open(once)).toMatchObject({ ok: true });
    expect(await open(once)).toMatchObject({ error: "exchanged_trigger_id" });
    expect(await open("made-up")).toMatchObject({ error: "invalid_trigger_id" });
    const late = trigger();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3001 });
    expect(await open(late)).toMatchObject({ error: "expired_trigger_id" });
  });

  it("a stack holds three views", async () => {
    const push = () => slack.call("views.push", { trigger_id: trigger(), view: modal() });
    await open(trigger());
    expect(await push()).toMatchObject({ ok: true });
    expect(await push()).toMatchObject({ ok: true });
    expect(await push()).toMatchObject({ error: "push_limit_reached" });
  });

  it("a stale hash loses the race", async () => {
    const { view } = (await open(trigger())) as unknown as { view: { id: string; hash: string } };
    const update = (hash: string) => slack.call("views.update", { view_id: view.id, hash, view: modal() });
    expect(await update(view.hash)).toMatchObject({ ok: true });
    expect(await update(view.hash)).toMatchObject({ error: "hash_conflict" });
    expect(await slack.call("views.update", { view_id: "V0", view: modal() })).toMatchObject({ error: "not_found" });
  });
});

describe("how fast", () => {
  it("one message a second and channel after a burst, and the tier of other methods, with Retry-After", async () => {
    await slack.close();
    slack = await startSlack({ rateLimits: true });
    const many = async (count: number, call: () => Promise<JsonObject & { status: number; headers: Headers }>) => {
      const answers = [];
      for (let index = 0; index < count; index++) answers.push(await call());
      return answers.find(({ status }) => status === 429);
    };
    const posts = await many(12, () => post("C0GENERAL"));
    expect(posts).toMatchObject({ ok: false, error: "ratelimited" });
    expect(Number(posts?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(await post("U0MAYA")).toMatchObject({ ok: true });
    expect(await many(21, () => slack.call("users.list"))).toMatchObject({ error: "ratelimited" });
  });
});

describe("response_url", () => {
  const reply = (url: unknown, body: JsonObject) => fetch(String(url), { method: "POST", body: JSON.stringify(body) });

  it("takes five answers within half an hour, and no more", async () => {
    await slack.workspace.as("U0MAYA").command("/growth");
    const url = slack.received[0]?.payload["response_url"];
    expect((await reply(url, {})).status).toBe(400);
    for (let use = 0; use < 4; use++) expect((await reply(url, { text: `answer ${use}` })).status).toBe(200);
    const sixth = await reply(url, { text: "one too many" });
    expect([sixth.status, await sixth.text()]).toEqual([404, "used_url"]);
    await slack.workspace.as("U0MAYA").command("/growth");
    const second = slack.received[1]?.payload["response_url"];
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 30 * 60_000 + 1 });
    const late = await reply(second, { text: "too late" });
    expect([late.status, await late.text()]).toEqual([404, "expired_url"]);
    const unknown = await reply(String(second).replace(/[^/]+$/, "R0NONE"), { text: "to nobody" });
    expect([unknown.status, await unknown.text()]).toEqual([404, "invalid_url"]);
    expect(slack.workspace.violations).toEqual([
      "a response URL was used too often",
      "a response URL was used that was never given out",
    ]);
  });

  it("refuses blocks that Slack would refuse", async () => {
    await slack.workspace.as("U0MAYA").command("/growth");
    const answer = await reply(slack.received[0]?.payload["response_url"], { blocks: [{ type: "sparkle" }] });
    expect([answer.status, await answer.text()]).toEqual([400, "invalid_blocks"]);
  });
});

describe("files", () => {
  it("are uploaded in three steps and then seen", async () => {
    const { upload_url: url, file_id: id } = await slack.call("files.getUploadURLExternal", {
      filename: "plan.txt",
      length: 5,
    });
    await fetch(String(url), { method: "POST", body: "a, b\n" });
    const files = [{ id, title: "My plan" }];
    expect(await slack.call("files.completeUploadExternal", { files, channel_id: "U0MAYA" })).toMatchObject({
      ok: true,
    });
    const [message] = slack.workspace.as("U0MAYA").dm();
    expect(message?.files).toMatchObject([{ name: "plan.txt", title: "My plan", text: "a, b\n" }]);
    expect(
      await slack.call("files.completeUploadExternal", { files: [{ id: "F0" }], channel_id: "U0MAYA" }),
    ).toMatchObject({ error: "file_not_found" });
    expect(await slack.call("files.delete", { file: id })).toMatchObject({ ok: true });
    expect(slack.workspace.as("U0MAYA").dm()[0]?.files).toEqual([]);
    expect(await slack.call("files.delete", { file: id })).toMatchObject({ error: "file_not_found" });
  });
});

it("takes a token in a form as well", async () => {
  const response = await fetch(`${slack.workspace.apiUrl}auth.test`, {
    method: "POST",
    body: new URLSearchParams({ token: TOKEN }),
  });
  expect(await response.json()).toMatchObject({ ok: true, team_id: "T0HOUSE", user_id: "U0BOT" });
});
