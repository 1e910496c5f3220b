import { el } from "./dom.js";
import { textOf, withEmoji } from "./mrkdwn.js";

/** Asks the person first, where the element says so. @returns whether to go on. */
export function confirmFirst(confirm) {
  if (!confirm) return Promise.resolve(true);
  const dialog = document.getElementById("confirm");
  const before = document.activeElement;
  const over = new AbortController();
  return new Promise((resolve) => {
    const answer = (yes) => () => {
      over.abort();
      dialog.close();
      before?.focus?.();
      resolve(yes);
    };
    dialog.replaceChildren(
      el("h2", { id: "confirm-title" }, withEmoji(confirm.title?.text ?? "Are you sure?")),
      el("div", { id: "confirm-text" }, textOf(confirm.text)),
      el(
        "footer",
        {},
        el("button", { type: "button", onclick: answer(false) }, confirm.deny?.text ?? "No"),
        el(
          "button",
          { type: "button", className: `${confirm.style ?? "primary"} filled`, onclick: answer(true) },
          confirm.confirm?.text ?? "Yes",
        ),
      ),
    );
    dialog.setAttribute("aria-describedby", "confirm-text");
    const { signal } = over;
    dialog.addEventListener(
      "cancel",
      (event) => {
        event.preventDefault();
        answer(false)();
      },
      { signal },
    );
    dialog.showModal();
  });
}
