/** Menus of people, conversations, days and looked-up options, in forms and messages: what they offer and what the bot gets. */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { MANIFEST, startSlack, type TestSlack } from "../support/slack.ts";

let slack: TestSlack;
beforeEach(async () => {
  const shortcuts = [{ name: "Ask about it", type: "message", callback_id: "ask", description: "" }];
  slack = await startSlack({
    manifest: { ...MANIFEST, features: { ...(MANIFEST["features"] as object), shortcuts } },
  });
});
afterEach(() => slack.close());

const maya = () => slack.workspace.as("U0MAYA");
const filling = (values: Readonly<Record<string, string | readonly string[]>>) => () => maya().fill(values);
const plain = (text: string): JsonObject => ({ type: "plain_text", text });
const field = (block_id: string, element: JsonObject): JsonObject => ({
  type: "input",
  block_id,
  optional: true,
  label: plain(block_id),
  element: { action_id: "value", ...element },
});
const form = (...blocks: JsonObject[]): JsonObject => ({
  type: "modal",
  title: plain("Form"),
  submit: plain("Go"),
  blocks,
});
const open = (view: JsonObject, trigger_id: unknown = slack.workspace.world.issueTrigger("U0MAYA")) =>
  slack.call("views.open", { trigger_id, view });
const submitted = () => slack.received.at(-1)?.payload as JsonObject & { view: { state: { values: JsonObject } } };

it.each([
  ["users_select", {}, "U0TOM", { selected_user: "U0TOM" }],
  ["users_select", {}, "Tom Becker", { selected_user: "U0TOM" }],
  ["multi_users_select", {}, ["U0TOM", "U0LENA"], { selected_users: ["U0TOM", "U0LENA"] }],
  ["channels_select", {}, "#sales", { selected_channel: "C0SALES" }],
  ["multi_channels_select", {}, ["C0DEV"], { selected_channels: ["C0DEV"] }],
  ["conversations_select", {}, "C0LEADS", { selected_conversation: "C0LEADS" }],
  ["multi_conversations_select", {}, ["C0LEADS"], { selected_conversations: ["C0LEADS"] }],
  ["datepicker", {}, "2026-12-01", { selected_date: "2026-12-01" }],
  ["timepicker", {}, "14:30", { selected_time: "14:30" }],
  ["datetimepicker", {}, "1800000000", { selected_date_time: 1_800_000_000 }],
])("%s %o takes %s", async (type, more, value, state) => {
  await open(form(field("it", { type, ...more })));
  await maya().submit({ it: value });
  expect(submitted().view.state.values["it"]).toEqual({ value: { type, ...state } });
});

it.each([
  ["somebody who left", "users_select", {}, "U0TOM"],
  ["somebody unknown", "multi_users_select", {}, ["U0MAYA", "U0X"]],
  ["more people than it takes", "multi_users_select", { max_selected_items: 1 }, ["U0MAYA", "U0LENA"]],
  ["a private channel among public ones", "channels_select", {}, "C0LEADS"],
  ["an archived channel", "conversations_select", {}, "C0LEGACY"],
  ["a channel that she is not in and cannot see", "conversations_select", {}, "C0SECRET"],
  [
    "a shared channel where the filter excludes it",
    "conversations_select",
    { filter: { exclude_external_shared_channels: true } },
    "C0CLIENT",
  ],
  ["a channel where the filter wants DMs", "conversations_select", { filter: { include: ["im"] } }, "C0DEV"],
  ["a day that the calendar lacks", "datepicker", {}, "2026-02-30"],
  ["an hour that the day lacks", "timepicker", {}, "24:10"],
  ["a moment in words", "datetimepicker", {}, "tomorrow"],
])("nobody can pick %s", async (_, type, more, value) => {
  await slack.workspace.change().deactivate("U0TOM");
  await open(form(field("it", { type, ...more })));
  expect(filling({ it: value })).toThrow(/does not offer|not a date|not a time|not a moment|takes 1 option/);
});

it("a form starts in the conversation where its command was typed, and answers into the one picked", async () => {
  slack.answer = async ({ payload }) => {
    const menu = { type: "conversations_select", default_to_current_conversation: true, response_url_enabled: true };
    if (payload["command"]) await open(form(field("where", menu)), payload["trigger_id"]);
    return {};
  };
  const seen = await maya().command("/growth", { channel: "C0DEV" });
  expect(seen.modal?.state["where"]).toMatchObject({ value: { selected_conversation: "C0DEV" } });
  await maya().submit({ where: "C0GENERAL" });
  const [answer] = submitted()["response_urls"] as JsonObject[];
  expect(answer).toMatchObject({ block_id: "where", action_id: "value", channel_id: "C0GENERAL" });
  const body = JSON.stringify({ text: "Done.", response_type: "in_channel" });
  expect((await fetch(String(answer?.["response_url"]), { method: "POST", body })).status).toBe(200);
  expect(slack.workspace.as("U0TOM").channel("C0GENERAL").at(-1)?.text).toBe("Done.");
});

