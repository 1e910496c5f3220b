/** Signed requests that no client of Slack's would send: ids and values of others, of another workspace, cut short or foreign. */
import { features } from "#src/features/index.ts";
import { interactiveIn } from "#src/playground/find-element.ts";
import type { JsonObject, View } from "#src/playground/model.ts";
import { viewJson } from "#src/playground/payload-json.ts";
import { asForm, postSigned } from "#tests/support/signed.ts";
import type { Doing } from "./step.ts";

export interface Answered {
  readonly status: number;
  readonly text: string;
}
type Forge = (doing: Doing) => Promise<Answered>;

const FORM = "application/x-www-form-urlencoded";
const BUTTONS = features.flatMap(({ buttons = [] }) => buttons).map(({ id }) => id);
const FORMS = features.flatMap(({ forms = [] }) => forms).map(({ id }) => id);
const LOOKUPS = features.flatMap(({ lookups = [] }) => lookups).map(({ id }) => id);
const SHORTCUTS = features.flatMap(({ shortcuts = [] }) => shortcuts).map(({ id }) => id);
const EVENTS = features.flatMap(({ events = [] }) => events).map(({ type }) => type);
/** What Slack may send beyond what the bot asks for. */
const OTHER_EVENTS = [
  "team_join",
  "member_joined_channel",
  "channel_archive",
  "reaction_added",
  "star_added",
  "__proto__",
  "",
];

async function post({ house }: Doing, body: string, contentType: string): Promise<Answered> {
  const response = await postSigned(house, body, { contentType });
  return { status: response.status, text: await response.text() };
}

const sendForm = (doing: Doing, payload: object): Promise<Answered> => post(doing, asForm(payload), FORM);

/** Everything of both workspaces that a value could be: ids of rows, people, channels and messages; values on buttons of anybody. */
async function valuesOf(doing: Doing): Promise<string[]> {
  const { house } = doing;
  const worlds = house.workspace.worlds;
  const blocks = worlds.flatMap(({ messages, homes, stacks }) => [
    ...[...messages.values()].flat().flatMap((message) => message.blocks),
    ...[...homes.values(), ...[...stacks.values()].flat()].flatMap(({ body }) => body["blocks"] as JsonObject[]),
  ]);
  return [
    ...blocks.flatMap(interactiveIn).flatMap(valuesIn),
    ...(await house.rowIds()),
    ...worlds.flatMap(({ people, channels }) => [...people.keys(), ...channels.keys()]),
  ];
}

