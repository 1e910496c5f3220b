import { drawBlocks } from "./blocks.js";
import { ask, el } from "./dom.js";
import { drawModal } from "./modal.js";
import { mrkdwn } from "./mrkdwn.js";

const $ = (id) => document.getElementById(id);
const DAY_MS = 86_400_000;
let me = new URLSearchParams(location.search).get("as") ?? "";
let place = "home";
let state = null;
let drawn = "";
let drawnPlace = "";
let ownAct = false;

/** Asks for everything that the person sees, and draws it. */
async function refresh() {
  try {
    state = await ask(`state?as=${encodeURIComponent(me || "U0MAYA")}`);
  } catch (error) {
    $("notice").textContent = error.message;
    return;
  }
  const people = state.people.filter(({ isBot, deleted }) => !isBot && !deleted);
  if (!people.some(({ id }) => id === state.me) && people.length > 0) {
    me = people[0].id;
    return refresh();
  }
  me = state.me;
  draw();
}

async function act(body) {
  $("notice").textContent = "";
  ownAct = true;
  try {
    const answer = await ask("act", { as: me, ...body });
    if (answer.error) $("notice").textContent = answer.error;
  } catch (error) {
    $("notice").textContent = error.message;
  }
  await refresh();
  ownAct = false;
}

function names() {
  return Object.fromEntries([
    ...state.people.map(({ id, name }) => [id, name]),
    ...state.conversations.map(({ id, name }) => [id, name]),
  ]);
}

function draw() {
  $("team").textContent = state.team.name;
  $("clock").textContent = new Date(state.now).toLocaleString("en-GB", {
    timeZone: zoneOf(me),
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
  const people = state.people.filter(({ isBot, deleted }) => !isBot && !deleted);
  if ($("as").childElementCount !== people.length) {
    $("as").replaceChildren(...people.map(({ id, name, title }) => el("option", { value: id }, `${name}, ${title}`)));
  }
  $("as").value = me;
  const command = state.commands[0]?.command ?? "/command";
  $("example").textContent = `${command} help`;
  const words = (state.commands[0]?.usageHint ?? "")
    .replace(/[[\]]/g, "")
    .split("|")
    .map((word) => word.trim());
  $("completions").replaceChildren(
    ...[command, ...words.map((word) => `${command} ${word}`)].map((value) => el("option", { value })),
  );
  drawConversations();
  drawContent();
  drawRequests();
  drawModal($("modal"), state.modal, {
    names: names(),
    people,
    as: () => me,
    act,
    press: (element, option) => press(element, option, undefined),
  });
}

function drawConversations() {
  const app = state.conversations.find(({ kind }) => kind === "app");
  const items = [
    { id: "home", label: `${app.name}: Home` },
    { id: app.id, label: `${app.name}: Messages` },
    ...state.conversations.filter(({ kind }) => kind !== "app").map(({ id, name }) => ({ id, label: `# ${name}` })),
  ];
  if (!items.some(({ id }) => id === place)) place = "home";
  $("conversations").replaceChildren(
    ...items.map(({ id, label }) =>
      el(
        "li",
        {},
        el("button", { type: "button", "aria-current": String(id === place), onclick: () => open(id) }, label),
      ),
    ),
  );
  $("title").textContent = items.find(({ id }) => id === place).label;
}

async function open(id) {
  place = id;
  if (id === "home") await act({ type: "openHome" });
  else await refresh();
  $("content").focus();
}

function drawContent() {
  const content = $("content");
  const messages = state.conversations.find(({ id }) => id === place)?.messages ?? [];
  const blocks = place === "home" ? (state.home?.blocks ?? []) : [];
  const key = JSON.stringify([me, place, blocks, messages]);
  // What has not changed is left alone, so that focus stays and nothing is read out again.
  if (key === drawn) return;
  drawn = key;
  const atEnd = content.scrollHeight - content.scrollTop - content.clientHeight < 80;
  const other = drawnPlace !== `${me} ${place}`;
  drawnPlace = `${me} ${place}`;
  const context = { names: names() };
  const focused = content.contains(document.activeElement) ? document.activeElement.dataset.action : undefined;
  content.replaceChildren(
    ...drawBlocks(blocks, { ...context, press: (element, option) => press(element, option, { in: "home" }) }),
    ...messages.map((message) => drawMessage(message, context)),
  );
  if (place === "home" && other) content.scrollTop = 0;
  else if (place !== "home" && (other || ownAct || atEnd)) content.scrollTop = content.scrollHeight;
  if (focused !== undefined) {
    const same = [...content.querySelectorAll(`[data-action="${CSS.escape(focused)}"]`)].at(-1);
    (same ?? content).focus({ preventScroll: true });
  }
}

function drawMessage(message, context) {
  const at = new Date(Number(message.ts) * 1000).toLocaleString("en-GB", {
    timeZone: zoneOf(me),
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const about = `${at}${message.edited ? " (edited)" : ""}${message.ephemeral ? " · Only visible to you" : ""}`;
  const body =
    message.blocks.length > 0
      ? drawBlocks(message.blocks, {
          ...context,
          press: (element, option) => press(element, option, { in: "message", ts: message.ts }),
        })
      : [mrkdwn(message.text, context.names)];
  const files = message.files.map(({ name, text }) =>
    el("div", {}, el("a", { href: URL.createObjectURL(new Blob([text])), download: name }, name)),
  );
  const className = `${message.threadTs ? "thread" : ""} ${message.ephemeral ? "ephemeral" : ""}`;
  return el(
    "article",
    { className },
    el("div", { className: "who" }, message.authorName, " ", el("span", { className: "at" }, about)),
    ...body,
    ...files,
  );
}

function press(element, option, where) {
  return act({
    type: "click",
    actionId: element.action_id,
    ...(option ? { option } : element.value ? { value: element.value } : {}),
    ...where,
  });
}

function drawRequests() {
  $("faults").textContent = state.violations.length > 0 ? `(${state.violations.length} refused or late)` : "";
  $("faults").className = state.violations.length > 0 ? "bad" : "";
  const rows = state.requests
    .toReversed()
    .map(({ direction, what, ms, ok, verdict }) =>
      el(
        "li",
        { className: ok ? "" : "bad" },
        `${direction === "to-bot" ? "Slack → bot" : "bot → Slack"}: ${what}, ${verdict}, ${ms} ms`,
      ),
    );
  $("requests").replaceChildren(...rows);
}

function zoneOf(id) {
  return state.people.find((person) => person.id === id)?.zone ?? "UTC";
}

async function moveClock(move) {
  $("notice").textContent = "";
  const { moved } = await ask("clock", move);
  if (!moved) $("notice").textContent = "Nothing is due for anybody. Join first, or make a plan.";
  await refresh();
}

$("as").addEventListener("input", () => {
  me = $("as").value;
  void refresh();
});
$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (text === "") return;
  $("text").value = "";
  const app = state.conversations.find(({ kind }) => kind === "app");
  if (place === "home") place = app.id;
  void act({ type: text.startsWith("/") ? "command" : "say", text, channel: place });
});
$("modal").addEventListener("cancel", (event) => {
  event.preventDefault();
  void act({ type: "close" });
});
$("next").addEventListener("click", () => void moveClock({ next: true }));
$("day").addEventListener("click", () => void moveClock({ moveByMs: DAY_MS }));
$("week").addEventListener("click", () => void moveClock({ moveByMs: 7 * DAY_MS }));
new EventSource("/control/changes").addEventListener("message", () => void refresh());
await refresh();
await act({ type: "openHome" });
