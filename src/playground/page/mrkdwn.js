import { el } from "./dom.js";

const EMOJI = { wave: "👋", tada: "🎉", white_check_mark: "✅", palm_tree: "🌴", calendar: "📅" };
const TOKEN =
  /<([^>]+)>|(?<!\w)\*([^*\n]+)\*(?!\w)|(?<!\w)_([^_\n]+)_(?!\w)|(?<!\w)~([^~\n]+)~(?!\w)|`([^`\n]+)`|:([a-z0-9_+-]+):/g;

/** Slack's mrkdwn as elements. `names` knows people and channels by id. */
export function mrkdwn(text, names) {
  const box = el("div", { className: "text" });
  let quote = null;
  for (const line of text.split("\n")) {
    if (line.startsWith("> ") || line.startsWith("&gt; ")) {
      quote ??= box.appendChild(el("blockquote"));
      quote.append(...inline(line.replace(/^(>|&gt;) /, ""), names), el("br"));
    } else {
      quote = null;
      box.append(...inline(line, names), "\n");
    }
  }
  return box;
}

function inline(text, names) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(unescape(text.slice(last, match.index)));
    parts.push(token(match, names));
    last = match.index + match[0].length;
  }
  parts.push(unescape(text.slice(last)));
  return parts;
}

function token([whole, angle, bold, italic, strike, code, emoji], names) {
  if (angle !== undefined) return bracket(angle, names);
  if (bold !== undefined) return el("strong", {}, ...inline(bold, names));
  if (italic !== undefined) return el("em", {}, ...inline(italic, names));
  if (strike !== undefined) return el("s", {}, unescape(strike));
  if (code !== undefined) return el("code", {}, unescape(code));
  return EMOJI[emoji] ?? unescape(whole);
}

/** `<@U1>`, `<#C1|name>`, `<!date^...|fallback>`, `<https://...|label>`. */
function bracket(content, names) {
  const [target, label] = content.split("|");
  if (target.startsWith("@")) return el("strong", {}, `@${names[target.slice(1)] ?? target.slice(1)}`);
  if (target.startsWith("#")) return el("strong", {}, `#${label ?? names[target.slice(1)] ?? target}`);
  if (target.startsWith("!date^")) return unescape(label ?? "");
  if (/^https?:/.test(target))
    return el("a", { href: target, rel: "noreferrer", target: "_blank" }, unescape(label ?? target));
  return unescape(label ?? target);
}

function unescape(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
