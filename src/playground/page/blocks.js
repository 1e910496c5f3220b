import { el } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";

/** Draws blocks. `press(element, option)` is called for buttons and menus. */
export function drawBlocks(blocks, { names, press }) {
  return blocks.map((block) => drawBlock(block, names, press)).filter(Boolean);
}

function drawBlock(block, names, press) {
  switch (block.type) {
    case "section": {
      const body = el(
        "div",
        {},
        textOf(block.text, names),
        ...(block.fields ?? []).map((field) => textOf(field, names)),
      );
      return el(
        "div",
        { className: "block section" },
        body,
        block.accessory ? drawElement(block.accessory, press) : null,
      );
    }
    case "header":
      return el("div", { className: "block" }, el("h2", {}, block.text.text));
    case "divider":
      return el("hr");
    case "context":
      return el("div", { className: "block context" }, ...block.elements.map((element) => textOf(element, names)));
    case "actions":
      return el("div", { className: "block actions" }, ...block.elements.map((element) => drawElement(element, press)));
    case "markdown":
      return el("div", { className: "block text" }, block.text);
    case "image":
      return el("div", { className: "block" }, `(${block.alt_text})`);
    default:
      return null;
  }
}

function textOf(object, names) {
  if (!object) return null;
  return object.type === "mrkdwn" ? mrkdwn(object.text, names) : el("div", { className: "text" }, object.text ?? "");
}

function drawElement(element, press) {
  if (element.type === "button") {
    return el(
      "button",
      {
        type: "button",
        className: element.style ?? "",
        "data-action": element.action_id,
        onclick: () => press(element),
      },
      element.text.text,
    );
  }
  if (element.type === "overflow") {
    const select = el("select", { "aria-label": "More", "data-action": element.action_id });
    select.append(
      el("option", { value: "" }, "More ..."),
      ...element.options.map((option) => el("option", { value: option.value }, option.text.text)),
    );
    select.addEventListener("input", () => {
      const { value } = select;
      select.value = "";
      if (value) press(element, value);
    });
    return select;
  }
  return el("span", {}, element.alt_text ?? element.type);
}
