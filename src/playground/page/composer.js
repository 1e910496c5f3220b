import { el } from "./dom.js";
import { icon } from "./icons.js";
import { closePopup, openPopup } from "./popup.js";
import { act, appOf, onChange, personOf, redraw, store } from "./store.js";

const $ = (id) => document.getElementById(id);
let active = -1;

/** The message field: commands with completion, mentions, and the app's shortcuts. */
export function startComposer() {
  const input = $("text");
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    void send(input.value);
  });
  input.addEventListener("input", () => complete());
  input.addEventListener("keydown", onKey);
  // A press on a completion takes the focus away for a moment.
  input.addEventListener("blur", () => setTimeout(() => document.activeElement !== input && offer([]), 150));
  $("composer").querySelector(".send").prepend(icon("send"));
  onChange(drawLabel);
}

/** Sends a text as if it had been typed here. */
export async function send(raw) {
  const text = raw.trim();
  if (text === "") return;
  $("text").value = "";
  offer([]);
  const app = appOf(store.state);
  if (store.place === "home") {
    store.place = app.id;
    redraw();
  }
  const type = text.startsWith("/") && !text.startsWith("/me ") ? "command" : "say";
  await act({ type, text, channel: store.place });
}

function drawLabel(state) {
  const command = state.commands[0]?.command;
  const here = state.conversations.find(({ id }) => id === store.place) ?? appOf(state);
  const to = here.kind === "channel" ? `#${here.name}` : here.name;
  $("composer-label").textContent = command ? `Message, or a command such as ${command} help` : "Message";
  $("text").placeholder = command ? `Message ${to}, or ${command}` : `Message ${to}`;
  const global = state.shortcuts.filter(({ type }) => type === "global");
  if ($("shortcuts").childElementCount === global.length) return;
  $("shortcuts").replaceChildren(
    ...global.map(({ name }) =>
      el(
        "button",
        { type: "button", className: "plain", onclick: () => void act({ type: "shortcut", name }) },
        icon("bolt"),
        name,
      ),
    ),
  );
}

/** Words of commands come from the manifest's usage hints; names from the people and channels here. */
function completions(text) {
  const { state } = store;
  if (text.startsWith("/")) {
    return state.commands
      .flatMap(({ command, usageHint, description }) => [
        { value: command, about: description },
        ...usageHint
          .replace(/[[\]]/g, "")
          .split("|")
          .map((word) => word.trim())
          .filter((word) => /^[a-z-]+$/.test(word))
          .map((word) => ({ value: `${command} ${word}`, about: "" })),
      ])
      .filter(({ value }) => value.startsWith(text.toLowerCase()) && value !== text);
  }
  const mention = /(^|\s)([@#])([^@#]*)$/.exec(text);
  if (!mention) return [];
  const [, , sign, start] = mention;
  const before = text.slice(0, text.length - start.length);
  const names =
    sign === "@"
      ? state.people.filter(({ id, deleted }) => id !== store.me && !deleted)
      : state.conversations.filter(({ kind }) => kind === "channel");
  return names
    .filter(({ name }) => name.toLowerCase().startsWith(start.toLowerCase()) && name !== start.trim())
    .map(({ id, name }) => ({
      value: `${before}${name} `,
      label: `${sign}${name}`,
      about: personOf(state, id)?.title ?? "",
    }));
}

function complete() {
  offer(completions($("text").value).slice(0, 20));
}

function offer(items) {
  active = -1;
  const list = $("completions");
  $("text").setAttribute("aria-expanded", String(items.length > 0));
  $("text").removeAttribute("aria-activedescendant");
  list.replaceChildren(
    ...items.map(({ value, label, about }, index) => {
      const option = el(
        "li",
        { role: "option", id: `completion-${index}`, "aria-selected": "false", "data-value": value },
        el("span", { className: "name" }, label ?? value),
        about ? el("span", { className: "soft" }, about) : null,
      );
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(option);
      });
      return option;
    }),
  );
  if (items.length > 0) openPopup(list, $("composer").querySelector(".field"), { above: true, wide: true });
  else closePopup(list);
}

function take(option) {
  $("text").value = option.dataset.value;
  $("text").focus();
  offer([]);
}

function onKey(event) {
  const options = [...$("completions").children];
  if (event.key === "Escape" && options.length > 0) {
    event.preventDefault();
    offer([]);
  }
  if (options.length === 0) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    active = (active + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
    for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === active));
    options[active].scrollIntoView({ block: "nearest" });
    $("text").setAttribute("aria-activedescendant", options[active].id);
  } else if (event.key === "Tab" || (event.key === "Enter" && active >= 0)) {
    event.preventDefault();
    take(options[Math.max(active, 0)]);
  }
}
