import { el } from "./dom.js";

const INLINE =
  /\*\*([^*]+)\*\*|(?<![\w*])[*_]([^*_]+)[*_](?![\w*])|~~([^~]+)~~|`([^`]+)`|\[([^\]]+)\]\((https?:[^)]+)\)/g;

/** The Markdown of a `markdown` block: headings, lists, quotes, code, and what stands inside a line. */
export function markdown(text) {
  const parts = [];
  let list = null;
  let code = null;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) {
      code = code ? null : parts[parts.push(el("pre", {})) - 1];
      continue;
    }
    if (code) {
      code.append(`${line}\n`);
      continue;
    }
    const item = /^\s*(?:([-*])|\d+\.)\s+(.*)$/.exec(line);
    if (item) {
      const tag = item[1] ? "UL" : "OL";
      if (list?.tagName !== tag) list = parts[parts.push(el(tag.toLowerCase())) - 1];
      list.append(el("li", {}, ...inline(item[2])));
      continue;
    }
    list = null;
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    if (heading) parts.push(el("h3", {}, ...inline(heading[2])));
    else if (line.startsWith("> ")) parts.push(el("blockquote", {}, ...inline(line.slice(2))));
    else if (line.trim() !== "") parts.push(el("p", {}, ...inline(line)));
  }
  return parts;
}

function inline(text) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, italic, strike, code, label, url] = match;
    parts.push(text.slice(last, match.index));
    if (bold !== undefined) parts.push(el("strong", {}, bold));
    else if (italic !== undefined) parts.push(el("em", {}, italic));
    else if (strike !== undefined) parts.push(el("s", {}, strike));
    else if (code !== undefined) parts.push(el("code", {}, code));
    else parts.push(el("a", { href: url, target: "_blank", rel: "noreferrer" }, label));
    last = match.index + whole.length;
  }
  parts.push(text.slice(last));
  return parts;
}
