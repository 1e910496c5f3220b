import { el } from "./dom.js";
import { emojiOf } from "./emoji.js";
import { inZone, store } from "./store.js";

const TOKEN =
  /<([^>]+)>|(?<!\w)\*([^*\n]+)\*(?!\w)|(?<!\w)_([^_\n]+)_(?!\w)|(?<!\w)~([^~\n]+)~(?!\w)|`([^`\n]+)`|:([a-z0-9_+-]+):|(https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)])/g;

/** The name of a person or channel that is here, else the id. */
export function nameOf(id) {
  const { people, conversations } = store.state;
  return [...people, ...conversations].find((item) => item.id === id)?.name ?? id;
}

/** Slack's mrkdwn as elements. */
export function mrkdwn(text) {
  const box = el("div", { className: "text" });
  let quote = null;
  let code = null;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) {
      code = code ? null : box.appendChild(el("pre"));
      continue;
    }
    if (code) {
      code.append(`${unescape(line)}\n`);
      continue;
    }
    if (line.startsWith("> ") || line.startsWith("&gt; ")) {
      quote ??= box.appendChild(el("blockquote"));
      quote.append(...inline(line.replace(/^(>|&gt;) /, "")), el("br"));
    } else {
      quote = null;
      box.append(...inline(line), "\n");
    }
  }
  return box;
}

/** A text object: mrkdwn drawn, plain text as it is. */
export function textOf(object) {
  if (!object) return null;
  return object.type === "mrkdwn"
    ? mrkdwn(object.text)
    : el("div", { className: "text" }, withEmoji(object.text ?? ""));
}

/** A text object as parts of a line. */
export function textInline(object) {
  return object.type === "mrkdwn" ? inline(object.text) : [withEmoji(object.text)];
}

/** Plain text with the short names of emoji drawn, as Slack does where `emoji` is not switched off. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+-]+):/g, (whole, name) => emojiOf(name) ?? whole);
}

function inline(text) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(unescape(text.slice(last, match.index)));
    parts.push(token(match));
    last = match.index + match[0].length;
  }
  parts.push(unescape(text.slice(last)));
  return parts;
}

function token([whole, angle, bold, italic, strike, code, emoji, url]) {
  if (url !== undefined) return link(unescape(url), unescape(url));
  if (angle !== undefined) return bracket(angle);
  if (bold !== undefined) return el("strong", {}, ...inline(bold));
  if (italic !== undefined) return el("em", {}, ...inline(italic));
  if (strike !== undefined) return el("s", {}, unescape(strike));
  if (code !== undefined) return el("code", {}, unescape(code));
  return emojiOf(emoji) ?? unescape(whole);
}

/** `<@U1>`, `<#C1|name>`, `<!date^...|fallback>`, `<https://...|label>`. */
function bracket(content) {
  const [target, label] = content.split("|");
  if (target.startsWith("@")) return mention(`@${nameOf(target.slice(1))}`, target.slice(1) === store.me);
  if (target.startsWith("#")) return mention(`#${label || nameOf(target.slice(1))}`, false);
  if (target.startsWith("!date^")) return dateOf(target) ?? unescape(label ?? "");
  if (target.startsWith("!")) return mention(`@${target.slice(1)}`, true);
  if (/^(https?|mailto):/.test(target)) return link(target, unescape(label ?? target));
  return unescape(label ?? target);
}

function mention(words, mine) {
  return el("span", { className: mine ? "mention mine" : "mention" }, words);
}

function link(href, words) {
  return el("a", { href, rel: "noreferrer", target: "_blank" }, words);
}

function unescape(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

const DATE = { weekday: "long", day: "numeric", month: "long" };
const DAY_MS = 86_400_000;

/** `!date^1764580000^{date_long_pretty} at {time}`: drawn in the reader's zone, as Slack does. */
function dateOf(target) {
  const [, seconds, form] = target.split("^");
  const at = Number(seconds) * 1000;
  if (!Number.isFinite(at)) return null;
  const time = inZone(at, { hour: "2-digit", minute: "2-digit" });
  return form.replace(/\{(\w+)\}/g, (whole, name) => {
    if (name.startsWith("time")) return time;
    if (name.endsWith("_pretty")) return nearDay(at) ?? inZone(at, DATE);
    if (name === "date_num") return inZone(at, { year: "numeric", month: "2-digit", day: "2-digit" });
    return name.startsWith("date") ? inZone(at, DATE) : whole;
  });
}

function nearDay(at) {
  const day = (moment) => inZone(moment, { year: "numeric", month: "numeric", day: "numeric" });
  const now = Date.parse(store.state.now);
  if (day(at) === day(now)) return "today";
  if (day(at) === day(now + DAY_MS)) return "tomorrow";
  return day(at) === day(now - DAY_MS) ? "yesterday" : null;
}
