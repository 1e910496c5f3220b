import { el } from "./dom.js";
import { emojiOf } from "./emoji.js";
import { icon } from "./icons.js";
import { avatar, cityOf, giveTones, initialsOf, isAtWork, isQuiet, localTime, toneOf } from "./people.js";
import { become, personOf, store } from "./store.js";

const $ = (id) => document.getElementById(id);
$("as").addEventListener("change", () => void become($("as").value));
$("teams").addEventListener("change", () => void become($("teams").value));

/** The picker of people, the switch of workspaces, and the card that says who one is. */
export function drawWho(state) {
  const people = state.people.filter(({ isBot, deleted }) => !isBot && !deleted);
  giveTones(state.people.filter(({ isBot }) => !isBot));
  const me = personOf(state, store.me);
  drawPicker(people, state.now);
  $("as-avatar").replaceChildren(avatar(me.id, me.name));
  drawTeams(state);
  drawAbout(me, state.now);
}

/** A native list: each line says who, as what, and what time it is there. Browsers without rich options show the words. */
function drawPicker(people, now) {
  const list = $("as");
  const key = JSON.stringify(people.map(({ id, name, title }) => [id, name, title]));
  if (list.dataset.key !== key) {
    list.dataset.key = key;
    for (const option of list.querySelectorAll("option")) option.remove();
    list.append(
      ...people.map(({ id, name, title }) =>
        el(
          "option",
          { value: id, className: toneOf(id), "data-initials": initialsOf(name) },
          el("span", { className: "name" }, name),
          el("span", { className: "comma" }, ", "),
          el("span", { className: "role" }, title),
        ),
      ),
    );
  }
  for (const person of people) {
    const about = `${localTime(now, person.zone)} ${cityOf(person.zone)}`;
    const option = list.querySelector(`option[value="${CSS.escape(person.id)}"]`);
    if (option.dataset.about !== about) option.dataset.about = about;
  }
  if (list.value !== store.me) list.value = store.me;
}

function drawTeams({ team, teams }) {
  const several = teams.filter(({ firstPerson }) => firstPerson);
  $("brand").textContent = team.name;
  $("team").textContent = team.name;
  $("team").classList.toggle("hide", several.length > 1);
  $("teams-label").hidden = several.length < 2;
  const key = JSON.stringify([several, team.id]);
  if ($("teams").dataset.key === key) return;
  $("teams").dataset.key = key;
  $("teams").replaceChildren(
    ...several.map(({ name, firstPerson, installed }) =>
      el("option", { value: firstPerson }, installed ? name : `${name} (app not installed)`),
    ),
  );
  $("teams").value = several.find(({ id }) => id === team.id)?.firstPerson ?? "";
}

function drawAbout(me, now) {
  const { id, name, title, zone, hours, status, presence, guest } = me;
  const sign = status.emoji ? (emojiOf(status.emoji.replaceAll(":", "")) ?? status.emoji) : "";
  const quiet = isQuiet(now, me);
  const working = isAtWork(now, me);
  const time = localTime(now, zone);
  const key = JSON.stringify([me, time, quiet, working]);
  if ($("about").dataset.key === key) return;
  $("about").dataset.key = key;
  const hour = (at) => `${at}:00`;
  $("about").replaceChildren(
    el("div", { className: "face" }, avatar(id, name), el("span", { className: `presence ${presence}` })),
    el(
      "div",
      { className: "words" },
      el("strong", {}, name, guest ? el("span", { className: "tag" }, "guest") : null),
      el("span", {}, title),
      el("span", {}, `${time} in ${cityOf(zone)}`),
      el("span", {}, `${working ? "At work" : "Off work"}, ${hour(hours[0])} to ${hour(hours[1])}`),
      presence === "away" ? el("span", {}, "Away") : null,
      status.text || sign ? el("span", { className: "status" }, `${sign} ${status.text}`.trim()) : null,
      quiet ? el("span", { className: "status" }, icon("moon"), " Notifications paused") : null,
    ),
  );
}
