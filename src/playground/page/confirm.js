import { el } from "./dom.js";
import { textOf } from "./mrkdwn.js";

/** Asks the person first, where the element says so. @returns whether to go on. */
export function confirmFirst(confirm) {
  if (!confirm) return Promise.resolve(true);
  const dialog = document.getElementById("confirm");
  return new Promise((resolve) => {
    const answer = (yes) => () => {
      dialog.close();
      resolve(yes);
    };
    dialog.replaceChildren(
      el("h2", { id: "confirm-title" }, confirm.title.text),
      textOf(confirm.text),
      el(
        "footer",
        {},
        el("button", { type: "button", onclick: answer(false) }, confirm.deny.text),
        el(
          "button",
          { type: "button", className: confirm.style ?? "primary", onclick: answer(true) },
          confirm.confirm.text,
        ),
      ),
    );
    dialog.addEventListener("cancel", () => resolve(false), { once: true });
    dialog.showModal();
  });
}
