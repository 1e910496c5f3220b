/** Input blocks of modals. Each has one element with the action id `value`, so that reading them is the same for all. */
import type {
  Checkboxes,
  ConversationsSelect,
  Datepicker,
  ExternalSelect,
  InputBlock,
  MultiStaticSelect,
  MultiUsersSelect,
  NumberInput,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  StaticSelect,
  Timepicker,
  UsersSelect,
} from "@slack/types";
import { LIMITS } from "../limits.ts";
import { plain } from "./blocks.ts";

type InputElement = InputBlock["element"];

export interface InputOptions {
  readonly hint?: string;
  readonly optional?: boolean;
}

/** A labelled input. */
export function input(blockId: string, label: string, element: InputElement, options: InputOptions = {}): InputBlock {
  return {
    type: "input",
    block_id: blockId,
    label: plain(label, 2000),
    element,
    optional: options.optional ?? false,
    ...(options.hint ? { hint: plain(options.hint, 2000) } : {}),
  };
}

export function textInput(options: {
  initial?: string;
  multiline?: boolean;
  max?: number;
  placeholder?: string;
}): PlainTextInput {
  return {
    type: "plain_text_input",
    action_id: "value",
    multiline: options.multiline ?? false,
    max_length: options.max ?? LIMITS.inputText,
    ...(options.initial ? { initial_value: options.initial } : {}),
    ...(options.placeholder ? { placeholder: plain(options.placeholder, LIMITS.placeholder) } : {}),
  };
}

/** A whole number. */
export function numberInput(min: number, max: number, initial: number | null): NumberInput {
  return {
    type: "number_input",
    action_id: "value",
    is_decimal_allowed: false,
    min_value: String(min),
    max_value: String(max),
    ...(initial === null ? {} : { initial_value: String(initial) }),
  };
}

export function select(options: PlainTextOption[], initial?: string | null): StaticSelect {
  const found = options.find(({ value }) => value === initial);
  return { type: "static_select", action_id: "value", options, ...(found ? { initial_option: found } : {}) };
}

export function radio(options: PlainTextOption[], initial?: string | null): RadioButtons {
  const found = options.find(({ value }) => value === initial);
  return { type: "radio_buttons", action_id: "value", options, ...(found ? { initial_option: found } : {}) };
}

export function multiSelect(options: PlainTextOption[], initial: readonly string[], max: number): MultiStaticSelect {
  const found = options.filter(({ value }) => initial.includes(value ?? ""));
  return {
    type: "multi_static_select",
    action_id: "value",
    options,
    max_selected_items: max,
    ...(found.length > 0 ? { initial_options: found } : {}),
  };
}

export function checkboxes(options: PlainTextOption[], initial: readonly string[]): Checkboxes {
  const found = options.filter(({ value }) => initial.includes(value ?? ""));
  return { type: "checkboxes", action_id: "value", options, ...(found.length > 0 ? { initial_options: found } : {}) };
}

/** A select whose options are looked up while the person types. */
export function lookup(actionId: string, placeholder: string, initial: PlainTextOption | null): ExternalSelect {
  return {
    type: "external_select",
    action_id: actionId,
    min_query_length: 1,
    placeholder: plain(placeholder, LIMITS.placeholder),
    ...(initial ? { initial_option: initial } : {}),
  };
}

export function person(initial: string | null): UsersSelect {
  return { type: "users_select", action_id: "value", ...(initial ? { initial_user: initial } : {}) };
}

/** Several people. */
export function people(initial: readonly string[], max: number): MultiUsersSelect {
  return {
    type: "multi_users_select",
    action_id: "value",
    max_selected_items: max,
    ...(initial.length > 0 ? { initial_users: [...initial] } : {}),
  };
}

/** A channel, public or private, that the person is in; never a DM. */
export function channel(initial: string | null): ConversationsSelect {
  return {
    type: "conversations_select",
    action_id: "value",
    filter: { include: ["public", "private"], exclude_bot_users: true },
    ...(initial ? { initial_conversation: initial } : {}),
  };
}

export function datePicker(initial: string | null): Datepicker {
  return { type: "datepicker", action_id: "value", ...(initial ? { initial_date: initial } : {}) };
}

export function timePicker(initial: string | null): Timepicker {
  return { type: "timepicker", action_id: "value", ...(initial ? { initial_time: initial } : {}) };
}