function valuesIn({ value, options }: JsonObject): string[] {
  const chosen = ((options as JsonObject[] | undefined) ?? []).map((option) => String(option["value"]));
  return [...(typeof value === "string" ? [value] : []), ...chosen];
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** A value as it is, of somebody else, cut, put together wrongly, or no value of ours. */
async function forgedValue(doing: Doing): Promise<string> {
  const values = await valuesOf(doing);
  const value = doing.one(values) ?? "";
  const other = doing.one(values) ?? "";
  switch (doing.number(8)) {
    case 0:
      return doing.text("own");
    case 1:
      return value.slice(0, Math.ceil(value.length / 2));
    case 2:
      return `${value}|${other}`;
    case 3:
      return value.replace(UUID, UUID.exec(other)?.[0] ?? "00000000-0000-0000-0000-000000000000");
    case 4:
      return value.toUpperCase();
    case 5:
      return `${value}|9007199254740993`;
    default:
      return value;
  }
}

function head(doing: Doing, type: string): JsonObject {
  const { userId, teamId } = doing;
  return { type, team: { id: teamId, domain: "x" }, user: { id: userId, name: "x", team_id: teamId } };
}

/** What a click brings along, as Slack gives it. */
function means(doing: Doing, channel: string, ts: string | null): JsonObject {
  const { house, userId } = doing;
  const world = house.worldOf(userId);
  const base = new URL(house.workspace.apiUrl).origin;
  const url = doing.rarely(9) ? doing.text("own") : world.issueResponseUrl(base, userId, channel, ts);
  return { trigger_id: world.issueTrigger(userId, channel), response_url: url };
}

function anyMessage(doing: Doing): { channel: string; ts: string; text: string; author: string } {
  const worlds = doing.rarely(4) ? doing.house.workspace.worlds : [doing.house.worldOf(doing.userId)];
  const all = worlds.flatMap(({ messages }) => [...messages.values()].flat());
  const found = doing.one(all);
  const otherwise = { channel: doing.house.worldOf(doing.userId).dmOf(doing.userId).id, ts: "1795514400.000100" };
  return { author: doing.userId, text: "", ...otherwise, ...found };
}

function anyView(doing: Doing): { view: View; json: JsonObject } | null {
  const worlds = doing.house.workspace.worlds;
  const all = worlds.flatMap((world) =>
    [...[...world.stacks.values()].flat(), ...world.homes.values()].map((view) => ({ world, view })),
  );
  const found = doing.one(all);
  return found ? { view: found.view, json: viewJson(found.world, found.view) } : null;
}

async function press(doing: Doing): Promise<Answered> {
  const id = doing.one(BUTTONS) ?? "";
  const [action, entry] = id.split("|");
  const suffix = doing.rarely(4) ? `.${doing.rarely(2) ? doing.text("own") : "1"}` : "";
  const value = `${entry === undefined ? "" : `${entry}|`}${await forgedValue(doing)}`;
  const { channel, ts } = anyMessage(doing);
  const view = doing.rarely(3) ? anyView(doing) : null;
  const ids = { message_ts: ts, channel_id: channel, is_ephemeral: doing.rarely(4) };
  const place = view
    ? { container: { type: "view", view_id: view.view.id }, view: view.json }
    : { container: { type: "message", ...ids }, channel: { id: channel } };
  const kinds: readonly JsonObject[] = [
    { value },
    { selected_option: { value } },
    { selected_user: value },
    { selected_conversation: value },
    { selected_date: value },
    { value: null, selected_option: null },
    {},
  ];
  const pressed = {
    action_id: `${action}${suffix}`,
    block_id: "b",
    action_ts: String(Math.random()),
    ...doing.one(kinds),
  };
  return sendForm(doing, {
    ...head(doing, "block_actions"),
    ...means(doing, channel, ts),
    ...place,
    actions: [pressed],
  });
}

/** Which blocks each form has been seen with; what has not been seen is sent with those of any other. */
const shapes = new Map<string, JsonObject[]>();

/** Looks at the forms that lie open. */
export function learnShapes(views: readonly View[]): void {
  for (const { body } of views) shapes.set(String(body["callback_id"]), body["blocks"] as JsonObject[]);
}

export const unknownForms = (): string[] => FORMS.filter((id) => !shapes.has(id));

/** One element of a form's state, of its own kind or of none. */
async function forgedState(doing: Doing): Promise<unknown> {
  const value = doing.rarely(2) ? doing.text("own") : await forgedValue(doing);
  const kinds: readonly unknown[] = [
    { type: "plain_text_input", value },
    { type: "static_select", selected_option: { text: { type: "plain_text", text: value }, value } },
    { type: "checkboxes", selected_options: [{ value }, { value: "shared" }] },
    { type: "datepicker", selected_date: doing.one(["0001-01-01", "9999-12-31", "2026-11-30", value]) },
    { type: "timepicker", selected_time: value },
    { type: "users_select", selected_user: value },
    { type: "multi_users_select", selected_users: [value, doing.userId, "U8OLAF"] },
    { type: "conversations_select", selected_conversation: value },
    { type: "number_input", value: "9007199254740993" },
    null,
    {},
    [],
    7,
    { value: 7, selected_option: "x", selected_options: {}, selected_users: [null] },
  ];
  return doing.one(kinds);
}

async function submit(doing: Doing): Promise<Answered> {
  const id = doing.one(FORMS) ?? "";
  const opened = anyView(doing);
  const blocks = shapes.get(id) ?? doing.one([...shapes.values()]) ?? [];
  const values: Record<string, JsonObject> = {};
  for (const block of blocks.filter(({ type }) => type === "input")) {
    const offered = valuesIn(block["element"] as JsonObject);
    const state =
      offered.length > 0 && doing.rarely(2)
        ? { type: "static_select", selected_option: { value: doing.one(offered) } }
        : await forgedState(doing);
    if (!doing.rarely(6)) values[String(block["block_id"])] = { value: state };
  }
  const metadata = doing.rarely(2) ? String(opened?.json["private_metadata"] ?? "") : await forgedMetadata(doing);
  const view = {
    ...opened?.json,
    id: opened?.view.id ?? "V0FORGED",
    hash: String(Math.random()),
    type: "modal",
    callback_id: id,
    private_metadata: metadata,
    blocks: doing.rarely(8) ? [] : blocks,
    state: { values },
  };
  return sendForm(doing, { ...head(doing, "view_submission"), view });
}

/** What a form could remember: names of the fields that forms do remember, each with anything. */
async function forgedMetadata(doing: Doing): Promise<string> {
  const [value, other, text] = [await forgedValue(doing), await forgedValue(doing), doing.text("own")];
  const known = doing.house.workspace.worlds.flatMap(({ stacks }) => [...stacks.values()].flat());
  const remembered = known.map(({ body }) => String(body["private_metadata"] ?? ""));
  const ids = [
    "id",
    "nudgeId",
    "entryId",
    "reflectionId",
    "memberId",
    "partId",
    "doorId",
    "assignmentId",
    "userId",
    "user",
  ];
  const whole = Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0 ? value : other]));
  const kinds: readonly string[] = [
    JSON.stringify({ ...whole, channel: other, link: text, seen: null, isNew: true, from: value }),
    (doing.one(remembered) ?? "").replace(UUID, UUID.exec(value)?.[0] ?? other),
    text,
    "null",
    "[]",
    "7",
    "{",
    JSON.stringify({ __proto__: { id: value }, constructor: text, responseUrl: text }),
  ];
  return doing.one(kinds) ?? "";
}

