import { move } from "./clock.js";
import { send } from "./composer.js";
import { ask, el, keepingFocus } from "./dom.js";
import { mrkdwn } from "./mrkdwn.js";
import { act, appOf, become, goTo, onChange, store } from "./store.js";
import { placeTour } from "./tour-place.js";

const KEPT = "playground-tour";
/** A moment to see what came of a step. */
const LOOK_MS = 600;
/** How long a step waits for the answer to what it wrote, before it may be written again or left out. */
const ANSWER_MS = 5000;
const LOOK_AGAIN_MS = 100;
/** Messages for others on the way to one's own. */
const MOST_MOVES = 12;
let steps = [];
/**
 * Where one is. `since`: the newest message when the step began, so that an older one does not meet its aim, unless it is drawn anew:
 * `before` are those that read so already, and whose they are.
 * `armed`: whether the aim was unmet at some time, so that a step that is already true can still be read.
 * `offered`: whether a tour from the start is offered in a workspace that is past its start.
 */
let here = { run: "", at: 0, closed: false, since: "", before: { me: "", said: [] }, armed: true, offered: false };
let waiting = null;
let performing = false;
/** The step whose words were written, and whose answer did not come: it can be left out. */
let unanswered = null;

/** Leads a newcomer along. The steps are the words of the bot's owner; this page knows only how to show them. */
export async function startTour() {
  steps = (await ask("tour")).steps;
  if (steps.length === 0) return;
  here = { ...here, ...read() };
  if (!steps[here.at]) here.at = 0;
  // Where somebody has been busy and this browser was not with them, the tour waits until it is asked for.
  if (here.run !== store.state.run && store.state.begun) here.closed = true;
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
  // The workspace began anew, so the tour does too. Seen before the answer to the reset, by which time one may be a step on.
  if (here.run !== state.run) {
    here.run = state.run;
    go(0, here.closed);
    return;
  }
  const step = steps[here.at];
  if (here.closed || here.offered || !step.until || waiting) return;
  if (!isMet(step.until, here, state)) {
    if (!here.armed) {
      here.armed = true;
      draw();
    }
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

/** What has to be seen: words in the open form, in messages that are new or read otherwise since, on Home, who one is, or the open inspector. */
function isMet({ modal, noModal, message, home, as, inspector }, { since, before }, state) {
  const form = `${state.modal?.title ?? ""}\n${state.modal?.plain ?? ""}`;
  const isSame = before.me === state.me;
  const fresh = saidByApp(state).filter(({ ts }) => ts >= since || (isSame && !before.said.includes(ts)));
  return (
    (!as || state.me === as) &&
    (!noModal || !state.modal) &&
    (!modal || new RegExp(modal).test(form)) &&
    (!message || fresh.some(({ plain }) => new RegExp(message).test(plain))) &&
    (!home || (store.place === "home" && new RegExp(home).test(state.home?.plain ?? ""))) &&
    (!inspector || document.getElementById("inspector").open)
  );
}

/** What the app said to the person, in any conversation. */
function saidByApp({ people, conversations }) {
  const apps = new Set(people.filter(({ isBot }) => isBot).map(({ id }) => id));
  return conversations.flatMap(({ messages }) => messages).filter(({ author }) => apps.has(author));
}

/** The messages that read as the aim does before a step: they do not meet it. */
function saysAlready(until, state) {
  if (!until?.message) return [];
  const aim = new RegExp(until.message);
  return saidByApp(state).flatMap(({ ts, plain }) => (aim.test(plain) ? [ts] : []));
}

/** How a step begins, when the state is this one. */
function begin(at, state) {
  const said = state.conversations.flatMap(({ messages }) => messages.map(({ ts }) => ts));
  const since = said.sort().at(-1) ?? "";
  const { until } = steps[at];
  const begun = { since, before: { me: state.me, said: saysAlready(until, state) } };
  return { at, ...begun, armed: !until || !isMet(until, begun, state) };
}

function go(at, closed = false) {
  here = { ...here, ...begin(at, store.state), closed, offered: false };
  keep();
  draw();
}

function close() {
  here.closed = true;
  here.offered = false;
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
  const drawn = here.closed ? closed() : here.offered ? offer() : open(steps[here.at]);
  keepingFocus(panel, () => panel.replaceChildren(...drawn));
  placeTour(document.getElementById("modal"));
  panel.scrollTop = 0;
}

function closed() {
  const last = here.at === steps.length - 1;
  return [button("Show me round", () => show(last ? 0 : here.at), "close")];
}

/** Its first steps are for people who have not begun; where somebody has, the workspace begins anew first. */
function show(at) {
  if (at > 0 || !store.state.begun) return go(at);
  here = { ...here, closed: false, offered: true };
  return draw();
}

function offer() {
  return [
    el("h2", {}, "From the start?"),
    el(
      "div",
      { className: "line" },
      "The tour begins with people who have never met the app, and here somebody has been busy already. ",
      el("strong", {}, "Reset"),
      " clears the workspace, and the tour begins.",
    ),
    el(
      "div",
      { className: "row" },
      button("Reset and begin", () => void move("reset"), "onward", "primary"),
      button("Not now", close, "close"),
    ),
  ];
}

function open({ title, text, act: doing, instead, until }) {
  const { at } = here;
  const last = at === steps.length - 1;
  const onward = () => go(at + 1);
  // A step that others build on is done, by hand or by the page; what is there already is only read.
  const done = !until || !here.armed;
  return [
    el("p", { className: "soft" }, `Step ${at + 1} of ${steps.length}`),
    el("h2", {}, title),
    ...text.split("\n").map((line) => el("div", { className: "line" }, mrkdwn(line))),
    el(
      "div",
      { className: "row" },
      doing ? button(doing.label, () => void perform(doing, until, onward), "onward", "primary") : null,
      !done && instead ? button("Do it for me", () => void performInstead(instead), "instead") : null,
      last || (!done && (doing || instead) && unanswered !== at)
        ? null
        : button(done ? "Next" : "Skip", onward, doing ? "skip" : "onward", done && !doing ? "primary" : ""),
      at > 0 ? button("Back", () => go(at - 1), "back") : null,
      button(last ? "That was it" : "End the tour", close, "close"),
    ),
  ];
}

function button(label, onclick, action, className = "") {
  return el("button", { type: "button", className, "data-action": `tour-${action}`, onclick }, label);
}

async function perform({ as, place, type, clock }, until, then) {
  const begun = here;
  const { at } = begun;
  await once(async () => {
    unanswered = null;
    await closeForms();
    if (as && as !== store.me) await become(as);
    if (place) await goTo(place === "app" ? appOf(store.state).id : place);
    if (type) {
      await send(type);
      if (until) await answered(begun, until);
    }
    // The next message may be for somebody else.
    const most = clock === "next" ? MOST_MOVES : Number(Boolean(clock));
    for (let moves = 0; moves < most; moves++) {
      if (!(await move(clock))) break;
      if (!until || here.at !== at || isMet(until, begun, store.state)) break;
    }
  });
  if (!until) then();
}

/** Until what the step wrote has its answer. Who presses again before that would write it twice, and the next step would be asked of the second. */
async function answered(begun, until) {
  for (let waited = 0; waited < ANSWER_MS; waited += LOOK_AGAIN_MS) {
    if (here.at !== begun.at || here.closed || isMet(until, begun, store.state)) return;
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
  unanswered = at;
  draw();
}

const NEXT_THURSDAY = "next Thursday";
const THURSDAY = 4;
const DAY_MS = 86_400_000;

/** A day that a step names as "next Thursday" is the one of the week after, by the clock of the workspace. */
function dated(body) {
  if (!body.values) return body;
  const now = new Date(store.state.now);
  const ahead = ((THURSDAY - now.getUTCDay() + 7) % 7) + 7;
  const day = new Date(now.getTime() + ahead * DAY_MS).toISOString().slice(0, 10);
  const dates = Object.entries(body.values).map(([field, value]) => [field, value === NEXT_THURSDAY ? day : value]);
  return { ...body, values: Object.fromEntries(dates) };
}

async function performInstead(acts) {
  await once(async () => {
    const { as } = acts[0];
    if (as !== store.me) await become(as);
    if (store.place === "home") await goTo(appOf(store.state).id);
    await closeForms();
    for (const body of acts) if (body.type !== "close" && (await act(dated(body))) === null) return;
  });
}

/** A second press while the first is under way, or just after it was answered, would do the step twice. */
async function once(work) {
  if (performing || waiting) return;
  performing = true;
  await work().finally(() => {
    performing = false;
  });
}

/** What is open would take the next act for itself. */
async function closeForms() {
  for (let count = 0; store.state.modal && count < 3; count++) await act({ type: "close" });
}
