import { drawBlocks } from "./blocks.js";
import { el, keepingFocus, place } from "./dom.js";
import { drawElement } from "./elements.js";
import { drawFile } from "./files.js";
import { icon } from "./icons.js";
import { mrkdwn } from "./mrkdwn.js";
import { avatar } from "./people.js";
import { act, inZone, personOf, store } from "./store.js";
import { openThread } from "./thread-open.js";

/** Messages of one author within so many seconds stand under one name. */
const GROUPED_SECONDS = 300;

/** From so many on, what is out of sight is not laid out. */
const LONG = 80;

/** What is on the page already: by message, with what it was drawn from. */
let drawn = new Map();
export function forgetLog() {
  drawn = new Map();
}

/** Brings the list of messages up to date; what has not changed is left alone. @returns whether anything changed. */
export function drawLog(log, { messages }, { newFrom }) {
  const replies = new Map();
  for (const message of messages) {
    if (message.threadTs === null) continue;
    if (replies.has(message.threadTs)) replies.get(message.threadTs).push(message);
    else replies.set(message.threadTs, [message]);
  }
  const children = [];
  const next = new Map();
  let changed = false;
  let before = null;
  const reuse = (id, key, draw) => {
    const old = drawn.get(id);
    if (old?.key === key) next.set(id, old);
    else {
      changed = true;
      next.set(id, { key, node: draw() });
    }
    children.push(next.get(id).node);
  };
  for (const message of messages) {
    if (message.threadTs !== null) continue;
    const day = dayOf(message);
    const firstOfDay = before === null || dayOf(before) !== day;
    if (firstOfDay) reuse(`day ${message.ts}`, day, () => divider(day, "day"));
    if (message.ts === newFrom) reuse("new", "new", () => divider("New", "new"));
    const grouped = !firstOfDay && message.ts !== newFrom && follows(before, message);
    const answers = replies.get(message.ts) ?? [];
    const key = JSON.stringify([message, grouped, answers.map(({ ts, author }) => [ts, author]), store.thread]);
    reuse(message.ts, key, () => drawMessage(message, { grouped, replies: answers }));
    before = message;
  }
  log.classList.toggle("long", messages.length > LONG);
  changed ||= next.size !== drawn.size;
  drawn = next;
  if (changed || log.childElementCount !== children.length) keepingFocus(log, () => place(log, children));
  return changed;
}

const secondsOf = ({ ts }) => Number(ts);
const follows = (before, message) =>
  before.author === message.author &&
  before.ephemeral === message.ephemeral &&
  secondsOf(message) - secondsOf(before) < GROUPED_SECONDS;

function dayOf(message) {
  return inZone(secondsOf(message) * 1000, { weekday: "long", day: "numeric", month: "long" });
}

function divider(words, className) {
  return el("div", { className: `divider ${className}` }, el("span", {}, words));
}

/** One message. `replies` is null inside a thread, where there is nothing to open. */
export function drawMessage(message, { grouped, replies }) {
  const at = secondsOf(message) * 1000;
  const clock = inZone(at, { hour: "2-digit", minute: "2-digit" });
  const full = inZone(at, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  const isApp = personOf(store.state, message.author)?.isBot ?? false;
  const time = el("time", { className: "soft", datetime: new Date(at).toISOString(), title: full }, clock);
  const body =
    message.blocks.length > 0
      ? drawBlocks(message.blocks, { press: pressIn({ in: "message", ts: message.ts }), state: message.state })
      : [mrkdwn(message.text)];
  return el(
    "article",
    {
      className: [message.ephemeral ? "ephemeral" : "", grouped ? "grouped" : "", replies ? "" : "alone"]
        .join(" ")
        .trim(),
      "data-ts": message.ts,
      "aria-label": `${message.authorName}, ${full}`,
    },
    el("div", { className: "margin" }, grouped ? time : avatar(isApp ? "app" : message.author, message.authorName)),
    el(
      "div",
      { className: "body" },
      message.ephemeral ? el("div", { className: "only soft" }, icon("eye"), "Only visible to you") : null,
      grouped
        ? null
        : el(
            "div",
            { className: "who" },
            el("strong", {}, message.authorName),
            isApp ? el("span", { className: "tag" }, "App") : null,
            time,
          ),
      ...body,
      message.edited ? el("span", { className: "soft edited" }, "(edited)") : null,
      ...message.files.map(drawFile),
      replies && replies.length > 0 ? threadLine(message, replies) : null,
    ),
    replies && !message.ephemeral ? toolbar(message) : null,
  );
}

function threadLine(message, replies) {
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  const authors = new Map(replies.map(({ author, authorName }) => [author, authorName]));
  const last = inZone(secondsOf(replies.at(-1)) * 1000, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const signOf = (author) => (personOf(store.state, author)?.isBot ? "app" : author);
  return el(
    "button",
    {
      type: "button",
      className: "plain replies",
      "data-action": `replies-${message.ts}`,
      "aria-expanded": String(store.thread === message.ts),
      onclick: () => openThread(message.ts),
    },
    ...[...authors].slice(0, 4).map(([author, name]) => avatar(signOf(author), name, "tiny")),
    el("span", { className: "count" }, count),
    el("span", { className: "soft" }, `last ${last}`),
  );
}

/** What one can do with a message; it shows when the pointer or the focus is there. */
function toolbar(message) {
  const shortcuts = store.state.shortcuts.filter(({ type }) => type === "message");
  const menu = {
    type: "overflow",
    action_id: `shortcuts-${message.ts}`,
    options: shortcuts.map(({ name }) => ({ text: { text: name }, value: name })),
  };
  const press = (_, name) => act({ type: "shortcut", name, ts: message.ts });
  return el(
    "div",
    { className: "toolbar" },
    el(
      "button",
      {
        type: "button",
        className: "plain",
        "data-action": `thread-${message.ts}`,
        onclick: () => openThread(message.ts),
      },
      icon("reply"),
      "Reply in thread",
    ),
    shortcuts.length > 0 ? drawElement(menu, { press, near: "this message" }) : null,
  );
}

/** Presses something that stands in a message or on Home. */
export function pressIn(where) {
  return (element, chosen) =>
    act({
      type: "click",
      actionId: element.action_id,
      ...(chosen === undefined ? (element.value === undefined ? {} : { value: element.value }) : { picked: chosen }),
      ...where,
    });
}