it("a message shortcut opens a form on the conversation of its message", async () => {
  const { ts } = await slack.call("chat.postMessage", { channel: "C0DEV", text: "Who knows?" });
  slack.answer = async ({ payload }) => {
    const menu = { type: "conversations_select", default_to_current_conversation: true };
    if (payload["type"] === "message_action") await open(form(field("where", menu)), payload["trigger_id"]);
    return {};
  };
  const seen = await maya().shortcut("ask", String(ts));
  expect(slack.received[0]?.payload).toMatchObject({ type: "message_action", callback_id: "ask", message_ts: ts });
  expect(seen.modal?.state["where"]).toMatchObject({ value: { selected_conversation: "C0DEV" } });
});

it("a menu outside a form acts at once, and refuses what it does not offer", async () => {
  const elements = [{ type: "users_select", action_id: "who" }];
  await slack.call("chat.postMessage", { channel: "U0MAYA", text: "?", blocks: [{ type: "actions", elements }] });
  await maya().click("who", { picked: "U0LENA" });
  expect(slack.received[0]?.payload["actions"]).toMatchObject([{ action_id: "who", selected_user: "U0LENA" }]);
  expect(() => maya().click("who", { picked: "U0X" })).toThrow(/does not offer/);
});

const option = (index: number): JsonObject => ({ text: plain(`Option ${index}`), value: String(index) });
const options = (count: number): JsonObject[] => Array.from({ length: count }, (_, index) => option(index));

it("an external select asks the bot, in a form and in a message, and takes what was offered", async () => {
  slack.answer = ({ payload }) => (payload["type"] === "block_suggestion" ? { body: { options: options(100) } } : {});
  await open(form(field("it", { type: "external_select" })));
  expect(await maya().suggest("it", "op")).toEqual([]);
  expect(slack.received).toEqual([]);
  expect(await maya().suggest("it", "opt")).toHaveLength(100);
  expect(slack.received[0]?.payload).toMatchObject({
    type: "block_suggestion",
    action_id: "value",
    block_id: "it",
    value: "opt",
    container: { type: "view" },
  });
  expect(filling({ it: "Option 700" })).toThrow(/no option/);
  await maya().submit({ it: "Option 7" });
  expect(submitted().view.state.values["it"]).toMatchObject({ value: { selected_option: option(7) } });
  const elements = [{ type: "external_select", action_id: "find", min_query_length: 0 }];
  await slack.call("chat.postMessage", { channel: "U0MAYA", text: "?", blocks: [{ type: "actions", elements }] });
  expect(await maya().suggest("find", "")).toHaveLength(100);
  expect(slack.received.at(-1)?.payload).toMatchObject({ container: { type: "message", channel_id: "D0MAYA" } });
  await maya().click("find", { picked: "Option 3" });
  expect(slack.received.at(-1)?.payload["actions"]).toMatchObject([{ selected_option: option(3) }]);
});

it.each([
  ["more than a hundred", { options: options(101) }],
  ["an option that is too long", { options: [{ text: plain("x".repeat(76)), value: "1" }] }],
  ["no list", { options: "many" }],
])("an answer of %s shows nothing and is noted", async (_, body) => {
  slack.answer = () => ({ body });
  await open(form(field("it", { type: "external_select" })));
  expect(await maya().suggest("it", "opt")).toEqual([]);
  expect(slack.workspace.violations.at(-1)).toMatch(/^options: /);
});

it("views know their external id, and their type stays", async () => {
  const view = { ...form(field("it", { type: "users_select" })), external_id: "one" };
  expect(await open(view)).toMatchObject({ ok: true, view: { external_id: "one" } });
  expect(await open(view)).toMatchObject({ error: "duplicate_external_id" });
  expect(await slack.call("views.update", { external_id: "one", view })).toMatchObject({ ok: true });
  expect(await slack.call("views.update", { external_id: "two", view })).toMatchObject({ error: "not_found" });
  const home = { type: "home", blocks: [{ type: "divider" }] };
  expect(await slack.call("views.update", { external_id: "one", view: home })).toMatchObject({
    error: "invalid_arguments",
  });
});

it("Home published with an old hash loses the race; one element alone may have the focus", async () => {
  const publish = async (more: JsonObject) =>
    slack.call("views.publish", { user_id: "U0MAYA", view: { type: "home", blocks: [{ type: "divider" }] }, ...more });
  const { hash } = (await publish({}))["view"] as { hash: string };
  expect(await publish({ hash })).toMatchObject({ ok: true });
  expect(await publish({ hash })).toMatchObject({ error: "hash_conflict" });
  const focus = { type: "plain_text_input", focus_on_load: true };
  expect(await open(form(field("a", focus), field("b", focus)))).toMatchObject({ error: "invalid_arguments" });
  expect(await open(form(field("a", focus)))).toMatchObject({ ok: true });
});
