import { redraw, store } from "./store.js";

/** Opens a message's thread beside the conversation, or closes it with null. The focus goes where one goes on. */
export function openThread(ts) {
  const before = store.thread;
  store.thread = ts;
  redraw();
  const back = ts === null ? document.querySelector(`[data-action="thread-${CSS.escape(before ?? "")}"]`) : null;
  (back ?? document.getElementById(ts === null ? "text" : "reply")).focus();
}
