import { el } from "./dom.js";
import { appOf, become, goTo, personOf, store } from "./store.js";

const $ = (id) => document.getElementById(id);
$("as").addEventListener("change", () => void become($("as").value));

/** Who one is, and where one can go. */
export function drawSidebar(state) {
  const people = state.people.filter(({ isBot, deleted }) => !isBot && !deleted);
  const app = appOf(state);
  if (store.place !== "home" && !state.conversations.some(({ id }) => id === store.place)) store.place = app.id;
  $("team").textContent = state.team.name;
  const listed = JSON.stringify(people.map(({ id, name, title }) => [id, name, title]));
  if ($("as").dataset.key !== listed) {
    $("as").dataset.key = listed;
    $("as").replaceChildren(...people.map(({ id, name, title }) => el("option", { value: id }, `${name}, ${title}`)));
  }
  $("as").value = store.me;
  drawAbout(personOf(state, store.me));
  const channels = state.conversations.filter(({ kind }) => kind === "channel");
  const groups = state.conversations.filter(({ kind }) => kind === "mpim");
  const unread = app.unread;
  const key = JSON.stringify([
    store.place,
    state.conversations.map(({ id, name, unread, isArchived }) => [id, name, unread, isArchived]),
  ]);
  if ($("conversations").dataset.key === key) return;
  $("conversations").dataset.key = key;
  const focused = document.activeElement?.closest?.("#conversations button")?.dataset.place;
  $("conversations").replaceChildren(
    section("Apps", [item(app.id, app.name, unread, "app")]),
    section(
      "Channels",
      channels.map(({ id, name, unread: count, isPrivate, isArchived }) =>
        item(id, `${isPrivate ? "🔒" : "#"} ${name}${isArchived ? " (archived)" : ""}`, count),
      ),
    ),
    ...(groups.length > 0
      ? [
          section(
            "Group messages",
            groups.map(({ id, name, unread: count }) => item(id, name, count)),
          ),
        ]
      : []),
  );
  if (focused)
    $("conversations")
      .querySelector(`[data-place="${CSS.escape(focused)}"]`)
      ?.focus();
}

function drawAbout({ zone, hours, status, presence, guest }) {
  const parts = [zone, `${hours[0]}:00 to ${hours[1]}:00`];
  if (guest) parts.push("guest");
  if (presence === "away") parts.push("away");
  if (status.text) parts.push(status.text);
  $("about").textContent = parts.join(" · ");
}

function section(title, items) {
  const id = `section-${title.replaceAll(" ", "-").toLowerCase()}`;
  return el(
    "section",
    { "aria-labelledby": id },
    el("h2", { id }, title),
    el("ul", {}, ...items.map((button) => el("li", {}, button))),
  );
}

function item(id, label, unread, kind) {
  const current = store.place === id || (kind === "app" && store.place === "home");
  const button = el(
    "button",
    {
      type: "button",
      "data-place": id,
      "aria-current": current ? "page" : null,
      className: unread > 0 ? "unread" : "",
    },
    el("span", {}, label),
    unread > 0 ? el("span", { className: "badge", "aria-label": `${unread} unread` }, String(unread)) : null,
  );
  button.addEventListener("click", () => void goTo(kind === "app" && unread === 0 && !current ? "home" : id));
  return button;
}
