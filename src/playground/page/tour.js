import { move } from "./clock.js";
import { send } from "./composer.js";
import { ask, el } from "./dom.js";
import { appOf, become, goTo, onChange, store } from "./store.js";

const SEEN = "playground-tour";
let steps = [];
let at = 0;
/** Steps whose aim was met once do not come back when the page changes further. */
let waiting = null;

/** Leads a newcomer along. The steps are the words of the bot's owner; this page knows only how to show them. */
export async function startTour() {
  steps = (await ask("tour")).steps;
  if (steps.length === 0) return;
  const kept = localStorage.getItem(SEEN);
  at = kept === "closed" ? -1 : Math.min(Number(kept ?? 0), steps.length - 1);
  onChange(follow);
  draw();
}

function follow(state) {
  const step = steps[at];
  if (!step?.until || !isMet(step.until, state)) return;
  if (waiting) return;
  // A moment to see what came of it.
  waiting = setTimeout(() => {
    waiting = null;
    if (steps[at] === step && at < steps.length - 1) go(at + 1);
  }, 600);
}

/** What has to be seen: words in the open form, in the newest messages, on Home, or who one is. */
function isMet({ modal, noModal, message, home, as }, state) {
  if (as && state.me !== as) return false;
  if (noModal && state.modal) return false;
  if (modal && !new RegExp(modal).test(`${state.modal?.title ?? ""}\n${state.modal?.plain ?? ""}`)) return false;
  if (
    message &&
    !appOf(state)
      .messages.slice(-3)
      .some(({ plain }) => new RegExp(message).test(plain))
  )
    return false;
  if (home && !(store.place === "home" && new RegExp(home).test(state.home?.plain ?? ""))) return false;
  return Boolean(modal || message || home || as);
}

function go(next) {
  at = next;
  localStorage.setItem(SEEN, next < 0 ? "closed" : String(next));
  draw();
}

function draw() {
  const panel = document.getElementById("tour");
  panel.hidden = false;
  if (at < 0) {
    panel.className = "closed";
    panel.replaceChildren(el("button", { type: "button", onclick: () => go(0) }, "Show me round"));
    return;
  }
  const { title, text, act } = steps[at];
  panel.className = "";
  panel.replaceChildren(
    el("p", { className: "soft" }, `Step ${at + 1} of ${steps.length}`),
    el("h2", {}, title),
    ...text.split("\n").map((line) => el("p", {}, line)),
    el(
      "div",
      { className: "row" },
      act ? el("button", { type: "button", className: "primary", onclick: () => void perform(act) }, act.label) : null,
      at > 0 ? el("button", { type: "button", onclick: () => go(at - 1) }, "Back") : null,
      at < steps.length - 1 ? el("button", { type: "button", onclick: () => go(at + 1) }, act ? "Skip" : "Next") : null,
      el("button", { type: "button", onclick: () => go(-1) }, at < steps.length - 1 ? "End the tour" : "That was it"),
    ),
  );
}

async function perform({ as, place, type, clock }) {
  if (as && as !== store.me) await become(as);
  if (place) await goTo(place === "app" ? appOf(store.state).id : place);
  if (type) await send(type);
  if (clock) await move(clock);
}
