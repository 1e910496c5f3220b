import { secondsOf } from "./fields.js";

const SEVERAL = ["checkboxes", "multi_static_select", "multi_users_select"];

const fieldsOf = (form, id) => [...form.querySelectorAll(`[data-block="${CSS.escape(id)}"] [name]`)];

/** Block id -> what is filled in, of every input of the view. */
export function valuesOf(form, view) {
  const values = {};
  for (const { type, block_id: id, element } of view.blocks) {
    if (type !== "input") continue;
    const fields = fieldsOf(form, id);
    const checked = fields.filter((field) => field.checked).map((field) => field.value);
    if (SEVERAL.includes(element.type)) values[id] = checked;
    else if (element.type === "radio_buttons") values[id] = checked[0] ?? null;
    else if (element.type === "datetimepicker") values[id] = secondsOf(fields[0]?.value);
    else values[id] = (fields[0]?.dataset.value ?? fields[0]?.value) || null;
  }
  return values;
}

/** What the fields hold, to be put back into the same fields of a form that is drawn anew. */
export function typedIn(form) {
  const typed = new Map();
  for (const field of form.querySelectorAll("[data-block] [name]")) {
    const { block } = field.closest("[data-block]").dataset;
    const isChoice = field.type === "checkbox" || field.type === "radio";
    typed.set(JSON.stringify([block, field.type, isChoice ? field.value : ""]), isChoice ? field.checked : field.value);
  }
  return typed;
}

/** Puts back what was typed, after the bot or Slack found fault with some of it. */
export function restore(form, typed) {
  for (const field of form.querySelectorAll("[data-block] [name]")) {
    const { block } = field.closest("[data-block]").dataset;
    const isChoice = field.type === "checkbox" || field.type === "radio";
    const value = typed.get(JSON.stringify([block, field.type, isChoice ? field.value : ""]));
    if (value === undefined) continue;
    if (isChoice) field.checked = value;
    else if (field.tagName !== "SELECT" || [...field.options].some((option) => option.value === value))
      field.value = value;
  }
  for (const list of form.querySelectorAll(".many")) list.dispatchEvent(new Event("restored"));
  for (const select of form.querySelectorAll("select")) select.classList.toggle("unchosen", select.value === "");
  for (const field of form.querySelectorAll("[data-count]")) field.dispatchEvent(new Event("input"));
}
