import { drawBlocks } from "./blocks.js";
import { ask, el } from "./dom.js";
import { choices, secondsOf } from "./fields.js";
import { act, store } from "./store.js";

const TEXT_FIELDS = ["plain_text_input", "number_input", "email_text_input", "url_text_input"];

document.getElementById("modal").addEventListener("cancel", (event) => {
  event.preventDefault();
  void act({ type: "close" });
});

/** Draws the open form into the dialog, or closes the dialog. What was typed stays while the form is the same. */
export function drawModal(dialog, view) {
  const key = view ? JSON.stringify([view.id, view.blocks, view.errors, view.title]) : "";
  if (dialog.dataset.key === key) return;
  const sameForm = view !== null && dialog.dataset.view === view.id;
  dialog.dataset.key = key;
  dialog.dataset.view = view?.id ?? "";
  if (!view) {
    dialog.close();
    return;
  }
  const typed = sameForm ? valuesOf(dialog.querySelector("form"), view) : {};
  const form = el("form", { method: "dialog", novalidate: true });
  form.append(el("h2", { id: "modal-title" }, view.title));
  for (const block of view.blocks) {
    if (block.type === "input") form.append(drawInput(block, view));
    else form.append(...drawBlocks([block], { press: pressHere, state: view.state }));
  }
  const close = el(
    "button",
    { type: "button", onclick: () => void act({ type: "close" }) },
    view.close ?? (view.submit ? "Cancel" : "Close"),
  );
  form.append(
    el("footer", {}, close, view.submit ? el("button", { type: "submit", className: "primary" }, view.submit) : null),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void act({ type: "submit", values: valuesOf(form, view) });
  });
  dialog.replaceChildren(form);
  restore(form, typed);
  if (!dialog.open) dialog.showModal();
  const first =
    form.querySelector("[aria-invalid=true], [aria-invalid=true] input") ??
    form.querySelector("input, select, textarea, button");
  first?.focus();
}

function pressHere(element, chosen) {
  return act({
    type: "click",
    actionId: element.action_id,
    ...(chosen === undefined ? (element.value === undefined ? {} : { value: element.value }) : { picked: chosen }),
  });
}

function drawInput(block, view) {
  const { element, block_id: id } = block;
  const error = view.errors[id];
  const described = [block.hint ? `hint-${id}` : "", error ? `error-${id}` : ""].join(" ").trim();
  const attributes = {
    name: id,
    "aria-labelledby": `label-${id}`,
    "aria-describedby": described,
    "aria-invalid": error ? "true" : null,
    "aria-required": block.optional || ["radio_buttons", "checkboxes"].includes(element.type) ? null : "true",
  };
  const state = Object.values(view.state[id] ?? {})[0] ?? {};
  return el(
    "div",
    { className: "input", "data-block": id },
    el("div", { id: `label-${id}`, className: "label" }, `${block.label.text}${block.optional ? " (optional)" : ""}`),
    drawField(element, state, attributes, block),
    block.hint ? el("div", { className: "soft", id: `hint-${id}` }, block.hint.text) : null,
    error ? el("div", { className: "bad", role: "alert", id: `error-${id}` }, error) : null,
  );
}

function drawField(element, state, attributes, block) {
  if (TEXT_FIELDS.includes(element.type)) return textField(element, state, attributes);
  if (element.type === "external_select") return lookup(attributes, block.block_id, state);
  const onChoose = block.dispatch_action ? (value) => void pressHere(element, value) : undefined;
  return choices(element, state, { label: block.label.text, attributes, onChoose });
}

function textField(element, state, attributes) {
  const input = el(element.multiline ? "textarea" : "input", {
    ...attributes,
    maxlength: element.max_length,
    rows: element.multiline ? 3 : null,
    inputmode: element.type === "number_input" ? "numeric" : null,
    placeholder: element.placeholder?.text,
  });
  input.value = state.value ?? "";
  return input;
}

/** A field whose options come from the bot while one types. */
function lookup(attributes, id, state) {
  const list = el("datalist", { id: `list-${id}` });
  const input = el("input", { ...attributes, list: `list-${id}`, value: state.selected_option?.text?.text ?? "" });
  input.addEventListener("input", async () => {
    if (input.value === "") return;
    const { options } = await ask("act", { type: "suggest", as: store.me, field: id, typed: input.value });
    list.replaceChildren(...options.slice(0, 20).map((label) => el("option", { value: label })));
  });
  return el("div", {}, input, list);
}

/** Block id -> what is filled in, of every input of the view. */
function valuesOf(form, view) {
  const values = {};
  for (const { type, block_id: id, element } of view.blocks) {
    if (type !== "input") continue;
    const fields = [...form.querySelectorAll(`[data-block="${CSS.escape(id)}"] [name]`)];
    const checked = fields.filter((field) => field.checked).map((field) => field.value);
    if (["checkboxes", "multi_static_select", "multi_users_select"].includes(element.type)) values[id] = checked;
    else if (element.type === "radio_buttons") values[id] = checked[0] ?? null;
    else if (element.type === "datetimepicker") values[id] = secondsOf(fields[0]?.value);
    else values[id] = fields[0]?.value || null;
  }
  return values;
}

/** Puts back what was typed, after the bot or Slack found fault with some of it. */
function restore(form, typed) {
  for (const [id, value] of Object.entries(typed)) {
    for (const field of form.querySelectorAll(`[data-block="${CSS.escape(id)}"] [name]`)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked = [value].flat().includes(field.value);
      else if (value !== null && field.type !== "datetime-local") field.value = value;
    }
  }
}
