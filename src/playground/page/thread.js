import { el, keepingFocus } from "./dom.js";
import { icon } from "./icons.js";
import { drawMessage } from "./messages.js";
import { notice } from "./notices.js";
import { act, store } from "./store.js";
import { openThread } from "./thread-open.js";

let drawn = "";
/** Whose half typed reply stands in the field, and to which message. */
let draftOf = "";
const close = el(
  "button",
  { type: "button", className: "plain", "aria-label": "Close thread", "data-action": "close-thread" },
  icon("close"),
);
close.addEventListener("click", () => openThread(null));
const scroll = el("div", { className: "scroll", tabindex: "0", role: "log", "aria-label": "Messages of the thread" });
const field = el("input", { id: "reply", maxlength: "12000", placeholder: "Reply", autocomplete: "off" });
/** Stands under the replies and stays while they are drawn anew, so that what is half typed is kept. */
const form = el(
  "form",
  { className: "reply" },
  el("label", { for: "reply", className: "hide" }, "Reply in the thread"),
  field,
  el("button", { type: "submit", className: "primary send" }, icon("send"), "Reply"),
);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void reply(field.value.trim());
});

async function reply(text) {
  if (text === "") return;
  if (text.startsWith("/") && !text.startsWith("/me ")) {
    notice("Slack takes no commands in threads. Write it into the message field of the conversation.");
    return;
  }
  field.value = "";
  await act({ type: "say", text, channel: store.place, threadTs: store.thread });
}

/** The open thread beside the conversation, with its own field. */
export function drawThread(panel, messages) {
  const root = messages.find(({ ts }) => ts === store.thread);
  panel.hidden = !root;
  if (!root) {
    drawn = "";
    return;
  }
  if (!panel.contains(form))
    panel.replaceChildren(el("div", { className: "title" }, el("h2", {}, "Thread"), close), scroll, form);
  const replies = messages.filter(({ threadTs }) => threadTs === root.ts);
  const key = JSON.stringify([store.me, root, replies]);
  if (key === drawn) return;
  const draft = `${store.me} ${root.ts}`;
  if (draft !== draftOf) field.value = "";
  draftOf = draft;
  drawn = key;
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  keepingFocus(scroll, () =>
    scroll.replaceChildren(
      drawMessage(root, { grouped: false, replies: null }),
      replies.length > 0 ? el("div", { className: "divider count" }, el("span", {}, count)) : "",
      ...replies.map((message) => drawMessage(message, { grouped: false, replies: null })),
    ),
  );
  scroll.scrollTop = scroll.scrollHeight;
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || store.thread === null) return;
  if (document.querySelector("dialog[open]")) return;
  if (document.getElementById("thread").contains(document.activeElement)) openThread(null);
});
