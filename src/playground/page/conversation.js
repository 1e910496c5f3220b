import { drawBlocks } from "./blocks.js";
import { el, keepingFocus, place } from "./dom.js";
import { drawLog, forgetLog, pressIn } from "./messages.js";
import { avatar } from "./people.js";
import { act, appOf, goTo, redraw, store } from "./store.js";
import { drawThread } from "./thread.js";

const $ = (id) => document.getElementById(id);
let drawnHome = "";
let drawnPlace = "";
/** Whether the person reads at the end, where new messages come: then the page stays there, whatever changes its height. */
let atEnd = true;
$("content").addEventListener("scroll", ({ target }) => {
  atEnd = target.scrollHeight - target.scrollTop - target.clientHeight < 120;
});
new ResizeObserver(() => {
  if (atEnd && store.place !== "home") $("content").scrollTop = $("content").scrollHeight;
}).observe($("content"));
/** The message that was the first unread one when the person came here. */
let newFrom = null;

/** The conversation, or the app's Home tab, and the open thread beside it. */
export function drawConversation(state) {
  const app = appOf(state);
  const atHome = store.place === "home";
  const here = state.conversations.find(({ id }) => id === store.place) ?? app;
  const where = `${store.me} ${store.place}`;
  const other = drawnPlace !== where;
  if (other) {
    newFrom = atHome ? null : firstUnread(here);
    forgetLog();
    drawnHome = "";
  }
  drawnPlace = where;
  drawTitle(here);
  drawTabs(app, here);
  const content = $("content");
  content.classList.toggle("home", atHome);
  if (here.kind === "app") {
    content.setAttribute("role", "tabpanel");
    content.setAttribute("aria-labelledby", `tab-${store.place}`);
  } else {
    content.removeAttribute("role");
    content.removeAttribute("aria-labelledby");
  }
  if (atHome) drawHome(state, content);
  else {
    const log = content.querySelector("[role=log]") ?? el("div", { role: "log", "aria-label": "Messages" });
    const changed = drawLog(log, here, { newFrom });
    keepingFocus(content, () => place(content, [beginning(here, state), log]));
    if (other || (changed && (store.acting || atEnd))) toEnd(content);
  }
  if (atHome && other) content.scrollTop = 0;
  drawThread($("thread"), here.messages);
  if (here.unread > 0 && !atHome && document.visibilityState === "visible")
    void act({ type: "read", channel: here.id });
}

// What came while the page was in the background is read when it comes to the front.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") redraw();
});

/** Twice, as what comes into view may turn out taller than it was taken for. */
function toEnd(content) {
  atEnd = true;
  content.scrollTop = content.scrollHeight;
  requestAnimationFrame(() => {
    content.scrollTop = content.scrollHeight;
  });
}

function firstUnread({ messages, unread }) {
  if (unread === 0) return null;
  return messages.filter(({ author }) => author !== store.me).at(-unread)?.ts ?? null;
}

function drawTitle(here) {
  const name = here.kind === "channel" ? `# ${here.name}` : here.name;
  if ($("title").textContent !== name) $("title").textContent = name;
  const count = here.members.length;
  const topic =
    here.kind === "app"
      ? "App"
      : [
          `${count} ${count === 1 ? "person" : "people"}`,
          here.botIsMember ? "with the app" : "without the app",
          here.isArchived ? "archived" : "",
        ]
          .filter(Boolean)
          .join(" · ");
  if ($("topic").textContent !== topic) $("topic").textContent = topic;
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
          id: `tab-${id}`,
          "aria-selected": String(selected),
          "aria-controls": "content",
          tabindex: selected ? "0" : "-1",
        },
        label,
      );
      tab.addEventListener("click", () => void goTo(id));
      tab.addEventListener("keydown", ({ key: pressed }) => {
        if (pressed === "ArrowLeft" || pressed === "ArrowRight") void goTo(id === "home" ? app.id : "home");
        if (pressed === "Home") void goTo("home");
        if (pressed === "End") void goTo(app.id);
      });
      return tab;
    }),
  );
  if (hadFocus) $("tabs").querySelector("[aria-selected=true]")?.focus();
}

function drawHome(state, content) {
  const blocks = state.home?.blocks ?? [];
  const key = JSON.stringify([blocks, state.home?.state]);
  // What has not changed is left alone, so that focus stays and nothing is read out again.
  if (drawnHome === key) return;
  drawnHome = key;
  const { scrollTop } = content;
  keepingFocus(content, () => {
    content.replaceChildren(
      ...(blocks.length === 0
        ? [el("p", { className: "soft empty" }, "The app has not drawn a Home tab yet.")]
        : drawBlocks(blocks, { press: pressIn({ in: "home" }), state: state.home?.state ?? {} })),
    );
  });
  content.scrollTop = scrollTop;
}

let opening = null;
/** What stands at the very top of a conversation. */
function beginning(here, state) {
  const key = JSON.stringify([here.id, here.name, here.botIsMember, here.messages.length === 0]);
  if (opening?.dataset.key === key) return opening;
  const app = appOf(state);
  const words =
    here.kind === "app"
      ? ["This is where you and the app talk. Nobody else sees it."]
      : [
          here.kind === "channel"
            ? `This is the beginning of the channel #${here.name}.`
            : "This is the beginning of this group conversation.",
          here.botIsMember ? "" : `${app.name} is not in here, so it does not hear what you write.`,
        ];
  const sign =
    here.kind === "app"
      ? avatar("app", here.name, "large")
      : el(
          "span",
          { className: "avatar large tone-plain", "aria-hidden": "true" },
          here.kind === "channel" ? "#" : "@",
        );
  opening = el(
    "div",
    { className: "beginning", "data-key": key },
    sign,
    el("p", { className: "name", "aria-hidden": "true" }, here.name),
    ...words.filter(Boolean).map((line) => el("p", { className: "soft" }, line)),
    here.messages.length === 0 ? el("p", { className: "soft empty" }, "Nothing here yet.") : null,
  );
  return opening;
}
