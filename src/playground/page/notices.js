import { el } from "./dom.js";
import { icon } from "./icons.js";

/** Slack's own words for what went wrong, and what they mean. The words themselves stay in sight. */
const MEANINGS = [
  [/failed with the error "operation_timeout"/, "The app did not answer within three seconds."],
  [/failed with the error "dispatch_failed"/, "The app could not be reached, or answered with an error."],
  [/^operation_timeout$/, "The app did not answer within three seconds, so nothing may have come of it. Try again."],
  [/^channel_not_found$/, "You are not in that conversation."],
  [/^is_archived$/, "That channel is archived; nobody can write in it."],
];

function explained(text) {
  const meaning = MEANINGS.find(([pattern]) => pattern.test(text))?.[1];
  if (!meaning) return [text];
  return / /.test(text) ? [text, el("span", { className: "why" }, ` ${meaning}`)] : [`${meaning} (${text})`];
}

/** Says something went wrong: above the message field, and in the open form, which would hide it there. */
export function notice(text) {
  const line = document.getElementById("notice");
  line.replaceChildren(...(text === "" ? [] : [icon("warn"), el("span", {}, ...explained(text))]));
  const inForm = document.getElementById("modal-notice");
  if (inForm) inForm.replaceChildren(...(text === "" ? [] : [icon("warn"), el("span", {}, ...explained(text))]));
}

const TOAST_MS = 4000;
let timer = null;
/** Confirms something in passing; an empty text takes it away. */
export function toast(text) {
  const box = document.getElementById("toast");
  clearTimeout(timer);
  box.replaceChildren(...(text === "" ? [] : [icon("check"), el("span", {}, text)]));
  timer = setTimeout(() => box.replaceChildren(), TOAST_MS);
}

/** Shows that something is under way, and what; an empty text ends it. */
export function busy(text) {
  document.getElementById("busy").textContent = text;
  if (text === "") document.body.removeAttribute("aria-busy");
  else document.body.setAttribute("aria-busy", "true");
}
