import { el, keepingFocus } from "./dom.js";
import { icon } from "./icons.js";
import { drawMessage } from "./messages.js";
import { store } from "./store.js";
import { openThread } from "./thread-open.js";

let drawn = "";

/** The open thread beside the conversation. */
export function drawThread(panel, messages) {
  const root = messages.find(({ ts }) => ts === store.thread);
  panel.hidden = !root;
  if (!root) {
    drawn = "";
    return;
  }
  const replies = messages.filter(({ threadTs }) => threadTs === root.ts);
  const key = JSON.stringify([store.me, root, replies]);
  if (key === drawn) return;
  drawn = key;
  const close = el(
    "button",
    { type: "button", className: "plain", "aria-label": "Close thread", "data-action": "close-thread" },
    icon("close"),
  );
  close.addEventListener("click", () => openThread(null));
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  keepingFocus(panel, () =>
    panel.replaceChildren(
      el("div", { className: "title" }, el("h2", {}, "Thread"), close),
      el(
        "div",
        { className: "scroll", tabindex: "0", role: "log", "aria-label": "Messages of the thread" },
        drawMessage(root, { grouped: false, replies: null }),
        replies.length > 0 ? el("div", { className: "divider count" }, el("span", {}, count)) : null,
        ...replies.map((message) => drawMessage(message, { grouped: false, replies: null })),
      ),
    ),
  );
  const scroll = panel.querySelector(".scroll");
  scroll.scrollTop = scroll.scrollHeight;
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || store.thread === null) return;
  if (document.querySelector("dialog[open]")) return;
  if (document.getElementById("thread").contains(document.activeElement)) openThread(null);
});
