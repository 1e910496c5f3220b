/** Channels, group DMs and who is in them: Slack's codes, pages and events. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { MANIFEST, manifestWith, startSlack, type TestSlack } from "../support/slack.ts";

const READ = ["channels:read", "groups:read", "im:read", "mpim:read", "mpim:write", "reactions:write"];
const SCOPES = [...MANIFEST.oauth_config.scopes.bot, ...READ];
const EVENTS = [
  "member_joined_channel",
  "member_left_channel",
  "message.channels",
  "channel_archive",
  "channel_left",
  "tokens_revoked",
];
let slack: TestSlack;
async function restart(scopes: readonly string[]): Promise<void> {
  await slack?.close();
  const settings = { event_subscriptions: { bot_events: EVENTS } };
  slack = await startSlack({ page: true, manifest: manifestWith(scopes, { settings }) });
}
beforeEach(() => restart(SCOPES));
afterEach(() => slack.close());

const change = async (body: JsonObject) => {
  const url = `${slack.workspace.pageUrl}control/change`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return { status: answer.status, ...((await answer.json()) as JsonObject) };
};
const events = () => slack.received.map(({ payload }) => payload["event"] as JsonObject);
const posted = async (channel: string): Promise<string> =>
  String((await slack.call("chat.postMessage", { channel, text: "hi" }))["ts"]);

type Row = readonly [what: string, method: string, args: JsonObject, error: string];
const LEFT: JsonObject = { type: "deactivate", user: "U0TOM" };
const ROWS: readonly Row[] = [
  ["a post into a private channel without the bot", "chat.postMessage", { channel: "C0LEADS" }, "channel_not_found"],
  ["a post into a public channel without the bot", "chat.postMessage", { channel: "C0SALES" }, "not_in_channel"],
  ["a post into an archived channel", "chat.postMessage", { channel: "C0LEGACY" }, "is_archived"],
  ["a post to itself", "chat.postMessage", { channel: "U0BOT" }, "cannot_dm_bot"],
  ["a post to somebody who left", "chat.postMessage", { channel: "U0TOM" }, "user_disabled"],
  ["blocks that are no list", "chat.postMessage", { channel: "C0GENERAL", blocks: "{}" }, "invalid_blocks_format"],
  [
    "something private, to an unknown person",
    "chat.postEphemeral",
    { channel: "C0DEV", user: "U0X" },
    "user_not_found",
  ],
  ["the same, to somebody not there", "chat.postEphemeral", { channel: "C0DEV", user: "U0TOM" }, "user_not_in_channel"],
  ["an update that names a person", "chat.update", { channel: "U0MAYA", ts: "1.1" }, "channel_not_found"],
  ["an update of nothing", "chat.update", { channel: "C0GENERAL", ts: "1.1" }, "message_not_found"],
  ["a delete of nothing", "chat.delete", { channel: "C0GENERAL", ts: "1.1" }, "message_not_found"],
  ["a delete nowhere", "chat.delete", { channel: "C0LEADS", ts: "1.1" }, "channel_not_found"],
  ["a link to nothing", "chat.getPermalink", { channel: "C0GENERAL", message_ts: "1.1" }, "message_not_found"],
  ["a link into a hidden channel", "chat.getPermalink", { channel: "C0LEADS", message_ts: "1.1" }, "channel_not_found"],
  ["about a hidden channel", "conversations.info", { channel: "C0LEADS" }, "channel_not_found"],
  ["about nowhere", "conversations.info", { channel: "C0X" }, "channel_not_found"],
  ["members of a hidden channel", "conversations.members", { channel: "C0LEADS" }, "channel_not_found"],
  ["a page of none", "conversations.members", { channel: "C0GENERAL", limit: 0 }, "invalid_limit"],
  ["a page of too many", "conversations.members", { channel: "C0GENERAL", limit: 1000 }, "invalid_limit"],
  ["a made-up cursor", "conversations.members", { channel: "C0GENERAL", cursor: "x" }, "invalid_cursor"],
  ["kinds that are none", "conversations.list", { types: "secret" }, "invalid_types"],
  ["a group with nobody", "conversations.open", { users: "" }, "users_list_not_supplied"],
  ["a group of nine", "conversations.open", { users: "1,2,3,4,5,6,7,8,9" }, "too_many_users"],
  ["a group with somebody unknown", "conversations.open", { users: "U0MAYA,U0X" }, "user_not_found"],
  ["a group with somebody who left", "conversations.open", { users: "U0MAYA,U0TOM" }, "user_disabled"],
  ["a group with the bot", "conversations.open", { users: "U0MAYA,U0BOT" }, "cannot_dm_bot"],
  ["somebody unknown", "users.info", { user: "U0X" }, "user_not_found"],
  ["a name that is no emoji", "reactions.add", { channel: "C0GENERAL", timestamp: "1.1", name: "No!" }, "invalid_name"],
  ["Home of somebody unknown", "views.publish", { user_id: "U0X", view: home() }, "user_not_found"],
  ["Home of somebody who left", "views.publish", { user_id: "U0TOM", view: home() }, "user_disabled"],
];
function home(): JsonObject {
  return { type: "home", blocks: [{ type: "divider" }] };
}

describe("is refused with Slack's code", () => {
  it.each(ROWS)("%s: %s", async (_, method, args, error) => {
    await change(LEFT);
    expect(await slack.call(method, { text: "hi", ...args })).toMatchObject({ ok: false, error });
    expect(slack.workspace.violations.at(-1)).toContain(`${method}: ${error}`);
  });

  it.each([
    ["conversations.info", { channel: "C0GENERAL" }, "channels:read"],
    ["conversations.members", { channel: "D0MAYA" }, "im:read"],
    ["conversations.history", { channel: "C0GENERAL" }, "channels:history"],
  ])("%s without the scope for that kind", async (method, args, needed) => {
    await restart(["chat:write", "groups:read", "im:history"]);
    await slack.call("chat.postMessage", { channel: "U0MAYA", text: "hi" });
    expect(await slack.call(method, args)).toMatchObject({ error: "missing_scope", needed });
  });

  it("an ephemeral message cannot be found again", async () => {
    const { message_ts: ts } = await slack.call("chat.postEphemeral", {
      channel: "C0GENERAL",
      user: "U0MAYA",
      text: "psst",
    });
    const at = { channel: "C0GENERAL", ts, message_ts: ts, timestamp: ts, name: "eyes", text: "x" };
    expect(await slack.call("chat.update", at)).toMatchObject({ error: "cant_update_message" });
    for (const method of ["chat.delete", "chat.getPermalink", "reactions.add"])
      expect(await slack.call(method, at)).toMatchObject({ error: "message_not_found" });
  });

  it("a token that was taken back", async () => {
    await change({ type: "revokeToken" });
    expect(events()).toMatchObject([{ type: "tokens_revoked", tokens: { bot: ["U0BOT"] } }]);
    expect(await slack.call("auth.test")).toMatchObject({ error: "token_revoked" });
  });

  it("more than several hundred posts a minute in all, though each channel bears them", async () => {
    await slack.close();
    const people = Array.from({ length: 60 }, (_, index) => ({
      id: `U${index}`,
      name: `P${index}`,
      title: "",
      zone: "UTC",
    }));
    slack = await startSlack({ rateLimits: true, people, channels: [] });
    const answers = [];
    for (let round = 0; round < 6; round++)
      answers.push(
        ...(await Promise.all(people.map(({ id }) => slack.call("chat.postMessage", { channel: id, text: "hi" })))),
      );
    const limited = answers.findIndex(({ status }) => status === 429);
    expect(limited).toBeGreaterThanOrEqual(300);
    expect(Number(answers[limited]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  });
});

it("posts into a public channel without being there, with chat:write.public alone for that", async () => {
  await restart(["chat:write", "chat:write.public"]);
  expect(await slack.call("chat.postMessage", { channel: "C0SALES", text: "hi" })).toMatchObject({ ok: true });
  expect(await slack.call("chat.postMessage", { channel: "C0LEADS", text: "hi" })).toMatchObject({
    error: "channel_not_found",
  });
  await restart(["chat:write.public"]);
  expect(await slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi" })).toMatchObject({
    error: "missing_scope",
    needed: "chat:write",
  });
});

describe("conversations", () => {
  it.each([
    ["C0CLIENT", { is_ext_shared: true, is_shared: true, is_archived: false, is_member: true, is_channel: true }],
    ["C0LEGACY", { is_archived: true, is_ext_shared: false }],
    ["C0SALES", { is_member: false, is_private: false }],
    ["D0MAYA", { is_im: true, is_channel: false, user: "U0MAYA" }],
  ])("%s says of itself %o", async (channel, flags) => {
    await slack.call("conversations.open", { users: "U0MAYA" });
    expect(await slack.call("conversations.info", { channel })).toMatchObject({ ok: true, channel: flags });
  });

  it("gives members page by page, the bot among them, and their number on request", async () => {
    const members: unknown[] = [];
    let cursor = "";
    do {
      const page = await slack.call("conversations.members", { channel: "C0GENERAL", limit: 4, cursor });
      members.push(...(page["members"] as string[]));
      cursor = (page["response_metadata"] as { next_cursor: string }).next_cursor;
    } while (cursor !== "");
    expect(members).toEqual(
      ["MAYA", "OMAR", "PRIYA", "LENA", "TOM", "GRACE", "HANA", "LUIS", "BOT"].map((name) => `U0${name}`),
    );
    expect(await slack.call("conversations.info", { channel: "C0GENERAL", include_num_members: true })).toMatchObject({
      channel: { num_members: 9 },
    });
  });

  it("lists kinds that were asked for, without archived ones on request", async () => {
    const ids = async (args: JsonObject) =>
      ((await slack.call("conversations.list", args))["channels"] as { id: string }[]).map(({ id }) => id);
    expect(await ids({})).toEqual(["C0GENERAL", "C0DEV", "C0SALES", "C0CLIENT", "C0LEGACY"]);
    expect(await ids({ exclude_archived: true, limit: 3 })).toEqual(["C0GENERAL", "C0DEV", "C0SALES"]);
    expect(await ids({ types: "private_channel,mpim" })).toEqual([]);
  });

  it("opens one group DM for the same people, whatever their order", async () => {
    const open = (users: string) => slack.call("conversations.open", { users });
    const first = await open("U0MAYA,U0GRACE");
    expect((await open("U0GRACE,U0MAYA"))["channel"]).toEqual(first["channel"]);
    const { id } = first["channel"] as { id: string };
    expect(await slack.call("conversations.open", { channel: id })).toMatchObject({ ok: true, already_open: true });
    await posted(id);
    expect(slack.workspace.as("U0GRACE").channel(id)).toHaveLength(1);
    expect(slack.workspace.as("U0TOM").channel(id)).toHaveLength(0);
  });

  it("knows guests, people who left, and the bot as users", async () => {
    await change(LEFT);
    const user = (id: string) => slack.call("users.info", { user: id });
    expect(await user("U0NOEL")).toMatchObject({ user: { is_restricted: true, deleted: false } });
    expect(await user("U0TOM")).toMatchObject({ user: { is_restricted: false, deleted: true } });
    expect(await user("U0BOT")).toMatchObject({ user: { is_bot: true } });
    expect((await slack.call("users.list", { limit: 20 }))["members"]).toHaveLength(10);
  });

  it("a link leads to the message, in its thread where it is in one", async () => {
    const ts = await posted("C0GENERAL");
    const reply = await slack.call("chat.postMessage", { channel: "C0GENERAL", text: "re", thread_ts: ts });
    const link = async (message_ts: unknown) =>
      (await slack.call("chat.getPermalink", { channel: "C0GENERAL", message_ts }))["permalink"];
    expect(await link(ts)).toBe(`https://lindqvist.slack.com/archives/C0GENERAL/p${ts.replace(".", "")}`);
    expect(await link(reply["ts"])).toContain(`?thread_ts=${ts}&cid=C0GENERAL`);
  });
});

describe("what people do by hand", () => {
  it("joining and leaving reaches the bot where it is a member", async () => {
    await change({ type: "joinChannel", channel: "C0DEV", user: "U0TOM" });
    await change({ type: "joinChannel", channel: "C0DEV", user: "U0TOM" });
    await change({ type: "leaveChannel", channel: "C0DEV", user: "U0MAYA" });
    await change({ type: "leaveChannel", channel: "C0SALES", user: "U0TOM" });
    expect(events()).toMatchObject([
      { type: "member_joined_channel", user: "U0TOM", channel: "C0DEV", channel_type: "C", team: "T0HOUSE" },
      { type: "member_left_channel", user: "U0MAYA", channel: "C0DEV", channel_type: "C", team: "T0HOUSE" },
    ]);
    expect((await slack.call("conversations.members", { channel: "C0DEV" }))["members"]).toContain("U0TOM");
    expect(slack.workspace.as("U0MAYA").channel("C0DEV")).toEqual([]);
  });

  it("a message deleted by hand is gone for updates, and the bot is told", async () => {
    const ts = await posted("C0GENERAL");
    expect(await change({ type: "deleteMessage", channel: "C0GENERAL", ts })).toEqual({ status: 200 });
    expect(events()).toMatchObject([
      { subtype: "message_deleted", deleted_ts: ts, channel: "C0GENERAL", hidden: true },
    ]);
    expect(await slack.call("chat.update", { channel: "C0GENERAL", ts, text: "x" })).toMatchObject({
      error: "message_not_found",
    });
    expect(await change({ type: "deleteMessage", channel: "C0GENERAL", ts })).toMatchObject({ status: 400 });
  });

  it("an archived channel and one without the bot are told", async () => {
    await change({ type: "archive", channel: "C0DEV" });
    await change({ type: "removeBot", channel: "C0GENERAL" });
    expect(events()).toMatchObject([
      { type: "channel_archive", channel: "C0DEV" },
      { type: "channel_left", channel: "C0GENERAL" },
    ]);
    expect(await slack.call("chat.postMessage", { channel: "C0GENERAL", text: "hi" })).toMatchObject({
      error: "not_in_channel",
    });
  });
});

it("opens one group DM for the same people, and another for people with the same first names", async () => {
  await slack.close();
  const people = ["U1", "U2", "U3", "U4"].map((id, at) => ({ id, name: `Kim ${at}`, title: "Backend", zone: "UTC" }));
  slack = await startSlack({ manifest: manifestWith(SCOPES), people, channels: [] });
  const open = async (users: string): Promise<unknown> =>
    ((await slack.call("conversations.open", { users }))["channel"] as JsonObject)["id"];
  const first = await open("U1,U2");
  expect(await open("U2,U1")).toBe(first);
  expect(await open("U3,U4")).not.toBe(first);
});
