import { drawBlocks } from "./blocks.js";
import { el, keepingFocus } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { act, appOf, goTo, inZone, redraw, store } from "./store.js";

const $ = (id) => document.getElementById(id);
let drawn = "";
let drawnPlace = "";

/** The conversation, or the app's Home tab, and the open thread beside it. */
export function drawConversation(state) {
  const app = appOf(state);
  const here = state.conversations.find(({ id }) => id === store.place) ?? app;
  $("title").textContent = here.kind === "app" ? app.name : here.kind === "channel" ? `# ${here.name}` : here.name;
  drawTabs(app, here);
  const messages = store.place === "home" ? [] : here.messages;
  const blocks = store.place === "home" ? (state.home?.blocks ?? []) : [];
  const key = JSON.stringify([store.me, store.place, store.thread, blocks, state.home?.state, messages]);
  // What has not changed is left alone, so that focus stays and nothing is read out again.
  if (key === drawn) return;
  drawn = key;
  const content = $("content");
  const atEnd = content.scrollHeight - content.scrollTop - content.clientHeight < 80;
  const other = drawnPlace !== `${store.me} ${store.place}`;
  drawnPlace = `${store.me} ${store.place}`;
  const top = messages.filter(({ threadTs }) => threadTs === null);
  keepingFocus(content, () =>
    content.replaceChildren(
      ...(store.place === "home" ? drawHome(state, blocks) : [drawLog(top, messages)]),
      ...(store.place !== "home" && top.length === 0
        ? [el("p", { className: "soft empty" }, "Nothing here yet.")]
        : []),
    ),
  );
  drawThread(messages);
  if (store.place === "home" && other) content.scrollTop = 0;
  else if (store.place !== "home" && (other || store.acting || atEnd)) content.scrollTop = content.scrollHeight;
  if (here.unread > 0 && store.place !== "home" && document.visibilityState === "visible")
    void act({ type: "read", channel: here.id });
}

function drawTabs(app, here) {
  const tabs =
    here.kind === "app"
      ? [
          ["home", "Home"],
          [app.id, "Messages"],
        ]
      : [];
  const key = JSON.stringify([tabs, store.place]);
  if ($("tabs").dataset.key === key) return;
  $("tabs").dataset.key = key;
  $("tabs").hidden = tabs.length === 0;
  const hadFocus = $("tabs").contains(document.activeElement);
  $("tabs").replaceChildren(
    ...tabs.map(([id, label]) => {
      const selected = store.place === id;
      const tab = el(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(selected),
          "aria-controls": "content",
          tabindex: selected ? "0" : "-1",
        },
        label,
      );
      tab.addEventListener("click", () => void goTo(id));
      tab.addEventListener("keydown", (event) => {
        if (event.key === "ArrowLeft" || event.key === "ArrowRight")
          void goTo(selected && id === "home" ? app.id : "home");
      });
      return tab;
    }),
  );
  if (hadFocus) $("tabs").querySelector("[aria-selected=true]")?.focus();
}

function drawHome(state, blocks) {
  if (blocks.length === 0) return [el("p", { className: "soft empty" }, "The app has not drawn a Home tab yet.")];
  return drawBlocks(blocks, { press: pressIn({ in: "home" }), state: state.home?.state ?? {} });
}

function drawLog(top, all) {
  return el(
    "div",
    { role: "log", "aria-label": "Messages" },
    ...top.map((message) =>
      drawMessage(
        message,
        all.filter(({ threadTs }) => threadTs === message.ts),
      ),
    ),
  );
}

function drawThread(messages) {
  const panel = $("thread");
  const root = messages.find(({ ts }) => ts === store.thread);
  panel.hidden = !root;
  if (!root) return;
  const replies = messages.filter(({ threadTs }) => threadTs === root.ts);
  const close = el("button", { type: "button", onclick: () => openThread(null) }, "Close thread");
  keepingFocus(panel, () =>
    panel.replaceChildren(
      el("div", { className: "title" }, el("h2", {}, "Thread"), close),
      ...[root, ...replies].map((message) => drawMessage(message, null)),
      el("p", { className: "soft" }, "What you write below now is a reply here."),
    ),
  );
}

function openThread(ts) {
  store.thread = ts;
  drawn = "";
  redraw();
  $("text").focus();
}

/** `replies` is null inside a thread, where there is nothing to open. */
function drawMessage(message, replies) {
  const at = inZone(Number(message.ts) * 1000, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const body =
    message.blocks.length > 0
      ? drawBlocks(message.blocks, { press: pressIn({ in: "message", ts: message.ts }), state: message.state })
      : [mrkdwn(message.text)];
  return el(
    "article",
    { className: message.ephemeral ? "ephemeral" : "", "data-ts": message.ts },
    el("div", { className: "avatar", "aria-hidden": "true" }, initials(message.authorName)),
    el(
      "div",
      { className: "body" },
      el(
        "div",
        { className: "who" },
        el("strong", {}, message.authorName),
        el("time", { className: "soft" }, ` ${at}${message.edited ? " (edited)" : ""}`),
      ),
      ...body,
      ...message.files.map(drawFile),
      message.ephemeral ? el("div", { className: "soft only" }, "Only visible to you") : null,
      replies ? drawMenu(message, replies) : null,
    ),
  );
}

function drawMenu(message, replies) {
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  const shortcuts = store.state.shortcuts.filter(({ type }) => type === "message");
  if (message.ephemeral) return null;
  return el(
    "div",
    { className: "menu" },
    el(
      "button",
      {
        type: "button",
        className: "quiet",
        "data-action": `thread-${message.ts}`,
        onclick: () => openThread(message.ts),
      },
      replies.length > 0 ? count : "Reply in thread",
    ),
    ...shortcuts.map(({ name }) =>
      el(
        "button",
        { type: "button", className: "quiet", onclick: () => void act({ type: "shortcut", name, ts: message.ts }) },
        name,
      ),
    ),
  );
}

function drawFile({ name, title, text }) {
  const href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  return el(
    "details",
    { className: "file" },
    el("summary", {}, `📄 ${title}`),
    el("a", { href, download: name }, `Download ${name}`),
    el("pre", { tabindex: "0" }, text.length > 4000 ? `${text.slice(0, 4000)}\n...` : text),
  );
}

function pressIn(where) {
  return (element, chosen) =>
    act({
      type: "click",
      actionId: element.action_id,
      ...(chosen === undefined ? (element.value === undefined ? {} : { value: element.value }) : { picked: chosen }),
      ...where,
    });
}

function initials(name) {
  return name
    .split(" ")
    .map((word) => word[0])
    .slice(0, 2)
    .join("");
}
