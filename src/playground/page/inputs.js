import { el } from "./dom.js";
import { choices } from "./fields.js";
import { icon } from "./icons.js";
import { richText } from "./rich-text.js";

const TEXT_FIELDS = ["plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input"];
const GROUPS = ["radio_buttons", "checkboxes", "multi_static_select", "multi_users_select"];
/** A limit is told only when it comes near. */
const TELL_BELOW = 100;

/** An input block: label, field, hint, and what is wrong with it. */
export function drawInput(block, view, press) {
  const { element, block_id: id } = block;
  const error = view.errors[id];
  const isGroup = GROUPS.includes(element.type);
  const attributes = {
    name: id,
    id: `field-${id}`,
    "aria-labelledby": `label-${id}`,
    "aria-describedby": [block.hint ? `hint-${id}` : "", error ? `error-${id}` : ""].join(" ").trim(),
    "aria-invalid": error ? "true" : null,
    "aria-required": block.optional || isGroup ? null : "true",
  };
  // A group of boxes has no state of its own to be invalid: its description says so.
  if (isGroup) delete attributes["aria-invalid"];
  const state = Object.values(view.state[id] ?? {})[0] ?? {};
  return el(
    "div",
    { className: error ? "input wrong" : "input", "data-block": id },
    el(
      isGroup ? "div" : "label",
      { id: `label-${id}`, className: "label", for: isGroup ? null : `field-${id}` },
      block.label.text,
      block.optional ? el("span", { className: "soft" }, " (optional)") : null,
    ),
    drawField(element, state, attributes, block, press),
    error
      ? el("div", { className: "bad error", role: "alert", id: `error-${id}` }, icon("warn"), el("span", {}, error))
      : null,
    block.hint ? el("div", { className: "soft hint", id: `hint-${id}` }, block.hint.text) : null,
  );
}

function drawField(element, state, attributes, block, press) {
  const onChoose = block.dispatch_action ? (value) => void press(element, value) : undefined;
  if (TEXT_FIELDS.includes(element.type)) return textField(element, state, attributes, onChoose);
  return choices(element, state, { label: block.label.text, attributes, onChoose, blockId: block.block_id });
}

const wordsOf = ({ textContent }) => textContent;
const KEYBOARDS = { number_input: "decimal", email_text_input: "email", url_text_input: "url" };
const PAUSE_MS = 400;

function textField(element, state, attributes, onChoose) {
  const { min_length: min, max_length: max, placeholder } = element;
  const isRich = element.type === "rich_text_input";
  const multiline = element.multiline || isRich;
  const input = el(multiline ? "textarea" : "input", {
    ...attributes,
    ...(multiline ? { rows: 4 } : { type: "text" }),
    maxlength: max,
    inputmode: KEYBOARDS[element.type],
    placeholder: placeholder?.text,
    "data-count": max || min ? "yes" : null,
  });
  input.value = isRich
    ? richText(state.rich_text_value?.elements ?? [])
        .map(wordsOf)
        .join("\n")
    : (state.value ?? "");
  if (onChoose) dispatch(input, element, onChoose);
  if (!max && !min) return input;
  const count = el("div", { className: "soft count", "aria-live": "polite" });
  input.addEventListener("input", () => {
    const length = [...input.value].length;
    const left = max - length;
    if (min && length > 0 && length < min) count.textContent = `At least ${min} characters; ${min - length} to go`;
    else count.textContent = max && left < TELL_BELOW ? `${left} characters left` : "";
  });
  return el("div", {}, input, count);
}

/** The app hears of it at Enter, or at each pause while typing, as the element asks. */
function dispatch(input, element, onChoose) {
  const on = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || !on.includes("on_enter_pressed")) return;
    event.preventDefault();
    onChoose(input.value || null);
  });
  if (!on.includes("on_character_entered")) return;
  let timer = null;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => onChoose(input.value || null), PAUSE_MS);
  });
}
