/** What all capabilities let people say and press, and what one answer consists of. */

import type { AwaitedWords } from "#src/feature-kit/awaited-words.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueSource } from "#src/feature-kit/dialogue-state.ts";
import type { ReadFurther } from "#src/feature-kit/further-reading.ts";
import type { Action, Command } from "#src/feature-kit/handlers.ts";
import type { Intent } from "#src/feature-kit/intent.ts";
import type { ActWords, Effect, Situation, Standing } from "#src/language/act.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { Remembered } from "../rules/talk.ts";
import type { ReadingCounts } from "./counts.ts";

/** All that people can say. */
export interface Speech {
  readonly intents: readonly Intent[];
  /** Those whose patterns are asked, in order (`patternsOf`). */
  readonly patterns: readonly Intent[];
  readonly words: readonly ActWords[];
  /** What each act does in each situation. */
  readonly effects: ReadonlyMap<string, Readonly<Record<Situation, Effect>>>;
  /** What must hold for an act that needs something. */
  readonly needs: ReadonlyMap<string, readonly Standing[]>;
  /** What waits for people, and what they have. */
  readonly dialogue: readonly DialogueSource<Deps>[];
  /** What can be pressed, for those who say so. */
  readonly buttons: readonly Action[];
  /** What capabilities asked people of their own accord, and wait for in their words. */
  readonly awaited: readonly AwaitedWords<Deps>[];
  /** The words of `/growth` that an answer may offer. */
  readonly commands: readonly Command[];
  /** What helps where the rules are not sure, in the order in which it is asked. */
  readonly furtherReadings: readonly ReadFurther[];
  /** How messages were read, and what was pressed. */
  readonly counts: ReadingCounts;
}

/** An answer, and what is remembered of it. */
export interface Answered {
  readonly message: Message;
  /** Null: the intent has remembered it itself. */
  readonly remembered: Remembered | null;
  /** Something was asked back. */
  readonly isMenu: boolean;
  /** The rules were not sure, or offer to keep what was told: others may help. */
  readonly isUnread?: "unread" | "story";
  /** Begins with what takes the place of this answer, when it is there; null: this one stands. Never rejects. */
  readonly later?: () => Promise<Answered | null>;
}

/** Counts what leans on the message before by the act that it comes to. */
export const counting =
  ({ counts }: Speech, situation: Situation) =>
  (act: string, answered: Answered): Answered => {
    counts.leant(act, situation);
    return answered;
  };
