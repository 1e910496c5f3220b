/** What the workspace sends has the fields and types of Slack's own payloads; slack-shapes.txt says where they come from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { JsonObject } from "#src/playground/model.ts";
import { MANIFEST, manifestWith, startSlack, type TestSlack } from "../support/slack.ts";

const SHAPES = new Map(
  readFileSync(join(import.meta.dirname, "slack-shapes.txt"), "utf8")
    .split("\n")
    .filter((line) => line.includes(" = "))
    .map((line) => {
      const [name = "", fields = ""] = line.split(" = ");
      return [name, new Map(fields.split(" ").map((field) => field.split(":") as [string, string]))] as const;
    }),
);
/** Block Kit has schemas of its own; `ok` stands in every answer. */
const OWN_SCHEMA = /(^|\.|\[\])(blocks|elements|values|options)(\[|\.|$)/;
const DEEPEST = 4;

const SCOPES = [...MANIFEST.oauth_config.scopes.bot, "channels:read", "mpim:write", "im:read", "team:read"];
const EVENTS = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "dnd_updated_user",
  "member_joined_channel",
  "message.im",
  "user_change",
];
let slack: TestSlack;
beforeAll(async () => {
  slack = await startSlack({
    manifest: manifestWith(SCOPES, {
      features: {
        ...(MANIFEST["features"] as object),
        shortcuts: [{ name: "Keep", type: "message", callback_id: "keep", description: "" }],
      },
      settings: { event_subscriptions: { bot_events: EVENTS } },
    }),
  });
  await slack.call("conversations.open", { users: "U0MAYA" });
});
afterAll(() => slack.close());

const view = {
  type: "modal",
  callback_id: "form",
  notify_on_close: true,
  title: { type: "plain_text", text: "Form" },
  submit: { type: "plain_text", text: "Go" },
  blocks: [{ type: "divider" }],
};
const button = { type: "button", action_id: "press", value: "1", text: { type: "plain_text", text: "Press" } };
const trigger = (): string => slack.workspace.world.issueTrigger("U0MAYA");
const maya = () => slack.workspace.as("U0MAYA");
const lastPayload = (): JsonObject => slack.received.at(-1)?.payload ?? {};
const dm = "D0MAYA";
async function posted(): Promise<string> {
  const blocks = [{ type: "actions", elements: [button] }];
  return String((await slack.call("chat.postMessage", { channel: "U0MAYA", text: "Hi", blocks }))["ts"]);
}
const api = async (method: string, args: JsonObject = {}): Promise<JsonObject> => {
  const { status: _, headers: __, ...answer } = await slack.call(method, args);
  expect(answer).toMatchObject({ ok: true });
  return answer;
};

