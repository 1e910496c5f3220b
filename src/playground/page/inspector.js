import { ask, el, keepingFocus, place } from "./dom.js";
import { drawFaultForm, drawFaults } from "./faults-form.js";
import { startResizing } from "./inspector-size.js";
import { inZone, onChange, redraw, store } from "./store.js";

const $ = (id) => document.getElementById(id);
/** An acknowledgement has so long; the bars are drawn against it. */
const ALLOWED_MS = 3000;
let chosen = null;
let filter = "all";
let rows = new Map();

/** Every exchange between Slack and the bot, what it carried, and switches for trouble. */
export function startInspector() {
  drawFaultForm($("fault"));
  startResizing();
  for (const button of document.querySelectorAll("[data-filter]")) {
    button.addEventListener("click", () => {
      filter = button.dataset.filter;
      for (const other of document.querySelectorAll("[data-filter]"))
        other.setAttribute("aria-pressed", String(other === button));
      redraw();
    });
  }
  $("inspector").addEventListener("toggle", () => redraw());
  onChange(draw);
}

function draw(state) {
  drawFaults($("faults"), state);
  // Nobody looks at it while it is closed.
  if (!$("inspector").open) return;
  const shown = state.requests.filter(({ ok }) => filter === "all" || !ok).toReversed();
  const next = new Map();
  for (const request of shown) {
    const key = `${request.id} ${store.me} ${request.ok}`;
    next.set(key, rows.get(key) ?? row(request));
  }
  rows = next;
  keepingFocus($("requests"), () => place($("requests"), rows.values()));
  for (const button of $("requests").querySelectorAll("button")) {
    const pressed = String(button.dataset.action === `request-${chosen}`);
    if (button.getAttribute("aria-pressed") !== pressed) button.setAttribute("aria-pressed", pressed);
    button.closest("tr").classList.toggle("chosen", pressed === "true");
  }
  $("no-requests").hidden = shown.length > 0;
  $("no-requests").textContent = filter === "all" ? "Nothing yet." : "Nothing was refused or late so far.";
}

function row({ id, direction, what, at, ms, ok, verdict }) {
  const time = inZone(at, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const button = el(
    "button",
    {
      type: "button",
      className: "plain",
      "data-action": `request-${id}`,
      "aria-pressed": "false",
      onclick: () => void show(id),
    },
    what,
  );
  const bar = el("span", { className: "bar", "aria-hidden": "true" }, el("span"));
  bar.firstChild.style.inlineSize = `${Math.max(2, Math.min(100, (ms / ALLOWED_MS) * 100))}%`;
  const byBot = direction !== "to-bot";
  return el(
    "tr",
    { className: ok ? "" : "bad" },
    el("td", {}, el("span", { className: byBot ? "from bot" : "from" }, byBot ? "bot" : "Slack")),
    el("td", {}, button),
    el("td", {}, ok ? verdict : `✗ ${verdict}`),
    el("td", { className: "took" }, bar, `${ms} ms`),
    el("td", {}, time),
  );
}

async function show(id) {
  chosen = id;
  redraw();
  try {
    const { what, payload, answer, ms, verdict, ok, direction } = await ask(`requests?id=${id}`);
    // Only the bot has to be quick: its own calls may take as long as Slack does.
    const limit = direction === "to-bot" ? ` of ${ALLOWED_MS} allowed for an acknowledgement` : "";
    const took = `${verdict}, ${ms} ms${limit}`;
    $("request").replaceChildren(
      el("h2", {}, what),
      el("p", { className: ok ? "soft" : "bad" }, took),
      el("h3", {}, "Sent"),
      el("pre", {}, pretty(payload)),
      el("h3", {}, "Answer"),
      el("pre", {}, pretty(answer) || "(empty)"),
    );
    $("request").scrollTop = 0;
  } catch (error) {
    $("request").replaceChildren(el("p", {}, error.message));
  }
}

/** JSON inside JSON, as forms carry it, is laid out as well. */
function pretty(value) {
  const parsed = parse(value);
  if (typeof parsed !== "object" || parsed === null) return String(parsed ?? "");
  return JSON.stringify(parsed, (_, inner) => parse(inner), 2);
}

function parse(value) {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
