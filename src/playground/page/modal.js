import { drawBlocks } from "./blocks.js";
import { ask, el } from "./dom.js";

/** Draws the open form into the dialog, or closes the dialog. What was typed stays while the form is the same. */
export function drawModal(dialog, view, context) {
  const key = view ? `${view.id} ${JSON.stringify(view.blocks)} ${JSON.stringify(view.errors)}` : "";
  if (dialog.dataset.key === key) return;
  dialog.dataset.key = key;
  if (!view) {
    dialog.close();
    return;
  }
  const form = el("form", { method: "dialog" });
  form.append(el("h2", { id: "modal-title" }, view.title));
  for (const block of view.blocks) {
    if (block.type === "input") form.append(drawInput(block, view, context));
    else form.append(...drawBlocks([block], context));
  }
  const close = el("button", { type: "button", onclick: () => context.act({ type: "close" }) }, view.close ?? "Close");
  form.append(
    el("footer", {}, close, view.submit ? el("button", { type: "submit", className: "primary" }, view.submit) : null),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    context.act({ type: "submit", values: valuesOf(form, view) });
  });
  dialog.replaceChildren(form);
  if (!dialog.open) dialog.showModal();
  form.querySelector("[aria-invalid], input, select, textarea, button")?.focus();
}

function drawInput(block, view, context) {
  const { element, block_id: id } = block;
  const error = view.errors[id];
  const state = Object.values(view.state[id] ?? {})[0] ?? {};
  const field = drawField(element, id, state, error, context);
  const about = [
    block.hint ? el("div", { className: "hint", id: `hint-${id}` }, block.hint.text) : null,
    error ? el("div", { className: "bad", role: "alert", id: `error-${id}` }, error) : null,
  ];
  const label = `${block.label.text}${block.optional ? " (optional)" : ""}`;
  return el(
    "fieldset",
    { "data-block": id, "data-type": element.type },
    el("legend", { id: `label-${id}` }, label),
    field,
    ...about,
  );
}

function drawField(element, id, state, error, context) {
  const common = {
    name: id,
    "aria-invalid": error ? "true" : null,
    "aria-labelledby": `label-${id}`,
    "aria-describedby": `hint-${id} error-${id}`,
  };
  const options = element.options ?? [];
  switch (element.type) {
    case "plain_text_input": {
      const tag = element.multiline ? "textarea" : "input";
      const input = el(tag, {
        ...common,
        maxlength: element.max_length,
        rows: element.multiline ? 3 : null,
        placeholder: element.placeholder?.text,
      });
      input.value = state.value ?? "";
      return input;
    }
    case "datepicker":
    case "timepicker":
      return el("input", {
        ...common,
        type: element.type === "datepicker" ? "date" : "time",
        value: state.selected_date ?? state.selected_time,
      });
    case "static_select": {
      const select = el(
        "select",
        common,
        el("option", { value: "" }, "Choose ..."),
        ...options.map((option) => el("option", { value: option.value }, option.text.text)),
      );
      select.value = state.selected_option?.value ?? "";
      return select;
    }
    case "radio_buttons":
    case "checkboxes":
    case "multi_static_select": {
      const type = element.type === "radio_buttons" ? "radio" : "checkbox";
      const chosen = state.selected_option
        ? [state.selected_option.value]
        : (state.selected_options ?? []).map((option) => option.value);
      return el("div", {}, ...options.map((option) => choice(type, id, option, chosen.includes(option.value))));
    }
    case "users_select": {
      const select = el(
        "select",
        common,
        el("option", { value: "" }, "Nobody"),
        ...context.people.map((person) => el("option", { value: person.id }, person.name)),
      );
      select.value = state.selected_user ?? "";
      return select;
    }
    case "external_select":
      return lookup(common, id, state, context);
    default:
      return el("span", {}, element.type);
  }
}

function choice(type, name, option, checked) {
  const text = option.description ? `${option.text.text} ${option.description.text}` : option.text.text;
  return el("label", { className: "choice" }, el("input", { type, name, value: option.value, checked }), text);
}

/** A field whose options come from the bot while one types. */
function lookup(common, id, state, context) {
  const list = el("datalist", { id: `list-${id}` });
  const input = el("input", { ...common, list: `list-${id}`, value: state.selected_option?.text?.text ?? "" });
  input.addEventListener("input", async () => {
    if (input.value === "") return;
    const { options } = await ask("act", { type: "suggest", as: context.as(), field: id, typed: input.value });
    list.replaceChildren(...options.slice(0, 20).map((label) => el("option", { value: label })));
  });
  return el("div", {}, input, list);
}

function valuesOf(form, view) {
  const values = {};
  for (const block of view.blocks) {
    if (block.type !== "input") continue;
    const fields = [...form.querySelectorAll(`[data-block="${CSS.escape(block.block_id)}"] [name]`)];
    const many = ["checkboxes", "multi_static_select"].includes(block.element.type);
    const checked = fields.filter((field) => field.checked).map((field) => field.value);
    if (many) values[block.block_id] = checked;
    else if (block.element.type === "radio_buttons") values[block.block_id] = checked[0] ?? null;
    else values[block.block_id] = fields[0]?.value || null;
  }
  return values;
}
