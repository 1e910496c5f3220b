import { el } from "./dom.js";
import { store } from "./store.js";

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
export function choices(element, chosen, { label, attributes = {}, onChoose }) {
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
      return group("checkbox", { ...element, options: optionsOf(element) }, value, common, onChoose);
    case "multi_users_select":
      return group("checkbox", { ...element, options: people().map(personOption) }, value, common, onChoose);
    case "users_select":
      return select(people().map(personOption), value, common, onChoose, element);
    case "channels_select":
    case "conversations_select":
      return select(
        store.state.conversations.filter(({ kind }) => kind === "channel").map(({ id, name }) => plain(id, `#${name}`)),
        value,
        common,
        onChoose,
        element,
      );
    case "static_select":
      return select(element.options ?? [], value, common, onChoose, element);
    default:
      return el("span", {}, `(an element of the type ${element.type})`);
  }
}

const people = () => store.state.people.filter(({ isBot, deleted }) => !isBot && !deleted);
const plain = (value, text) => ({ value, text: { text } });
const personOption = ({ id, name }) => plain(id, name);
const optionsOf = ({ options, option_groups: groups }) => options ?? groups.flatMap((item) => item.options);

function heard(input, onChoose, read = (text) => text || null) {
  if (onChoose) input.addEventListener("change", () => onChoose(read(input.value)));
  return input;
}

function select(options, value, common, onChoose, element) {
  const option = (item) => el("option", { value: item.value }, item.text.text);
  const list = el("select", common, el("option", { value: "" }, element.placeholder?.text ?? "Choose ..."));
  for (const item of element.option_groups ?? [])
    list.append(el("optgroup", { label: item.label.text }, ...item.options.map(option)));
  list.append(...options.map(option));
  list.value = value ?? "";
  return heard(list, onChoose);
}

/** Radio buttons or checkboxes. */
function group(type, element, chosen, { "data-action": action, ...attributes }, onChoose) {
  const name = attributes.name ?? `${element.action_id}-${Math.random()}`;
  const box = el("div", { role: type === "radio" ? "radiogroup" : "group", ...attributes, name: null });
  for (const option of element.options) {
    const input = el("input", { type, name, value: option.value, "data-action": action });
    input.checked = chosen.includes(option.value);
    box.append(
      el(
        "label",
        { className: "choice" },
        input,
        el(
          "span",
          {},
          option.text.text,
          option.description ? el("span", { className: "soft" }, ` ${option.description.text}`) : null,
        ),
      ),
    );
  }
  if (onChoose)
    box.addEventListener("change", () => {
      const checked = [...box.querySelectorAll("input:checked")].map((input) => input.value);
      onChoose(type === "radio" ? (checked[0] ?? null) : checked);
    });
  return box;
}

function localOf(seconds) {
  return seconds ? new Date(Number(seconds) * 1000).toISOString().slice(0, 16) : "";
}

export function secondsOf(text) {
  return text ? String(Math.floor(Date.parse(`${text}Z`) / 1000)) : null;
}