const look: Forge = async (doing) =>
  sendForm(doing, {
    ...head(doing, "block_suggestion"),
    action_id: doing.rarely(5) ? doing.text("own") : doing.one(LOOKUPS),
    block_id: "b",
    value: doing.text("own"),
  });

const shortcut: Forge = async (doing) => {
  const { channel, ts, author, text } = anyMessage(doing);
  return sendForm(doing, {
    ...head(doing, "message_action"),
    ...means(doing, channel, ts),
    callback_id: doing.rarely(6) ? doing.text("own") : doing.one(SHORTCUTS),
    channel: { id: channel },
    message: { ts, text: doing.rarely(2) ? doing.text("own") : text, user: doing.rarely(4) ? undefined : author },
  });
};

const command: Forge = async (doing) => {
  const { channel } = anyMessage(doing);
  const words = features.flatMap(({ commands = [] }) => commands).map(({ name }) => name);
  const fields = {
    command: doing.rarely(9) ? doing.text("own") : "/growth",
    team_id: doing.teamId,
    user_id: doing.userId,
    channel_id: channel,
    channel_name: doing.text("own"),
    // Slack would have escaped it.
    text: `${doing.one(words)} ${doing.text("own")} ${await forgedValue(doing)}`,
    ...means(doing, channel, null),
  };
  const body = new URLSearchParams(fields as Record<string, string>).toString();
  return post(doing, doing.rarely(6) ? `${body}&text=next&user_id=U0MAYA&command=%2Fgrowth` : body, FORM);
};

