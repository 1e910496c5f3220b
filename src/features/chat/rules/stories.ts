/** What people tell at length, and what they answer to the question about it: neither is lost. Pure. */

import { NO_ACT } from "#src/language/act.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { STORY_WORDS } from "./decide.ts";

/** So many words are offered to be kept, whatever was read from them. */
export function isLong(text: string): boolean {
  return tokensOf(text).words.length >= STORY_WORDS;
}

/** What keeps the words itself, or is about sorrow, where nothing is offered but an answer. */
const WITHOUT_KEEPING: ReadonlySet<string> = new Set([
  "done",
  "log",
  "crisis",
  "feelings",
  "conflict",
  "doubt",
  "manager-trouble",
  "forget",
  "delete-told",
]);

/** Whether nothing is to be offered beside the answer of that act. */
export function keepsWords(act: string): boolean {
  return WITHOUT_KEEPING.has(act);
}

/** Wishes that are answered although a question waits, already where they are likely. */
const BEFORE_REPLIES: ReadonlySet<string> = new Set([
  "crisis",
  "feelings",
  "undo",
  "misunderstood",
  "thanks",
  "delete-told",
  "change-told",
  "forget",
  "stop",
]);
const LIKELY = 0.5;
/** From here on, the reader is sure of any other wish. */
const SURE = 0.85;

/** Whether a message answers what was asked about a reflection. Statements do, unless they are surely something else. */
export function isReply({
  text,
  isSure,
  guesses: [first],
}: {
  readonly text: string;
  /** A pattern read it. */
  readonly isSure: boolean;
  readonly guesses: readonly Guess[];
}): boolean {
  const { words, isQuestion } = tokensOf(text);
  if (isQuestion || words.length === 0 || isSure) return false;
  if (!first || first.act === "none" || first.act === "done" || first.act === "log") return true;
  return first.sureness < (BEFORE_REPLIES.has(first.act) ? LIKELY : SURE);
}

/** Whether a message in the thread of a challenge tells of it: where no other wish is likely, a guess is none. */
export function tellsInThread({ text, isSure, guesses: [first] }: Parameters<typeof isReply>[0]): boolean {
  const { words, isQuestion } = tokensOf(text);
  return !isQuestion && !isSure && words.length >= FEW_TOLD_WORDS && (first?.sureness ?? 0) < LIKELY;
}
/** Fewer words than these are a wish rather than what somebody tells. */
const FEW_TOLD_WORDS = 4;

/** Whether a message tells of what was closed or asked for last: told in a few words at least, and no other wish is likely. */
export function tellsInReply(about: Parameters<typeof isReply>[0]): boolean {
  const first = about.guesses[0]?.act ?? NO_ACT;
  const isTold = first === NO_ACT || first === "done" || first === "log" || first === "praised";
  const { words, isQuestion } = tokensOf(about.text);
  return tellsInThread(about) || (isTold && !isQuestion && !about.isSure && words.length >= FEW_TOLD_WORDS);
}
