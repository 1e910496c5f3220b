import { el } from "./dom.js";
import { emojiOf } from "./emoji.js";
import { nameOf } from "./mrkdwn.js";

/** `rich_text` elements: sections, lists, quotes and preformatted text. */
export function richText(elements) {
  return elements.map((element) => {
    switch (element.type) {
      case "rich_text_list": {
        const tag = element.style === "ordered" ? "ol" : "ul";
        return el(tag, {}, ...element.elements.map((item) => el("li", {}, ...inline(item.elements))));
      }
      case "rich_text_quote":
        return el("blockquote", {}, ...inline(element.elements));
      case "rich_text_preformatted":
        return el("pre", {}, ...inline(element.elements));
      default:
        return el("div", {}, ...inline(element.elements ?? []));
    }
  });
}

function inline(elements) {
  return elements.map((element) => {
    const { style = {} } = element;
    let node = plain(element);
    if (style.code) node = el("code", {}, node);
    if (style.strike) node = el("s", {}, node);
    if (style.italic) node = el("em", {}, node);
    if (style.bold) node = el("strong", {}, node);
    return node;
  });
}

function plain(element) {
  switch (element.type) {
    case "link":
      return el("a", { href: element.url, target: "_blank", rel: "noreferrer" }, element.text ?? element.url);
    case "user":
      return el("span", { className: "mention" }, `@${nameOf(element.user_id)}`);
    case "channel":
      return el("span", { className: "mention" }, `#${nameOf(element.channel_id)}`);
    case "emoji":
      return el("span", {}, emojiOf(element.name) ?? `:${element.name}:`);
    default:
      return el("span", {}, element.text ?? element.fallback ?? "");
  }
}
