import { el } from "./dom.js";
import { drawElement } from "./elements.js";
import { markdown } from "./markdown.js";
import { textOf, withEmoji } from "./mrkdwn.js";
import { picture } from "./picture.js";
import { richText } from "./rich-text.js";

/** Draws blocks as Slack does. `press(element, chosen)` is called for what is interactive; `state` holds what was chosen. */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => drawBlock(block, context)).filter(Boolean);
}

function drawBlock(block, context) {
  const element = (item) => drawElement(item, { ...context, blockId: block.block_id, near: nearOf(block) });
  switch (block.type) {
    case "section":
      return el(
        "div",
        { className: `block section ${block.accessory?.type === "image" ? "" : "with-control"}` },
        el(
          "div",
          { className: "grow" },
          block.text ? textOf(block.text) : null,
          block.fields ? el("div", { className: "fields" }, ...block.fields.map(textOf)) : null,
        ),
        block.accessory ? el("div", { className: "accessory" }, element(block.accessory)) : null,
      );
    case "header":
      return el("h2", { className: "block" }, withEmoji(block.text.text));
    case "divider":
      return el("hr", { className: "block" });
    case "context":
      return el(
        "div",
        { className: "block context" },
        ...block.elements.map((item) => (item.type === "image" ? picture(item, "icon-picture") : textOf(item))),
      );
    case "actions":
      return el("div", { className: "block actions" }, ...block.elements.map(element));
    case "markdown":
      return el("div", { className: "block prose" }, ...markdown(block.text));
    case "rich_text":
      return el("div", { className: "block text prose" }, ...richText(block.elements));
    case "image":
      return el(
        "figure",
        { className: "block" },
        block.title ? el("figcaption", {}, block.title.text) : null,
        picture(block, "picture"),
      );
    case "video":
      return drawVideo(block);
    case "file":
      return el("div", { className: "block soft" }, `A file from elsewhere: ${block.external_id}`);
    default:
      return el("div", { className: "block soft" }, `(a block of the type ${block.type})`);
  }
}

/** What stands beside an accessory names it, when nothing of its own does. */
function nearOf(block) {
  return block.type === "section"
    ? (block.text?.text ?? "")
        .replace(/[*_~`]/g, "")
        .split("\n")[0]
        .slice(0, 80)
    : "";
}

function drawVideo({
  title,
  title_url: url,
  author_name: author,
  provider_name: provider,
  description,
  alt_text: alt,
}) {
  const words = [author, provider].filter(Boolean).join(", ");
  return el(
    "figure",
    { className: "block video" },
    el(
      "figcaption",
      {},
      words ? el("div", { className: "soft" }, words) : null,
      url ? el("a", { href: url, target: "_blank", rel: "noreferrer" }, title.text) : el("strong", {}, title.text),
      description ? el("div", {}, description.text) : null,
    ),
    picture({ alt_text: alt ?? "" }, "picture"),
  );
}
