import { ask, el, keepingFocus } from "./dom.js";
import { inZone, notice, onChange, refresh } from "./store.js";

const $ = (id) => document.getElementById(id);
let chosen = null;

/** How Slack can be made to misbehave: what to call it, and what the server is told. */
const FAULTS = [
  ["429, with Retry-After", { status: 429, retryAfterSeconds: 2 }],
  ["500", { status: 500 }],
  ["an error of its own (fatal_error)", { error: "fatal_error" }],
  ["slow: two seconds", { delayMs: 2000 }],
  ["a lost answer: accepted, but the reply never arrives", { dropAnswer: true }],
  ["an event twice", { duplicate: true, method: "events" }],
  ["an event after the next one", { reorder: true, method: "events" }],
];

/** Every exchange between Slack and the bot, what it carried, and switches for trouble. */
export function startInspector() {
  drawFaultForm();
  onChange(draw);
}

function draw(state) {
  const { violations, faults } = state;
  const bad = violations.length > 0 ? `${violations.length} refused or late` : "";
  const on = faults.map(({ method, times }) => `${method}: ${times} to come`).join(", ");
  $("faults").textContent = [bad, on && `trouble is on for ${on}`].filter(Boolean).join(" · ");
  $("faults").className = bad ? "bad" : "soft";
  const key = `${state.requests.at(-1)?.id ?? 0} ${chosen}`;
  if ($("requests").dataset.key === key) return;
  $("requests").dataset.key = key;
  keepingFocus($("requests"), () => $("requests").replaceChildren(...state.requests.toReversed().map(row)));
}

function row({ id, direction, what, at, ms, ok, verdict }) {
  const time = inZone(at, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const button = el(
    "button",
    {
      type: "button",
      className: "quiet",
      "data-action": `request-${id}`,
      "aria-pressed": String(id === chosen),
      onclick: () => void show(id),
    },
    what,
  );
  return el(
    "tr",
    { className: ok ? "" : "bad" },
    el("td", {}, direction === "to-bot" ? "Slack" : "bot"),
    el("td", {}, button),
    el("td", {}, ok ? verdict : `✗ ${verdict}`),
    el("td", {}, `${ms} ms, ${time}`),
  );
}

async function show(id) {
  chosen = id;
  await refresh();
  try {
    const { what, payload, answer } = await ask(`requests?id=${id}`);
    $("request").replaceChildren(
      el("h2", {}, what),
      el("h3", {}, "Sent"),
      el("pre", {}, pretty(payload)),
      el("h3", {}, "Answer"),
      el("pre", {}, pretty(answer) || "(empty)"),
    );
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

function drawFaultForm() {
  const kind = el(
    "select",
    { id: "fault-kind" },
    ...FAULTS.map(([label], index) => el("option", { value: index }, label)),
  );
  const method = el("input", { id: "fault-method", value: "*", required: true });
  const times = el("input", { id: "fault-times", type: "number", min: "1", max: "1000", value: "1" });
  $("fault").replaceChildren(
    el("h2", {}, "Make trouble"),
    el("label", { for: "fault-kind" }, "What goes wrong"),
    kind,
    el("label", { for: "fault-method" }, "Web API method (* for any)"),
    method,
    el("label", { for: "fault-times" }, "How often"),
    times,
    el("button", { type: "submit" }, "Switch on"),
  );
  $("fault").addEventListener("submit", (event) => {
    event.preventDefault();
    const [, fault] = FAULTS[Number(kind.value)];
    void switchOn({ method: method.value, times: Number(times.value), ...fault });
  });
}

async function switchOn(fault) {
  try {
    await ask("fault", fault);
  } catch (error) {
    notice(error.message);
  }
  await refresh();
}
