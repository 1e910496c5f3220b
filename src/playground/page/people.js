import { el } from "./dom.js";

/** How many colours people and apps come in; the style sheet knows each as `tone-0`, `tone-1` and so on. */
const TONES = 10;

const tones = new Map();
/** People who are here together get colours in turn, so that no two of them look alike by chance. */
export function giveTones(people) {
  for (const [index, { id }] of people.entries()) tones.set(id, `tone-${index % TONES}`);
}

/** `app` stands for the app, whoever looks. The same person has the same colour everywhere and on each day. */
export function toneOf(id) {
  if (id === "app") return "tone-app";
  if (tones.has(id)) return tones.get(id);
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return `tone-${sum % TONES}`;
}

export function initialsOf(name) {
  return name
    .split(" ")
    .map((word) => word[0])
    .slice(0, 2)
    .join("")
    .toUpperCase();
}

/** The square with somebody's initials. Their name stands beside it, so it is not read out. */
export function avatar(id, name, className = "") {
  return el("span", { className: `avatar ${toneOf(id)} ${className}`, "aria-hidden": "true" }, initialsOf(name));
}

/** The time on somebody's wall. */
export function localTime(now, zone) {
  return new Date(now).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
}

/** `Europe/Berlin` is Berlin to a person. */
export function cityOf(zone) {
  return zone.split("/").at(-1).replaceAll("_", " ");
}

/** Whether somebody is at work: a weekday, within their hours. */
export function isAtWork(now, { zone, hours }) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    hour12: false,
  }).formatToParts(new Date(now));
  const read = (type) => parts.find((part) => part.type === type)?.value ?? "";
  const hour = Number(read("hour"));
  return !["Sat", "Sun"].includes(read("weekday")) && hour >= hours[0] && hour < hours[1];
}

/** Whether their notifications are paused at this moment. */
export function isQuiet(now, { dnd }) {
  return Boolean(dnd) && dnd.from <= now && now < dnd.until;
}
