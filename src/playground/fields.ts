/** The fields of a modal: what they start with, and how a person's value becomes Slack's state. */
import type { JsonObject, View } from "./model.ts";

const list = (value: unknown): JsonObject[] => (value as JsonObject[] | undefined) ?? [];
const labelOf = (option: JsonObject): string => String((option["text"] as JsonObject)["text"]);

/** Input blocks of a view. */
export function inputsOf(view: View): JsonObject[] {
  return list(view.body["blocks"]).filter(({ type }) => type === "input");
}

/** Puts what the form starts with into the state, as Slack does. */
export function fillInitial(view: View): void {
  for (const block of inputsOf(view)) {
    const id = String(block["block_id"]);
    const element = block["element"] as JsonObject;
    view.state[id] ??= { [String(element["action_id"])]: initialState(element) };
  }
}

function initialState(element: JsonObject): JsonObject {
  const { type } = element;
  const base = { type };
  switch (type) {
    case "plain_text_input":
    case "number_input":
    case "email_text_input":
    case "url_text_input":
      return { ...base, value: element["initial_value"] ?? null };
    case "checkboxes":
    case "multi_static_select":
      return { ...base, selected_options: list(element["initial_options"]) };
    case "datepicker":
      return { ...base, selected_date: element["initial_date"] ?? null };
    case "timepicker":
      return { ...base, selected_time: element["initial_time"] ?? null };
    case "users_select":
      return { ...base, selected_user: element["initial_user"] ?? null };
    default:
      return { ...base, selected_option: element["initial_option"] ?? null };
  }
}

/**
 * Sets one field. Options are named by their value or label.
 * @throws Error when there is no such field or option, or the text is longer than the field takes.
 */
export function fillField(
  view: View,
  field: string,
  value: string | readonly string[] | null,
  lookedUp: readonly JsonObject[] = [],
): void {
  const block = inputsOf(view).find(
    (candidate) => candidate["block_id"] === field || String((candidate["label"] as JsonObject)["text"]) === field,
  );
  if (!block) throw new Error(`the form has no field ${field}`);
  const element = block["element"] as JsonObject;
  view.state[String(block["block_id"])] = { [String(element["action_id"])]: stateOf(element, value, lookedUp) };
  delete view.errors[String(block["block_id"])];
}

function stateOf(
  element: JsonObject,
  value: string | readonly string[] | null,
  lookedUp: readonly JsonObject[],
): JsonObject {
  const { type } = element;
  const options = [
    ...list(element["options"]),
    ...list(element["option_groups"]).flatMap((group) => list(group["options"])),
    ...lookedUp,
  ];
  const find = (wanted: string): JsonObject => {
    const found = options.find((option) => option["value"] === wanted || labelOf(option) === wanted);
    if (!found) throw new Error(`the field has no option ${wanted}`);
    return found;
  };
  switch (type) {
    case "plain_text_input": {
      const max = Number(element["max_length"] ?? 3000);
      if (typeof value === "string" && [...value].length > max) throw new Error(`the field takes ${max} characters`);
      return { type, value: value === "" ? null : value };
    }
    case "checkboxes":
    case "multi_static_select": {
      const wanted = (Array.isArray(value) ? value : [value]).filter((item) => item !== null) as string[];
      const max = Number(element["max_selected_items"] ?? 100);
      if (wanted.length > max) throw new Error(`the field takes ${max} options`);
      return { type, selected_options: wanted.map(find) };
    }
    case "datepicker":
      return { type, selected_date: value };
    case "timepicker":
      return { type, selected_time: value };
    case "users_select":
      return { type, selected_user: value };
    case "static_select":
    case "radio_buttons":
    case "external_select":
      return { type, selected_option: typeof value === "string" ? find(value) : null };
    default:
      return { type, value };
  }
}