/** What is sent, how to bring it about, and the fields that a bot relies on. */
const CASES: readonly (readonly [name: string, make: () => Promise<JsonObject>, fields: readonly string[]])[] = [
  ["auth.test", () => api("auth.test"), ["url", "team", "user", "team_id", "user_id", "bot_id"]],
  ["team.info", () => api("team.info"), ["team.id", "team.name", "team.domain"]],
  [
    "chat.postMessage",
    () => api("chat.postMessage", { channel: dm, text: "Hi" }),
    ["channel", "ts", "message.ts", "message.text", "message.user", "message.bot_id", "message.type"],
  ],
  [
    "chat.update",
    async () => api("chat.update", { channel: dm, ts: await posted(), text: "Ho" }),
    ["channel", "ts", "text", "message.text"],
  ],
  [
    "chat.postEphemeral",
    () => api("chat.postEphemeral", { channel: "C0GENERAL", user: "U0MAYA", text: "Hi" }),
    ["message_ts"],
  ],
  [
    "chat.getPermalink",
    async () => api("chat.getPermalink", { channel: dm, message_ts: await posted() }),
    ["channel", "permalink"],
  ],
  [
    "views.open",
    () => api("views.open", { trigger_id: trigger(), view }),
    ["view.id", "view.hash", "view.type", "view.callback_id", "view.root_view_id", "view.app_id", "view.bot_id"],
  ],
  [
    "views.publish",
    () => api("views.publish", { user_id: "U0MAYA", view: { type: "home", blocks: [{ type: "divider" }] } }),
    ["view.id", "view.hash", "view.type"],
  ],
  [
    "users.info",
    () => api("users.info", { user: "U0MAYA", include_locale: true }),
    ["user.id", "user.name", "user.real_name", "user.tz", "user.tz_offset", "user.locale", "user.profile.status_text"],
  ],
  ["users.getPresence", () => api("users.getPresence", { user: "U0MAYA" }), ["presence"]],
  ["dnd.info", () => api("dnd.info", { user: "U0MAYA" }), ["dnd_enabled", "next_dnd_start_ts", "next_dnd_end_ts"]],
  ["conversations.open", () => api("conversations.open", { users: "U0MAYA,U0TOM" }), ["channel.id"]],
  [
    "conversations.info",
    () => api("conversations.info", { channel: "C0GENERAL" }),
    ["channel.id", "channel.name", "channel.is_archived", "channel.is_member", "channel.is_ext_shared"],
  ],
  ["conversations.members", () => api("conversations.members", { channel: "C0GENERAL" }), ["members"]],
  [
    "conversations.history",
    () => api("conversations.history", { channel: dm, include_all_metadata: true }),
    ["messages", "has_more"],
  ],
  [
    "files.getUploadURLExternal",
    () => api("files.getUploadURLExternal", { filename: "a.txt", length: 1 }),
    ["upload_url", "file_id"],
  ],
  ["slash command", () => maya().command("/growth next").then(lastPayload), []],
  ["event app_home_opened", () => maya().openHome().then(lastPayload), ["event.user", "event.tab", "event.channel"]],
  ["event message.im", () => maya().say("Hi").then(lastPayload), ["event.user", "event.text", "event.ts"]],
  [
    "event app_mention",
    () => maya().say("@Growth Companion hi", { channel: "C0GENERAL" }).then(lastPayload),
    ["event.user", "event.text", "event.ts", "event.channel"],
  ],
  [
    "event user_change",
    () => slack.workspace.change().setStatus("U0MAYA", "Away", ":palm_tree:").then(lastPayload),
    ["event.user.id", "event.user.tz", "event.user.deleted", "event.user.profile.status_emoji"],
  ],
  [
    "event dnd_updated_user",
    () =>
      slack.workspace
        .change()
        .setDnd("U0MAYA", { start: new Date(), end: new Date(Date.now() + 60_000) })
        .then(lastPayload),
    ["event.user", "event.dnd_status.dnd_enabled"],
  ],
  [
    "event member_joined_channel",
    () => slack.workspace.change().inviteBot("C0SALES", "U0TOM").then(lastPayload),
    ["event.user", "event.channel", "event.channel_type", "event.team", "event.inviter"],
  ],
  [
    "block_actions",
    async () => {
      await posted();
      await maya().click("press");
      return lastPayload();
    },
    ["user.id", "team.id", "trigger_id", "container.message_ts", "channel.id", "message.ts", "response_url", "actions"],
  ],
  [
    "message_action",
    async () => {
      await maya().shortcut("keep", await posted());
      return lastPayload();
    },
    ["callback_id", "trigger_id", "message_ts", "channel.id", "message.text", "response_url"],
  ],
  [
    "view_submission",
    async () => {
      await api("views.open", { trigger_id: trigger(), view });
      await maya().submit();
      return lastPayload();
    },
    ["user.id", "trigger_id", "view.id", "view.callback_id", "view.private_metadata", "view.state", "view.hash"],
  ],
  [
    "view_closed",
    async () => {
      await api("views.open", { trigger_id: trigger(), view });
      await maya().close();
      return lastPayload();
    },
    ["user.id", "view.id", "is_cleared"],
  ],
  ["event app_uninstalled", () => slack.workspace.change().uninstall().then(lastPayload), ["event.type"]],
];

it.each(CASES)("%s", async (name, make, relied) => {
  const shape = SHAPES.get(name);
  if (!shape) throw new Error(`slack-shapes.txt has no ${name}`);
  const sent = fieldsOf(await make());
  const wrong = [...sent]
    .filter(([path]) => !OWN_SCHEMA.test(path) && path.split(".").length <= DEEPEST && !isFree(path))
    .filter(([path, type]) => type !== "null" && shape.get(path) !== type)
    .map(([path, type]) => `${path} is ${type}, Slack has ${shape.get(path) ?? "nothing there"}`);
  expect(wrong).toEqual([]);
  const everywhere = name.startsWith("event ") ? ["team_id", "api_app_id", "event_id", "event_time", "event.type"] : [];
  const always = name === "slash command" ? [...shape.keys()].filter((path) => !path.startsWith("enterprise")) : relied;
  expect([...always, ...everywhere].filter((path) => !sent.has(path))).toEqual([]);
});

/** Newer than the samples, by Slack's own documentation, or free in form. */
function isFree(path: string): boolean {
  return ["is_enterprise_install", "metadata", "message.metadata", "response_urls", "event.event_ts"].some(
    (free) => path === free || path.startsWith(`${free}.`),
  );
}

function fieldsOf(value: unknown, path = "", found = new Map<string, string>()): Map<string, string> {
  if (path !== "") found.set(path, typeOf(value));
  if (Array.isArray(value)) {
    if (value.length > 0) fieldsOf(value[0], `${path}[]`, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) fieldsOf(inner, path === "" ? key : `${path}.${key}`, found);
  }
  return found;
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
