import { el } from "./dom.js";
import { closePopup, openPopup } from "./popup.js";

const SHOWN = 50;
const WAIT_MS = 150;
let boxes = 0;

/**
 * A field with a list that follows what is typed. `find` gives the labels, at once or later; `least` is how many letters it
 * wants first. @returns the box to show and the field in it.
 */
export function combobox({ attributes, find, least = 0, onTake }) {
  const id = `options-${++boxes}`;
  const list = el("ul", { id, role: "listbox", className: "options", "aria-label": "Options", hidden: true });
  const input = el("input", {
    ...attributes,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-controls": id,
  });
  const box = el("div", { className: "combobox" }, input, list);
  let active = -1;
  let asked = 0;
  let timer = null;

  const close = () => {
    asked++;
    clearTimeout(timer);
    active = -1;
    closePopup(list);
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (label) => {
    input.value = label;
    close();
    onTake?.(label);
  };
  const offer = (labels) => {
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(
      ...labels.slice(0, SHOWN).map((label, index) => {
        const option = el("li", { role: "option", id: `${id}-${index}`, "aria-selected": "false" }, label);
        option.addEventListener("mousedown", (event) => {
          event.preventDefault();
          take(label);
        });
        return option;
      }),
      ...(labels.length === 0
        ? [
            el(
              "li",
              { role: "option", "aria-disabled": "true", "aria-selected": "false", className: "soft" },
              "No results",
            ),
          ]
        : []),
    );
    openPopup(list, input, { wide: true });
    input.setAttribute("aria-expanded", "true");
  };
  const search = async (typed) => {
    const mine = ++asked;
    if (typed.length < least) return close();
    const labels = await Promise.resolve(find(typed)).catch(() => []);
    // An answer to fewer letters that comes late is of no use any more.
    if (mine === asked && document.activeElement === input) offer(labels);
    return undefined;
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(input.value.trim()), WAIT_MS);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const options = [...list.querySelectorAll("[role=option]:not([aria-disabled])")];
    if (event.key === "Escape" && !list.hidden) {
      // The form around it stays open.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return void search(input.value.trim());
      if (options.length === 0) return undefined;
      active = (active + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
      for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === active));
      options[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", options[active].id);
    } else if (event.key === "Enter" && !list.hidden) {
      event.preventDefault();
      if (active >= 0) take(options[active].textContent);
      else close();
    }
    return undefined;
  });
  return { box, input };
}
