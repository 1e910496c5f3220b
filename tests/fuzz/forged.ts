/** Signed requests that no client of Slack's would send: ids and values of others, of another workspace, cut short or foreign. */
import { features } from "#src/features/index.ts";
import type { JsonObject, View } from "#src/playground/model.ts";
import { end, event, raw } from "./forged-events.ts";
import {
  type Answered,
  anyMessage,
  anyView,
  FORM,
  type Forge,
  forgedValue,
  head,
  means,
  post,
  sendForm,
  textOf,
  UUID,
  valuesIn,
} from "./forging.ts";
import type { Doing } from "./step.ts";

const BUTTONS = features.flatMap(({ buttons = [] }) => buttons).map(({ id }) => id);
const FORMS = features.flatMap(({ forms = [] }) => forms).map(({ id }) => id);
const LOOKUPS = features.flatMap(({ lookups = [] }) => lookups).map(({ id }) => id);
const SHORTCUTS = features.flatMap(({ shortcuts = [] }) => shortcuts).map(({ id }) => id);

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

/** The forms that have been seen open. */
export const learnedForms = (): string[] => [...shapes.keys()];

/** Those that the bot has beyond these. */
export const formsBeyond = (seen: ReadonlySet<string>): string[] => FORMS.filter((id) => !seen.has(id));

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

/** Fields in which something is chosen from what is offered, by their kind. */
const LISTS = /^(?:static_select|external_select|radio_buttons|checkboxes|multi_static_select|multi_external_select)$/;
const SEVERAL = /^(?:checkboxes|multi_)/;

/** The state of a list as its own kind of field sends it, with values that nobody offered: foreign, twice, far too many or long. */
async function unoffered(doing: Doing, element: JsonObject): Promise<unknown> {
  const type = String(element["type"]);
  const offered = valuesIn(element);
  const chosen = (value: string): JsonObject => ({ text: { type: "plain_text", text: value }, value });
  const forged = [
    await forgedValue(doing),
    doing.text("own"),
    "__proto__",
    "toString",
    "",
    "x".repeat(3000),
    "-1",
    "NaN",
  ];
  const value = doing.one([...forged, `${doing.one(offered)} `, (doing.one(offered) ?? "").toUpperCase()]) ?? "";
  if (!SEVERAL.test(type)) return { type, selected_option: chosen(value) };
  const lists: readonly string[][] = [
    [value],
    [...offered, value],
    [...offered, ...offered],
    Array.from({ length: 200 }, (_, at) => `${value}${at}`),
    forged,
  ];
  return { type, selected_options: (doing.one(lists) ?? []).map(chosen) };
}

async function submit(doing: Doing): Promise<Answered> {
  const id = doing.one(FORMS) ?? "";
  const opened = anyView(doing);
  const blocks = shapes.get(id) ?? doing.one([...shapes.values()]) ?? [];
  const values: Record<string, JsonObject> = {};
  for (const block of blocks.filter(({ type }) => type === "input")) {
    const element = block["element"] as JsonObject;
    const offered = valuesIn(element);
    const isList = LISTS.test(String(element["type"]));
    const state =
      isList && doing.rarely(2)
        ? await unoffered(doing, element)
        : offered.length > 0 && doing.rarely(2)
          ? { type: "static_select", selected_option: { value: doing.one(offered) } }
          : await forgedState(doing);
    if (!doing.rarely(6)) values[String(block["block_id"])] = { value: state };
  }
  const metadata = doing.rarely(2) ? textOf(opened?.json["private_metadata"]) : await forgedMetadata(doing);
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
  const remembered = known.map(({ body }) => textOf(body["private_metadata"]));
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
    // What somebody else wrote is in no message that they could pick.
    message: {
      ts,
      text: author === doing.userId && doing.rarely(2) ? text : doing.text("own"),
      user: doing.rarely(4) ? undefined : author,
    },
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
  const body = new URLSearchParams(fields).toString();
  return post(doing, doing.rarely(6) ? `${body}&text=next&user_id=U0MAYA&command=%2Fgrowth` : body, FORM);
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
