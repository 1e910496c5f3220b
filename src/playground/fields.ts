/** The fields of a modal: what they start with, and how a person's value becomes Slack's state. */
import type { JsonObject, View } from "./model.ts";
import { defaultConversation } from "./picks.ts";

export type Value = string | readonly string[] | null;

const list = (value: unknown): JsonObject[] => (value as JsonObject[] | undefined) ?? [];
const labelOf = (option: JsonObject): string => String((option["text"] as JsonObject)["text"]);

/** Of each element: the key of its state, and the property that fills it at the start. */
const STATE: Readonly<Record<string, readonly [key: string, initial: string]>> = {
  plain_text_input: ["value", "initial_value"],
  number_input: ["value", "initial_value"],
  email_text_input: ["value", "initial_value"],
  url_text_input: ["value", "initial_value"],
  rich_text_input: ["rich_text_value", "initial_value"],
  file_input: ["files", "none"],
  static_select: ["selected_option", "initial_option"],
  external_select: ["selected_option", "initial_option"],
  radio_buttons: ["selected_option", "initial_option"],
  overflow: ["selected_option", "none"],
  checkboxes: ["selected_options", "initial_options"],
  multi_static_select: ["selected_options", "initial_options"],
  multi_external_select: ["selected_options", "initial_options"],
  users_select: ["selected_user", "initial_user"],
  multi_users_select: ["selected_users", "initial_users"],
  conversations_select: ["selected_conversation", "initial_conversation"],
  multi_conversations_select: ["selected_conversations", "initial_conversations"],
  multi_channels_select: ["selected_channels", "initial_channels"],
  channels_select: ["selected_channel", "initial_channel"],
  datepicker: ["selected_date", "initial_date"],
  timepicker: ["selected_time", "initial_time"],
  datetimepicker: ["selected_date_time", "initial_date_time"],
};
const MANY = new Set(["selected_options", "selected_users", "selected_conversations", "selected_channels", "files"]);

/** Input blocks of a view. */
export function inputsOf(view: View): JsonObject[] {
  return list(view.body["blocks"]).filter(({ type }) => type === "input");
}

/** The input block with this id or label. */
export function inputOf(view: View, field: string): JsonObject | undefined {
  return inputsOf(view).find(
    (block) => block["block_id"] === field || String((block["label"] as JsonObject)["text"]) === field,
  );
}

/** Puts what the form starts with into the state, as Slack does. */
export function fillInitial(view: View): void {
  for (const block of inputsOf(view)) {
    const id = String(block["block_id"]);
    const element = block["element"] as JsonObject;
    view.state[id] ??= {
      [String(element["action_id"])]: defaultConversation(element, view.openedIn) ?? initialState(element),
    };
  }
}

function initialState(element: JsonObject): JsonObject {
  const [key, initial] = stateKeys(element);
  return { type: element["type"], [key]: element[initial] ?? (MANY.has(key) ? [] : null) };
}

function stateKeys(element: JsonObject): readonly [string, string] {
  const keys = STATE[String(element["type"])];
  if (!keys) throw new Error(`nobody can fill in a ${String(element["type"])}`);
  return keys;
}

/**
 * Sets one field. Options are named by their value or label.
 * @throws Error when there is no such field or option, or the text is longer than the field takes.
 */
export function fillField(view: View, field: string, value: Value, lookedUp: readonly JsonObject[] = []): void {
  const block = inputOf(view, field);
  if (!block) throw new Error(`the form has no field ${field}`);
  const element = block["element"] as JsonObject;
  view.state[String(block["block_id"])] = { [String(element["action_id"])]: choose(element, value, lookedUp) };
  delete view.errors[String(block["block_id"])];
}

/** An element's state after a person gave it this value. @throws Error when it does not take it. */
export function choose(element: JsonObject, value: Value, lookedUp: readonly JsonObject[] = []): JsonObject {
  const { type } = element;
  const [key] = stateKeys(element);
  const one = typeof value === "string" && value !== "" ? value : null;
  switch (key) {
    case "value": {
      const max = Number(element["max_length"] ?? 3000);
      if (one && [...one].length > max) throw new Error(`the field takes ${max} characters`);
      return { type, value: one };
    }
    case "rich_text_value":
      return { type, [key]: one === null ? null : formatted(one) };
    case "selected_option":
      return { type, [key]: one === null ? null : optionOf(element, one, lookedUp) };
    case "selected_options":
      return { type, [key]: severalOf(element, value).map((item) => optionOf(element, item, lookedUp)) };
    case "selected_users":
    case "selected_conversations":
    case "selected_channels":
      return { type, [key]: severalOf(element, value) };
    case "selected_date":
      if (one && !isDate(one)) throw new Error("that is not a date");
      return { type, [key]: one };
    case "selected_time":
      if (one && !/^([01]\d|2[0-3]):[0-5]\d$/.test(one)) throw new Error("that is not a time");
      return { type, [key]: one };
    case "selected_date_time":
      if (one && !/^\d{10}$/.test(one)) throw new Error("that is not a moment");
      return { type, [key]: one === null ? null : Number(one) };
    default:
      return { type, [key]: one };
  }
}

/** Typed words as Slack's editor hands them over: a section a line, without any formatting. */
function formatted(text: string): JsonObject {
  const lines = text
    .split("\n")
    .map((line) => ({ type: "rich_text_section", elements: [{ type: "text", text: line }] }));
  return { type: "rich_text", elements: lines };
}

/** A day that the calendar has: 2026-02-30 is none. */
function isDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function severalOf(element: JsonObject, value: Value): string[] {
  const wanted = (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === "string");
  const max = Number(element["max_selected_items"] ?? 100);
  if (wanted.length > max) throw new Error(`the field takes ${max} options`);
  return wanted;
}

function optionOf(element: JsonObject, wanted: string, lookedUp: readonly JsonObject[]): JsonObject {
  const options = [
    ...list(element["options"]),
    ...list(element["option_groups"]).flatMap((group) => list(group["options"])),
    ...lookedUp,
  ];
  const found = options.find((option) => option["value"] === wanted || labelOf(option) === wanted);
  if (!found) throw new Error(`the field has no option ${wanted}`);
  return found;
}
