import { el } from "./dom.js";
import { drawElement } from "./elements.js";
import { markdown } from "./markdown.js";
import { textOf } from "./mrkdwn.js";
import { richText } from "./rich-text.js";

/** Draws blocks as Slack does. `press(element, chosen)` is called for what is interactive; `state` holds what was chosen. */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => drawBlock(block, context)).filter(Boolean);
}

function drawBlock(block, context) {
  const element = (item) => drawElement(item, { ...context, blockId: block.block_id });
  switch (block.type) {
    case "section":
      return el(
        "div",
        { className: "block section" },
        el("div", { className: "grow" }, textOf(block.text), block.fields ? fields(block.fields) : null),
        block.accessory ? element(block.accessory) : null,
      );
    case "header":
      return el("h2", { className: "block" }, block.text.text);
    case "divider":
      return el("hr");
    case "context":
      return el(
        "div",
        { className: "block context" },
        ...block.elements.map((item) => (item.type === "image" ? image(item, "icon") : textOf(item))),
      );
    case "actions":
      return el("div", { className: "block actions" }, ...block.elements.map(element));
    case "markdown":
      return el("div", { className: "block" }, ...markdown(block.text));
    case "rich_text":
      return el("div", { className: "block text" }, ...richText(block.elements));
    case "image":
      return el(
        "figure",
        { className: "block" },
        block.title ? el("figcaption", {}, block.title.text) : null,
        image(block, "picture"),
      );
    default:
      return el("div", { className: "block soft" }, `(a block of the type ${block.type})`);
  }
}

function fields(items) {
  return el("div", { className: "fields" }, ...items.map(textOf));
}

/** The page loads nothing from other hosts, so a picture is shown by its words. */
function image({ alt_text: words }, className) {
  return el("span", { className, role: "img", "aria-label": words }, `🖼 ${words}`);
}
