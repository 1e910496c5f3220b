import { el, keepingFocus } from "./dom.js";
import { icon } from "./icons.js";
import { avatar } from "./people.js";
import { appOf, goTo, store } from "./store.js";

const $ = (id) => document.getElementById(id);

/** Where one can go, and what is unread there. */
export function drawSidebar(state) {
  const app = appOf(state);
  if (store.place !== "home" && !state.conversations.some(({ id }) => id === store.place)) store.place = app.id;
  const unread = state.conversations.reduce((sum, conversation) => sum + conversation.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ""}${state.team.name}: a simulated workspace`;
  $("menu").classList.toggle("dot", unread > 0);
  const key = JSON.stringify([
    store.place,
    state.conversations.map(({ id, name, unread, isArchived }) => [id, name, unread, isArchived]),
  ]);
  if ($("conversations").dataset.key === key) return;
  $("conversations").dataset.key = key;
  const of = (kind) => state.conversations.filter((conversation) => conversation.kind === kind);
  keepingFocus($("conversations"), () =>
    $("conversations").replaceChildren(
      section("Apps", [item(app, avatar("app", app.name, "small"))]),
      section(
        "Channels",
        of("channel").map((channel) => item(channel, icon(channel.isPrivate ? "lock" : "hash"))),
      ),
      ...(of("mpim").length > 0
        ? [
            section(
              "Group messages",
              of("mpim").map((group) => item(group, icon("people"))),
            ),
          ]
        : []),
    ),
  );
}

function section(title, items) {
  const id = `section-${title.replaceAll(" ", "-").toLowerCase()}`;
  return el(
    "section",
    { "aria-labelledby": id },
    el("h2", { id }, title),
    items.length > 0
      ? el("ul", {}, ...items.map((button) => el("li", {}, button)))
      : el("p", { className: "none" }, "None that you are in"),
  );
}

function item({ id, kind, name, unread, isArchived, isShared }, sign) {
  const current = store.place === id || (kind === "app" && store.place === "home");
  const button = el(
    "button",
    {
      type: "button",
      "data-place": id,
      "data-action": `place-${id}`,
      "aria-current": current ? "page" : null,
      className: [unread > 0 ? "unread" : "", isArchived ? "archived" : ""].join(" ").trim(),
    },
    sign,
    el("span", { className: "name" }, name),
    isArchived ? el("span", { className: "tag" }, "archived") : null,
    isShared ? el("span", { className: "tag" }, "shared") : null,
    unread > 0
      ? el("span", { className: "badge" }, el("span", {}, String(unread)), el("span", { className: "hide" }, " unread"))
      : null,
  );
  button.addEventListener("click", () => {
    closeDrawer();
    void goTo(kind === "app" && unread === 0 && !current ? "home" : id);
  });
  return button;
}

/** On a narrow screen the list of conversations comes and goes; its button and Escape say when. */
export function startDrawer() {
  const menu = $("menu");
  menu.append(icon("menu"));
  menu.addEventListener("click", () => {
    const open = document.body.dataset.drawer !== "open";
    if (!open) return closeDrawer();
    document.body.dataset.drawer = "open";
    menu.setAttribute("aria-expanded", "true");
    $("conversations").querySelector("[aria-current], button")?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.dataset.drawer === "open") closeDrawer();
  });
  document.querySelector("main").addEventListener("pointerdown", () => closeDrawer());
}

function closeDrawer() {
  if (document.body.dataset.drawer !== "open") return;
  const inside = $("sidebar").contains(document.activeElement);
  delete document.body.dataset.drawer;
  $("menu").setAttribute("aria-expanded", "false");
  if (inside) $("menu").focus();
}
