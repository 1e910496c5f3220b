import { confirmFirst } from "./confirm.js";
import { el } from "./dom.js";
import { choices } from "./fields.js";
import { icon } from "./icons.js";
import { withEmoji } from "./mrkdwn.js";
import { picture } from "./picture.js";
import { closePopup, openPopup } from "./popup.js";

/** An interactive element of a message or the Home tab: acts at once when it is pressed or chosen from. */
export function drawElement(element, context) {
  const { press, state = {}, blockId, near } = context;
  const chosen = state[blockId]?.[element.action_id] ?? {};
  const act = async (value) => {
    if (await confirmFirst(element.confirm)) return press(element, value);
    return undefined;
  };
  switch (element.type) {
    case "button":
    case "workflow_button":
      return drawButton(element, act);
    case "overflow":
      return drawOverflow(element, act, near);
    case "image":
      return picture(element, "thumb");
    default:
      return choices(element, chosen, { label: element.placeholder?.text ?? (near || "Choose"), onChoose: act });
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
        "aria-label": element.accessibility_label,
        onclick: () => void act(),
      },
      withEmoji(element.text.text),
    );
  }
  const button = el(
    "button",
    {
      type: "button",
      className: element.style ?? "",
      "data-action": `${element.action_id} ${element.value ?? ""}`,
      "aria-label": element.accessibility_label,
    },
    withEmoji(element.text.text),
  );
  // A second press while the first is under way would act twice.
  button.addEventListener("click", async () => {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    await act();
    button.removeAttribute("aria-busy");
  });
  return button;
}

let menus = 0;
function drawOverflow(element, act, near) {
  const id = `overflow-${++menus}`;
  const items = element.options.map((option) =>
    el(
      option.url ? "a" : "button",
      {
        ...(option.url ? { href: option.url, target: "_blank", rel: "noreferrer" } : { type: "button" }),
        className: "plain",
        onclick: () => {
          show(false);
          void act(option.value);
        },
      },
      el("span", {}, withEmoji(option.text.text)),
      option.description ? el("span", { className: "soft" }, option.description.text) : null,
    ),
  );
  const opener = el(
    "button",
    {
      type: "button",
      className: "more",
      "aria-label": near ? `More actions: ${near}` : "More actions",
      "aria-expanded": "false",
      "aria-controls": id,
      "data-action": `${element.action_id} ${near}`,
    },
    icon("more"),
  );
  const list = el("div", { className: "items", role: "group", id, hidden: true, "aria-label": "Choices" }, ...items);
  const box = el("div", { className: "overflow" }, opener, list);
  const show = (open) => {
    opener.setAttribute("aria-expanded", String(open));
    if (open) openPopup(list, opener);
    else closePopup(list);
    (open ? items[0] : opener).focus({ preventScroll: true });
  };
  opener.addEventListener("click", () => show(list.hidden));
  box.addEventListener("keydown", (event) => {
    if (list.hidden) {
      if (event.key === "ArrowDown") {
        event.preventDefault();
        show(true);
      }
      return;
    }
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape") {
      // The form around it stays open.
      event.preventDefault();
      event.stopPropagation();
      show(false);
    } else if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    }
  });
  box.addEventListener("focusout", (event) => {
    if (box.contains(event.relatedTarget) || list.hidden) return;
    closePopup(list);
    opener.setAttribute("aria-expanded", "false");
  });
  return box;
}
