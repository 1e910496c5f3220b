/** Small builders for Block Kit, so that messages read like messages. All cut their texts to Slack's limits. */
import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  KnownBlock,
  ModalView,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  SectionBlock,
  StaticSelect,
} from "@slack/types";
import { clip, undirected } from "#src/kernel/text.ts";
import { LIMITS } from "../limits.ts";

/** A message: its blocks, and a text for notifications and screen readers, which Slack reads as mrkdwn like them. */
export interface Message {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** A message that may hang in a thread. */
export interface MessageToPost extends Message {
  readonly threadTs?: string;
  /** Not to be sent any more: only one that arrived before is looked for. */
  readonly isWithdrawn?: boolean;
  /** Files in place of blocks; the text is said with them. */
  readonly files?: readonly Upload[];
}

/** A file for `files.uploadV2`. */
export interface Upload {
  readonly filename: string;
  readonly title: string;
  readonly file: Buffer;
}

export type { ActionsBlock, KnownBlock, ModalView };

export function plain(text: string, max: number = LIMITS.sectionText): PlainTextElement {
  return { type: "plain_text", text: clip(undirected(text), max), emoji: true };
}

/** A paragraph of mrkdwn; texts of people must have been escaped. */
export function section(mrkdwn: string, accessory?: Button | Overflow): SectionBlock {
  return {
    type: "section",
    text: { type: "mrkdwn", text: clip(mrkdwn.trimEnd(), LIMITS.sectionText) },
    ...(accessory ? { accessory } : {}),
  };
}

export function header(text: string): HeaderBlock {
  return { type: "header", text: plain(text, LIMITS.headerText) };
}

export function divider(): DividerBlock {
  return { type: "divider" };
}

/** Small grey print. */
export function context(...mrkdwn: string[]): ContextBlock {
  return {
    type: "context",
    elements: mrkdwn
      .slice(0, LIMITS.contextElements)
      .map((text) => ({ type: "mrkdwn", text: clip(text, LIMITS.sectionText) })),
  };
}

/** A context block of these lines; none where there is nothing to say, as Slack takes no empty one. */
export function contextOf(mrkdwn: readonly string[]): readonly ContextBlock[] {
  return mrkdwn.length > 0 ? [context(...mrkdwn)] : [];
}

/** Marks of emphasis; not the underscores within a name. */
const EMPHASIS = /[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What notifications show of mrkdwn. */
export function withoutMarks(mrkdwn: string): string {
  return mrkdwn.replace(EMPHASIS, "");
}

/** A message of one paragraph of mrkdwn, with what stands below it; notifications show the paragraph without its marks. */
export function textMessage(mrkdwn: string, ...below: readonly KnownBlock[]): Message {
  return { text: withoutMarks(mrkdwn), blocks: [section(mrkdwn), ...below] };
}

/** A message of several paragraphs, with small print and buttons below them where there are any. */
export function paragraphsMessage(
  paragraphs: readonly string[],
  buttons: readonly Button[] = [],
  small: readonly string[] = [],
): Message {
  const blocks = [...paragraphs.map((one) => section(one)), ...contextOf(small), ...actionsOf(buttons)];
  return { text: withoutMarks(paragraphs.join("\n")), blocks };
}

/** The same above a list, which is shown as far as a message goes. */
export function textAbove(mrkdwn: string, list: readonly KnownBlock[]): Message {
  return textMessage(mrkdwn, ...list.slice(0, LIMITS.blocksPerMessage - 1));
}

/** A paragraph with a row of buttons below it, where there are any. */
export function textWithButtons(mrkdwn: string, buttons: readonly Button[]): Message {
  return textMessage(mrkdwn, ...actionsOf(buttons));
}

/** A button; `value` goes to the action of the same id. */
export function button(label: string, actionId: string, value: string, style?: "primary" | "danger"): Button {
  return {
    type: "button",
    text: plain(label, LIMITS.buttonText),
    action_id: actionId,
    // Slack takes a button without a value, and none with an empty one.
    ...(value === "" ? {} : { value: clip(value, LIMITS.buttonValue) }),
    ...(style ? { style } : {}),
  };
}

/** A row of buttons and choices. */
export function actions(...elements: ActionsBlock["elements"]): ActionsBlock {
  return { type: "actions", elements };
}

/** A row of these; none where there is nothing to press, as Slack takes no empty one. */
export function actionsOf(elements: Readonly<ActionsBlock["elements"]>): readonly ActionsBlock[] {
  return elements.length > 0 ? [actions(...elements)] : [];
}

export function option(label: string, value: string, description?: string): PlainTextOption {
  return {
    text: plain(label, LIMITS.optionText),
    value,
    ...(description ? { description: plain(description, LIMITS.optionDescription) } : {}),
  };
}

export function overflow(actionId: string, ...options: PlainTextOption[]): Overflow {
  return { type: "overflow", action_id: actionId, options };
}

/** A menu in a message; the chosen option's value goes to the action of the same id. */
export function menu(actionId: string, placeholder: string, options: PlainTextOption[]): StaticSelect {
  const shown = options.slice(0, LIMITS.optionsPerSelect);
  return {
    type: "static_select",
    action_id: actionId,
    placeholder: plain(placeholder, LIMITS.placeholder),
    options: shown,
  };
}

/** A modal; `metadata` comes back with its submission. */
export function modal(
  callbackId: string,
  title: string,
  blocks: KnownBlock[],
  options: { submit?: string; close?: string; metadata?: object } = {},
): ModalView {
  return {
    type: "modal",
    callback_id: callbackId,
    title: plain(title, LIMITS.viewTitle),
    blocks: blocks.slice(0, LIMITS.blocksPerView),
    ...(options.submit ? { submit: plain(options.submit, LIMITS.viewButton) } : {}),
    ...(options.close ? { close: plain(options.close, LIMITS.viewButton) } : {}),
    ...(options.metadata ? { private_metadata: JSON.stringify(options.metadata) } : {}),
  };
}
