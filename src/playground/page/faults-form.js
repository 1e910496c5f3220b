import { ask, el } from "./dom.js";
import { notice, toast } from "./notices.js";
import { refresh, store } from "./store.js";

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

/** Says on the closed inspector what was refused, and which trouble is switched on. */
export function drawFaults(line, { violations, requests, faults }) {
  const count = Math.max(violations.length, requests.filter(({ ok }) => !ok).length);
  const on = faults.map(({ method, times }) => `${method}: ${times} to come`).join(", ");
  const key = JSON.stringify([count, on]);
  if (line.dataset.key === key) return;
  line.dataset.key = key;
  line.replaceChildren(
    ...(count > 0
      ? [
          el(
            "span",
            { className: "alarm" },
            el("span", { className: "red-dot", "aria-hidden": "true" }),
            `${count} refused`,
            el("span", { className: "or-late" }, " or late"),
          ),
        ]
      : []),
    ...(on ? [el("span", { className: "trouble" }, `Trouble is on for ${on}`)] : []),
  );
  const off = document.getElementById("faults-off");
  if (off) off.hidden = faults.length === 0;
}

export function drawFaultForm(form) {
  const kind = el(
    "select",
    { id: "fault-kind" },
    ...FAULTS.map(([label], index) => el("option", { value: index }, label)),
  );
  const method = el("input", { id: "fault-method", value: "*", required: true, spellcheck: "false" });
  const times = el("input", { id: "fault-times", type: "number", min: "1", max: "1000", value: "1" });
  const off = el("button", { type: "button", id: "faults-off", hidden: true }, "Switch all off");
  off.addEventListener("click", async () => {
    for (const fault of store.state.faults) await ask("fault", { method: fault.method, times: 0 });
    toast("Slack behaves again.");
    await refresh();
  });
  form.replaceChildren(
    el("h2", {}, "Make trouble"),
    el("p", { className: "soft" }, "Slack misbehaves for the next calls. See how the bot takes it."),
    el("label", { for: "fault-kind" }, "What goes wrong"),
    kind,
    el("label", { for: "fault-method" }, "Web API method (* for any)"),
    method,
    el("label", { for: "fault-times" }, "How often"),
    times,
    el("div", { className: "row" }, el("button", { type: "submit", className: "primary" }, "Switch on"), off),
  );
  kind.addEventListener("change", () => {
    const forEvents = FAULTS[Number(kind.value)][1].method;
    method.disabled = forEvents !== undefined;
    method.value = forEvents ?? (method.value === "events" ? "*" : method.value);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [, fault] = FAULTS[Number(kind.value)];
    void switchOn({ method: method.value, times: Number(times.value), ...fault });
  });
}

async function switchOn(fault) {
  try {
    await ask("fault", fault);
    toast("Trouble is on.");
  } catch (error) {
    notice(error.message);
  }
  await refresh();
}
