import { drawBlocks } from "./blocks.js";
import { ask, el } from "./dom.js";
import { restore, typedIn, valuesOf } from "./form-values.js";
import { icon } from "./icons.js";
import { drawInput } from "./inputs.js";
import { act, personOf, store } from "./store.js";
import { placeTour } from "./tour-place.js";

const dialogElement = document.getElementById("modal");
dialogElement.addEventListener("cancel", (event) => {
  event.preventDefault();
  void act({ type: "close" });
});
// Chromium closes a dialog at the second Escape whatever `cancel` says: here the server decides.
dialogElement.addEventListener("keydown", (event) => {
  // An open list of a select takes the key for itself.
  if (event.key !== "Escape" || event.defaultPrevented || dialogElement.querySelector("select:open")) return;
  event.preventDefault();
  void act({ type: "close" });
});

/** The forms that lie under the one on top, as far as this page has seen them open. */
let stack = [];
let opener = null;

/** Draws the open form into the dialog, or closes the dialog. What was typed stays while the form is the same. */
export function drawModal(dialog, view) {
  const key = view ? JSON.stringify([view.id, view.blocks, view.errors, view.title, view.submit, view.close]) : "";
  if ((dialog.dataset.key ?? "") === key) return;
  const sameForm = view !== null && dialog.dataset.view === view.id;
  dialog.dataset.key = key;
  dialog.dataset.view = view?.id ?? "";
  if (!view) {
    stack = [];
    placeTour(dialog, false);
    dialog.close();
    dialog.replaceChildren();
    returnFocus();
    return;
  }
  if (!dialog.open) opener = rememberFocus();
  stack = stack.includes(view.id) ? stack.slice(0, stack.indexOf(view.id) + 1) : [...stack, view.id];
  const old = dialog.querySelector("form");
  const typed = sameForm ? typedIn(old) : new Map();
  const focused = sameForm ? whereIs(document.activeElement) : null;
  const scrollTop = sameForm ? dialog.querySelector(".form-body").scrollTop : 0;
  const form = drawForm(view);
  if (old) old.replaceWith(form);
  else dialog.prepend(form);
  restore(form, typed);
  if (!dialog.open) dialog.showModal();
  placeTour(dialog);
  dialog.querySelector(".form-body").scrollTop = scrollTop;
  const invalid = form.querySelector("[aria-invalid=true] input, [aria-invalid=true]");
  const wanted = view.blocks.find(({ element }) => element?.focus_on_load)?.block_id;
  const first =
    invalid ??
    (focused ? form.querySelector(focused) : null) ??
    (wanted && !sameForm
      ? form.querySelector(`[data-block="${CSS.escape(wanted)}"] :is(input, select, textarea)`)
      : null) ??
    form.querySelector(".form-body :is(input, select, textarea, button), footer button.primary, footer button");
  first?.focus();
}

/** A selector that finds the same field or button in a form that is drawn anew. */
function whereIs(element) {
  const { action } = element?.dataset ?? {};
  if (action === undefined) return element?.id ? `#${CSS.escape(element.id)}` : null;
  const block = element.closest("[data-block]")?.dataset.block;
  return `${block ? `[data-block="${CSS.escape(block)}"] ` : ""}[data-action="${CSS.escape(action)}"]`;
}

function rememberFocus() {
  const { activeElement } = document;
  return { element: activeElement, action: activeElement?.dataset?.action };
}

/** To what opened the form, also when that was drawn anew meanwhile; else to the field where one goes on. */
function returnFocus() {
  const { element, action } = opener ?? {};
  opener = null;
  const same = action ? [...document.querySelectorAll(`[data-action="${CSS.escape(action)}"]`)].at(-1) : null;
  const target =
    element?.isConnected && element !== document.body ? element : (same ?? document.getElementById("text"));
  target.focus({ preventScroll: true });
}

function drawForm(view) {
  const form = el("form", { method: "dialog", novalidate: true });
  const back = stack.length > 1;
  const close = () => void act({ type: "close" });
  const body = el("div", { className: "form-body" });
  for (const block of view.blocks) {
    if (block.type === "input") body.append(drawInput(block, view, press));
    else body.append(...drawBlocks([block], { press, state: view.state }));
  }
  form.append(
    el(
      "div",
      { className: "form-head" },
      back
        ? el("button", { type: "button", className: "plain", "aria-label": "Back", onclick: close }, icon("back"))
        : null,
      el("h2", { id: "modal-title" }, view.title),
      el("span", { className: "soft" }, personOf(store.state, store.me).name),
      el("button", { type: "button", className: "plain", "aria-label": "Dismiss", onclick: close }, icon("close")),
    ),
    body,
    el("div", { id: "modal-notice", role: "alert" }),
    el(
      "footer",
      {},
      el("button", { type: "button", onclick: close }, view.close ?? (view.submit ? "Cancel" : "Close")),
      view.submit ? el("button", { type: "submit", className: "primary" }, view.submit) : null,
    ),
  );
  let sending = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    form.querySelector("[type=submit]")?.setAttribute("aria-busy", "true");
    await act({ type: "submit", values: valuesOf(form, view) });
    sending = false;
    form.querySelector("[type=submit]")?.removeAttribute("aria-busy");
  });
  return form;

  /** Slack sends along what the other fields hold at that moment. */
  async function press(element, chosen) {
    await ask("act", { type: "fill", as: store.me, values: valuesOf(form, view) }).catch(() => null);
    return act({
      type: "click",
      actionId: element.action_id,
      ...(chosen === undefined ? (element.value === undefined ? {} : { value: element.value }) : { picked: chosen }),
    });
  }
}
