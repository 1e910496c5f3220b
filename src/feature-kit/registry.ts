/** The shapes of what the bot can do in Slack. The lists themselves are explicit arrays, checked by tests. */

import type { PlainTextOption } from "@slack/types";
import type { TextKey } from "#src/kernel/texts.ts";
import type { Context, Reply, Submission, ViewState } from "#src/slack/context.ts";
import type { PersonKey } from "./ports.ts";

/** One word of `/growth`. */
export interface Command {
  /** The word, equal to the file name. */
  readonly name: string;
  /** One line for help, menu and README. */
  readonly summary: TextKey;
  /** What may follow the word, for instance `until <day>`; empty when nothing. */
  readonly usage: string;
  /** The answer is a modal: while it is being made, a waiting modal is opened in time for the trigger. */
  readonly opensModal?: boolean;
  /**
   * @param words what followed the word, as the person wrote it.
   * @param marked the same with Slack's marks, for what needs the ids of those who are mentioned.
   */
  run(context: Context, words: string, marked: string): Promise<Reply>;
}

/** A button, menu or picker, by its `action_id`. */
export interface Action {
  /** `feature.verb`; several elements of one message add `.suffix` where ids must differ (`nudge.choose.1`). */
  readonly id: string;
  readonly opensModal?: boolean;
  /** @param value the button's value, or the chosen option's. */
  run(context: Context, value: string): Promise<Reply>;
}

/** A modal's submission, by its `callback_id`. */
export interface Submit {
  readonly id: string;
  run(context: Context, state: ViewState, metadata: unknown): Promise<Submission>;
}

/** Options of a select that are looked up while the person types. */
export interface OptionSource {
  readonly id: string;
  options(typed: string, person: PersonKey): readonly PlainTextOption[];
}

/** The message from whose menu a shortcut was picked. */
export interface ShortcutMessage {
  readonly channel: string;
  readonly ts: string;
  readonly text: string;
  /** Slack id of its author, when a person wrote it. */
  readonly author: string | null;
}

/** An entry of a message's menu, by its `callback_id` in the manifest. It is answered by a form. */
export interface MessageShortcut {
  readonly id: string;
  run(context: Context, message: ShortcutMessage): Promise<Reply>;
}

export function defineCommand(command: Command): Command {
  return command;
}
export function defineAction(action: Action): Action {
  return action;
}
export function defineSubmit(submit: Submit): Submit {
  return submit;
}
export function defineOptions(source: OptionSource): OptionSource {
  return source;
}
export function defineShortcut(shortcut: MessageShortcut): MessageShortcut {
  return shortcut;
}
