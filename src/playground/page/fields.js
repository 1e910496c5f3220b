import { combobox } from "./combobox.js";
import { ask, el } from "./dom.js";
import { group, manyOf } from "./many.js";
import { withEmoji } from "./mrkdwn.js";
import { store } from "./store.js";

/** More than so many choices are easier to type for than to scroll through. */
const LONG_LIST = 30;

/** What was chosen in an element, as the server takes it. */
export function chosenIn(element, chosen) {
  if (element.type === "checkboxes" || element.type === "multi_static_select")
    return (chosen.selected_options ?? []).map(({ value }) => value);
  if (element.type === "multi_users_select") return chosen.selected_users ?? [];
  return (
    chosen.selected_option?.value ??
    chosen.selected_date ??
    chosen.selected_time ??
    chosen.selected_user ??
    chosen.selected_conversation ??
    chosen.selected_channel ??
    chosen.selected_date_time ??
    chosen.value ??
    null
  );
}

/** Choices, pickers and selects. `attributes` name and describe the field; `onChoose` is called at once when given. */
export function choices(element, chosen, { label, attributes = {}, onChoose, blockId }) {
  const value = chosenIn(element, chosen);
  const common = {
    "data-action": element.action_id,
    ...(attributes["aria-labelledby"] ? {} : { "aria-label": label }),
    ...attributes,
  };
  switch (element.type) {
    case "datepicker":
    case "timepicker":
      return heard(
        el("input", { ...common, type: element.type === "datepicker" ? "date" : "time", value: value ?? "" }),
        onChoose,
      );
    case "datetimepicker":
      return heard(el("input", { ...common, type: "datetime-local", value: localOf(value) }), onChoose, secondsOf);
    case "radio_buttons":
      return group("radio", element, value === null ? [] : [value], common, onChoose);
    case "checkboxes":
      return group("checkbox", element, value, common, onChoose);
    case "multi_static_select":
      return manyOf({ ...element, options: optionsOf(element) }, value, common, onChoose);
    case "multi_users_select":
      return manyOf({ ...element, options: people().map(personOption) }, value, common, onChoose);
    case "users_select":
      return select(people().map(personOption), value, common, onChoose, element);
    case "channels_select":
    case "conversations_select":
      return select(conversations(element).map(conversationOption), value, common, onChoose, element);
    case "static_select":
      return select(element.options ?? [], value, common, onChoose, element);
    case "external_select":
      return lookup(element, chosen, common, blockId, onChoose);
    default:
      return el("span", { className: "soft" }, `(an element of the type ${element.type})`);
  }
}

const people = () => store.state.people.filter(({ isBot, deleted }) => !isBot && !deleted);
const personOption = ({ id, name, title }) => ({ value: id, text: { text: name }, about: title });
const conversations = ({ type }) =>
  store.state.conversations.filter(({ kind }) => kind === "channel" || (kind === "mpim" && type !== "channels_select"));
const conversationOption = ({ id, kind, name }) => ({
  value: id,
  text: { text: kind === "channel" ? `#${name}` : name },
});
const optionsOf = ({ options, option_groups: groups }) => options ?? groups.flatMap((item) => item.options);

function heard(input, onChoose, read = (text) => text || null) {
  if (onChoose) input.addEventListener("change", () => onChoose(read(input.value)));
  return input;
}

function select(options, value, common, onChoose, element) {
  const groups = element.option_groups ?? [];
  const all = [...options, ...groups.flatMap((item) => item.options)];
  const placeholder = element.placeholder?.text ?? "Choose ...";
  if (all.length > LONG_LIST) return longSelect(all, value, common, onChoose, placeholder);
  const option = (item) =>
    el(
      "option",
      { value: item.value },
      el("span", { className: "name" }, withEmoji(item.text.text)),
      item.description || item.about
        ? el("span", { className: "role", "data-about": item.description?.text ?? item.about })
        : null,
    );
  const list = el("select", common, el("option", { value: "", className: "placeholder" }, placeholder));
  for (const item of groups) list.append(el("optgroup", { label: item.label.text }, ...item.options.map(option)));
  list.append(...options.map(option));
  list.value = value ?? "";
  const mark = () => list.classList.toggle("unchosen", list.value === "");
  list.addEventListener("change", mark);
  mark();
  return heard(list, onChoose);
}

/** A select of many: shows labels while its `data-value` holds what they stand for. */
function longSelect(options, value, common, onChoose, placeholder) {
  const of = (text) => options.find(({ text: label }) => label.text.toLowerCase() === text.trim().toLowerCase());
  const { box, input } = combobox({
    attributes: { ...common, placeholder, value: options.find((item) => item.value === value)?.text.text ?? "" },
    find: (typed) =>
      options.map(({ text }) => text.text).filter((label) => label.toLowerCase().includes(typed.toLowerCase())),
    onTake: (label) => {
      mark();
      onChoose?.(of(label)?.value ?? null);
    },
  });
  const mark = () => {
    input.dataset.value = of(input.value)?.value ?? "";
  };
  input.addEventListener("input", mark);
  mark();
  return box;
}

/** A field whose options come from the bot while one types. */
function lookup(element, chosen, common, id, onChoose) {
  const least = element.min_query_length ?? 3;
  return combobox({
    attributes: {
      ...common,
      placeholder: element.placeholder?.text ?? "Type to search",
      value: chosen.selected_option?.text?.text ?? "",
    },
    least,
    find: async (typed) => (await ask("act", { type: "suggest", as: store.me, field: id, typed })).options,
    onTake: (label) => onChoose?.(label),
  }).box;
}

/** Slack's form takes and gives the moment in the time of the person's own device; here that is the zone of the person. */
function localOf(seconds) {
  if (!seconds) return "";
  return new Date(Number(seconds) * 1000 + offsetAt(Number(seconds) * 1000)).toISOString().slice(0, 16);
}

export function secondsOf(text) {
  if (!text) return null;
  const wall = Date.parse(`${text}Z`);
  // The second look matters within hours of a change of the clocks.
  const near = wall - offsetAt(wall);
  return String(Math.floor((wall - offsetAt(near)) / 1000));
}

/** How far the person's zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(at) {
  const timeZone = store.state.people.find(({ id }) => id === store.me)?.zone ?? "UTC";
  const text = new Date(at).toLocaleString("sv-SE", { timeZone });
  return Date.parse(`${text.replace(" ", "T")}Z`) - Math.floor(at / 1000) * 1000;
}
