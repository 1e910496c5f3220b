/** What all capabilities let people say and press, and what one answer consists of. */
import type { AwaitedWords } from "#src/feature-kit/awaited-words.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Action, Command } from "#src/feature-kit/handlers.ts";
import type { Intent } from "#src/feature-kit/intent.ts";
import type { ActWords, Effect } from "#src/language/act.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { Remembered } from "../rules/talk.ts";

/** All that people can say. */
export interface Speech {
  /** In the order in which their patterns are asked (`inPrecedence`). */
  readonly intents: readonly Intent[];
  readonly words: readonly ActWords[];
  /** What each act does. */
  readonly effects: ReadonlyMap<string, Effect>;
  /** What can be pressed, for those who say so. */
  readonly buttons: readonly Action[];
  /** What capabilities asked people of their own accord, and wait for in their words. */
  readonly awaited: readonly AwaitedWords<Deps>[];
  /** The words of `/growth` that an answer may offer. */
  readonly commands: readonly Command[];
}

/** An answer, and what is remembered of it. */
export interface Answered {
  readonly message: Message;
  /** Null: the intent has remembered it itself. */
  readonly remembered: Remembered | null;
  /** Something was asked back. */
  readonly isMenu: boolean;
}
