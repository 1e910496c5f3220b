/** What people tell at length, and what they answer to the question about it: neither is lost. Pure. */
import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { type Decision, STORY_WORDS } from "./decide.ts";
import type { Read } from "./read-words.ts";

/** So many words are offered to be kept, whatever was read from them. */
export function isLong(text: string): boolean {
  return tokensOf(text).words.length >= STORY_WORDS;
}

/** Whether a member's message is offered to be kept, in place of anything that is asked back. */
export function offersKeeping(read: Read, text: string, locale: Locale): boolean {
  return !read.isGrave && (read.decision.kind === "story" || isTold(read, text, locale));
}

/** The likeliest other reading of a message that is offered to be kept; null where there is none. */
export function besideKeeping(decision: Decision): string | null {
  if (decision.kind === "story" || decision.kind === "lost") return decision.instead?.[0] ?? null;
  const acts = decision.kind === "choose" ? decision.acts : [];
  return acts.find((act) => act !== "done" && act !== "log") ?? null;
}

/** Whether a message most likely tells what somebody did, so that its words are offered to be kept. */
function isTold({ decision, guesses }: Read, text: string, locale: Locale): boolean {
  const [first = null] = decision.kind === "choose" ? decision.acts : decision.kind === "confirm" ? [decision.act] : [];
  const isTelling = first === "done" || first === "log" || decision.kind === "lost";
  if (isLong(text)) return isTelling;
  const isAside = guesses[0]?.act === NO_ACT && guesses[0].sureness >= ASIDE;
  return isTelling && !isAside && tellsSomething(text, locale);
}
/** So sure of talk about work that is meant for nobody here, a short message is not offered to be kept. */
const ASIDE = 0.5;

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
