import { el } from "./dom.js";
import { textInline } from "./mrkdwn.js";

/** A list longer than this gets a field to narrow it. */
const FILTERED = 6;
let groups = 0;

/** Radio buttons or checkboxes, each with its description on a line of its own. */
export function group(type, element, chosen, { "data-action": action, ...attributes }, onChoose) {
  const box = el("div", {
    className: "choices",
    role: type === "radio" ? "radiogroup" : "group",
    ...attributes,
    name: null,
  });
  const name = attributes.name ?? `group-${++groups}`;
  box.append(
    ...element.options.map((option) => choice(type, option, { name, action, on: chosen.includes(option.value) })),
  );
  if (onChoose)
    box.addEventListener("change", () => {
      const checked = [...box.querySelectorAll("input:checked")].map((input) => input.value);
      onChoose(type === "radio" ? (checked[0] ?? null) : checked);
    });
  return box;
}

function choice(type, { value, text, description, about }, { name, action, on }) {
  const input = el("input", { type, name, value, "data-action": `${action} ${value}` });
  input.checked = on;
  const words = description?.text ?? about;
  return el(
    "label",
    { className: "choice" },
    input,
    el(
      "span",
      { className: "choice-text" },
      el("span", { className: "choice-name" }, ...textInline(text)),
      words ? el("span", { className: "soft choice-about" }, words) : null,
    ),
  );
}

/** Several of many: the chosen ones as chips that can be taken away, and a list of checkboxes that a few letters narrow. */
export function manyOf(element, chosen, common, onChoose) {
  const { options, max_selected_items: most } = element;
  const list = group("checkbox", { options }, chosen, { ...common, "aria-label": common["aria-label"] }, onChoose);
  list.classList.add("many");
  const chips = el("div", { className: "chips" });
  const inputs = [...list.querySelectorAll("input")];
  const filter = options.length > FILTERED ? narrow(list, element.placeholder?.text) : null;
  const draw = () => {
    const on = inputs.filter(({ checked }) => checked);
    const full = most !== undefined && on.length >= most;
    for (const input of inputs) input.disabled = full && !input.checked;
    chips.replaceChildren(
      ...on.map((input) => {
        const name = input.closest("label").querySelector(".choice-name").textContent;
        const chip = el(
          "button",
          { type: "button", className: "chip", "aria-label": `Remove ${name}` },
          name,
          el("span", { "aria-hidden": "true" }, "×"),
        );
        chip.addEventListener("click", () => {
          input.checked = false;
          input.dispatchEvent(new Event("change", { bubbles: true }));
          (chips.querySelector("button") ?? filter ?? inputs[0]).focus();
        });
        return chip;
      }),
      full && most > 1 ? el("span", { className: "soft" }, `${most} is the most`) : "",
    );
  };
  list.addEventListener("change", draw);
  list.addEventListener("restored", draw);
  draw();
  return el("div", { className: "many-box" }, chips, filter, list);
}

function narrow(list, placeholder) {
  const filter = el("input", {
    type: "text",
    className: "filter-field",
    placeholder: placeholder ?? "Type to narrow the list",
    "aria-label": "Narrow the list",
  });
  filter.addEventListener("input", () => {
    const typed = filter.value.trim().toLowerCase();
    for (const label of list.children) label.hidden = !label.textContent.toLowerCase().includes(typed);
  });
  filter.addEventListener("keydown", (event) => {
    // Enter in a field would send the form.
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "ArrowDown") {
      event.preventDefault();
      list.querySelector("label:not([hidden]) input:not(:disabled)")?.focus();
    }
  });
  return filter;
}