const event: Forge = async (doing) => {
  const { house, userId, teamId } = doing;
  const type = doing.rarely(3) ? doing.one(OTHER_EVENTS) : doing.one(EVENTS.filter((name) => !ENDS.includes(name)));
  const { channel, ts, text } = anyMessage(doing);
  const odd = async (value: unknown): Promise<unknown> =>
    doing.rarely(12) ? doing.one([null, 7, {}, [], doing.text("own"), await forgedValue(doing)]) : value;
  const now = Math.floor(house.clock.now().getTime() / 1000);
  const written = {
    ts: `${now}.${String(doing.number(9999)).padStart(6, "0")}`,
    thread_ts: doing.rarely(4) ? ts : undefined,
  };
  const seconds = doing.one([now, now + 86_400, 0, -1, 253_402_300_800, 1e300, 9_007_199_254_740_993]);
  const person = {
    id: userId,
    team_id: teamId,
    name: await odd(doing.text("own")),
    deleted: doing.rarely(9),
    tz: await odd(doing.one(["Europe/Berlin", "Mars/Base", "", "Pacific/Apia", null])),
    locale: await odd(doing.one(["en-GB", "xx", null])),
    profile: {
      display_name: doing.text("own"),
      status_text: await odd(doing.text("own")),
      status_emoji: doing.text("own"),
      status_expiration: seconds,
    },
  };
  const inner = {
    type,
    user: type === "user_change" ? await odd(person) : await odd(userId),
    channel: await odd(doing.rarely(3) ? channel : house.worldOf(userId).dmOf(userId).id),
    channel_type: await odd(doing.one(["im", "im", "im", "channel", "mpim"])),
    text: await odd(doing.text("own")),
    ...written,
    ts: await odd(written.ts),
    tab: doing.one(["home", "messages"]),
    subtype: doing.one([
      undefined,
      undefined,
      "file_share",
      "me_message",
      "message_changed",
      "message_deleted",
      "bot_message",
    ]),
    edited: doing.rarely(5) ? { user: userId, ts } : undefined,
    files: doing.rarely(5) ? [{ id: doing.text("own") }] : undefined,
    message: { text, user: userId },
    dnd_status: await odd({ dnd_enabled: true, next_dnd_start_ts: seconds, next_dnd_end_ts: seconds }),
    team: doing.rarely(6) ? "T9ELSE" : teamId,
  };
  const id = `Ev${doing.number(9999)}`;
  const body = { type: "event_callback", team_id: teamId, event_id: id, event: inner };
  return post(doing, JSON.stringify(body), "application/json");
};

/** After these Slack sends nothing more, so they come last. */
export const ENDS: readonly string[] = ["app_uninstalled", "tokens_revoked"];

const end: Forge = async (doing) => {
  const type = doing.one(ENDS);
  const inner = { type, tokens: { bot: ["U0BOT"], oauth: [] } };
  const body = { type: "event_callback", team_id: doing.teamId, event_id: `Ev${doing.number(9999)}`, event: inner };
  return post(doing, JSON.stringify(body), "application/json");
};

const BODIES: readonly string[] = [
  "null",
  "{}",
  "[]",
  "",
  "42",
  "payload=null",
  "payload={}",
  "payload=[]",
  "payload={",
  "payload=%7B%22type%22%3A%22view_closed%22",
  "payload={}&payload={}",
  "ssl_check=2",
  "command=/growth&command=/growth",
  '{"type":"view_closed"}',
  '{"type":"app_rate_limited"}',
  '{"type":"event_callback","event":{}}',
];
const TYPES = ["application/json", FORM, "text/plain", "application/json; charset=utf-8", "multipart/form-data", "x"];

/** A body that is no request, or one of another kind than it says. */
const raw: Forge = async (doing) => {
  const user = { id: doing.userId, team_id: doing.teamId };
  const view = anyView(doing)?.json ?? { id: "V1", callback_id: "log", state: { values: {} } };
  const more = [
    JSON.stringify({ ...head(doing, "view_submission"), view: doing.text("own") }),
    asForm({ ...head(doing, "view_closed"), view, is_cleared: true }),
    asForm({ ...head(doing, "shortcut"), callback_id: "x", trigger_id: "1" }),
    asForm({ type: doing.text("own"), user }),
    `payload=${encodeURIComponent(JSON.stringify({ ...head(doing, "block_actions"), actions: [null] })).slice(0, -9)}`,
    JSON.stringify({ type: "app_rate_limited", team_id: doing.teamId, minute_rate_limited: 1e300 }),
    JSON.stringify({ type: "url_verification", challenge: doing.text("own") }),
  ];
  return post(doing, doing.one([...BODIES, ...more]) ?? "", doing.one(TYPES) ?? FORM);
};

export const FORGED: Readonly<Record<string, Forge>> = {
  forgedPress: press,
  forgedSubmit: submit,
  forgedLook: look,
  forgedShortcut: shortcut,
  forgedCommand: command,
  forgedEvent: event,
  raw,
  end,
};

export const FORGED_WEIGHTS = {
  forgedPress: 12,
  forgedSubmit: 12,
  forgedLook: 2,
  forgedShortcut: 2,
  forgedCommand: 3,
  forgedEvent: 8,
  raw: 4,
} as const;
