import { confirmFirst } from "./confirm.js";
import { el } from "./dom.js";
import { choices } from "./fields.js";

/** An interactive element of a message or the Home tab: acts at once when it is pressed or chosen from. */
export function drawElement(element, context) {
  const { press, state = {}, blockId } = context;
  const chosen = state[blockId]?.[element.action_id] ?? {};
  const act = async (value) => {
    if (await confirmFirst(element.confirm)) press(element, value);
  };
  switch (element.type) {
    case "button":
      return drawButton(element, act);
    case "overflow":
      return drawOverflow(element, act);
    case "image":
      return el("span", { className: "picture", role: "img", "aria-label": element.alt_text }, `🖼 ${element.alt_text}`);
    default:
      return choices(element, chosen, { label: element.placeholder?.text ?? "Choose", onChoose: act });
  }
}

function drawButton(element, act) {
  if (element.url) {
    // Slack opens the address and tells the bot of the press as well.
    return el(
      "a",
      {
        className: `button ${element.style ?? ""}`,
        href: element.url,
        target: "_blank",
        rel: "noreferrer",
        onclick: () => void act(),
      },
      element.text.text,
    );
  }
  return el(
    "button",
    {
      type: "button",
      className: element.style ?? "",
      "data-action": element.action_id,
      "aria-label": element.accessibility_label,
      onclick: () => void act(),
    },
    element.text.text,
  );
}

function drawOverflow(element, act) {
  const menu = el("details", { className: "overflow" });
  const items = element.options.map((option) =>
    el(
      "button",
      {
        type: "button",
        onclick: () => {
          menu.open = false;
          void act(option.value);
        },
      },
      el("span", {}, option.text.text),
      option.description ? el("span", { className: "soft" }, ` ${option.description.text}`) : null,
    ),
  );
  menu.append(
    el("summary", { "aria-label": "More actions", "data-action": element.action_id }, "···"),
    el("div", { className: "items" }, ...items),
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (!menu.contains(event.relatedTarget)) menu.open = false;
  });
  return menu;
}
