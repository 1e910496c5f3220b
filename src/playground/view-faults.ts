/** What Slack itself says about a form that is not filled in properly, before the bot hears of it. */
import { inputsOf } from "./fields.ts";
import type { JsonObject, View } from "./model.ts";

/** Block id -> sentence. */
export function missingFields(view: View): Record<string, string> {
  const missing: Record<string, string> = {};
  for (const block of inputsOf(view)) {
    const id = String(block["block_id"]);
    const filled = Object.values(view.state[id] ?? {})[0];
    const fault = faultOf(block, filled);
    if (fault) missing[id] = fault;
  }
  return missing;
}

function faultOf(block: JsonObject, filled: JsonObject | undefined): string | null {
  const element = block["element"] as JsonObject;
  if (!filled || !hasValue(filled)) return block["optional"] === true ? null : "Please complete this required field.";
  const { value } = filled;
  if (typeof value !== "string") return null;
  const min = Number(element["min_length"] ?? 0);
  if ([...value].length < min) return `Must be at least ${min} characters.`;
  switch (element["type"]) {
    case "number_input":
      return numberFault(element, value);
    case "email_text_input":
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : "Must be a valid email address.";
    case "url_text_input":
      return URL.canParse(value) ? null : "Must be a valid URL.";
    default:
      return null;
  }
}

function numberFault(element: JsonObject, value: string): string | null {
  const number = Number(value);
  if (Number.isNaN(number)) return "Must be a number.";
  if (element["is_decimal_allowed"] !== true && !Number.isInteger(number)) return "Must be a whole number.";
  const { min_value: min, max_value: max } = element;
  if (min !== undefined && number < Number(min)) return `Must be at least ${String(min)}.`;
  if (max !== undefined && number > Number(max)) return `Must be at most ${String(max)}.`;
  return null;
}

function hasValue(state: JsonObject): boolean {
  return Object.entries(state).some(
    ([key, value]) => key !== "type" && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
}
