import { move } from "./clock.js";
import { send } from "./composer.js";
import { ask, el, keepingFocus } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { appOf, become, goTo, onChange, store } from "./store.js";

const KEPT = "playground-tour";
/** A moment to see what came of a step. */
const LOOK_MS = 600;
let steps = [];
/**
 * Where one is. `since`: the newest message when the step began, so that an older one does not meet its aim.
 * `armed`: whether the aim was unmet at some time, so that a step that is already true can still be read.
 */
let here = { run: "", at: 0, closed: false, since: "", armed: true };
let waiting = null;

/** Leads a newcomer along. The steps are the words of the bot's owner; this page knows only how to show them. */
export async function startTour() {
  steps = (await ask("tour")).steps;
  if (steps.length === 0) return;
  here = { ...here, ...read() };
  if (!steps[here.at]) here.at = 0;
  const panel = document.getElementById("tour");
  panel.setAttribute("aria-live", "polite");
  document.getElementById("inspector").addEventListener("toggle", () => follow(store.state));
  onChange(follow);
  draw();
  follow(store.state);
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "{}");
  } catch {
    return {};
  }
}

function follow(state) {
  // The workspace began anew, so the tour does too.
  if (here.run !== state.run) {
    here.run = state.run;
    go(0, here.closed);
    return;
  }
  const step = steps[here.at];
  if (here.closed || !step.until || waiting) return;
  if (!isMet(step.until, here.since, state)) {
    here.armed = true;
    return;
  }
  if (!here.armed || here.at === steps.length - 1) return;
  const next = begin(here.at + 1, state);
  waiting = setTimeout(() => {
    waiting = null;
    if (steps[here.at] !== step || here.closed) return;
    here = { ...here, ...next };
    keep();
    draw();
    follow(store.state);
  }, LOOK_MS);
}

/** What has to be seen: words in the open form, in new messages, on Home, who one is, or the open inspector. */
function isMet({ modal, noModal, message, home, as, inspector }, since, state) {
  const form = `${state.modal?.title ?? ""}\n${state.modal?.plain ?? ""}`;
  const fresh = appOf(state).messages.filter(({ ts }) => ts >= since);
  return (
    (!as || state.me === as) &&
    (!noModal || !state.modal) &&
    (!modal || new RegExp(modal).test(form)) &&
    (!message || fresh.some(({ plain }) => new RegExp(message).test(plain))) &&
    (!home || (store.place === "home" && new RegExp(home).test(state.home?.plain ?? ""))) &&
    (!inspector || document.getElementById("inspector").open)
  );
}

/** How a step begins, when the state is this one. */
function begin(at, state) {
  const since = appOf(state).messages.at(-1)?.ts ?? "";
  const { until } = steps[at];
  return { at, since, armed: !until || !isMet(until, since, state) };
}

function go(at, closed = false) {
  here = { ...here, ...begin(at, store.state), closed };
  keep();
  draw();
}

function close() {
  here.closed = true;
  keep();
  draw();
}

function keep() {
  localStorage.setItem(KEPT, JSON.stringify(here));
}

function draw() {
  const panel = document.getElementById("tour");
  panel.hidden = false;
  panel.className = here.closed ? "closed" : "";
  keepingFocus(panel, () => panel.replaceChildren(...(here.closed ? closed() : open(steps[here.at]))));
}

function closed() {
  const last = here.at === steps.length - 1;
  return [button("Show me round", () => go(last ? 0 : here.at), "close")];
}

function open({ title, text, act, until }) {
  const { at } = here;
  const last = at === steps.length - 1;
  const onward = () => go(at + 1);
  return [
    el("p", { className: "soft" }, `Step ${at + 1} of ${steps.length}`),
    el("h2", {}, title),
    ...text.split("\n").map((line) => el("div", { className: "line" }, mrkdwn(line))),
    el(
      "div",
      { className: "row" },
      act ? button(act.label, () => void perform(act, until ? null : onward), "onward", "primary") : null,
      last ? null : button(until ? "Skip" : "Next", onward, act ? "skip" : "onward", until || act ? "" : "primary"),
      at > 0 ? button("Back", () => go(at - 1), "back") : null,
      button(last ? "That was it" : "End the tour", close, "close"),
    ),
  ];
}

function button(label, onclick, action, className = "") {
  return el("button", { type: "button", className, "data-action": `tour-${action}`, onclick }, label);
}

async function perform({ as, place, type, clock }, then) {
  if (as && as !== store.me) await become(as);
  if (place) await goTo(place === "app" ? appOf(store.state).id : place);
  if (type) await send(type);
  if (clock) await move(clock);
  then?.();
}
