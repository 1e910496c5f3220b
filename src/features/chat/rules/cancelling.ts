/** What "cancel it" and "never mind" come to, by what was said before and what somebody has. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./cancelling.en.ts";
import { HUMAN_ACTS } from "./human.ts";
import { OF_ANY_SENTENCE as englishWords } from "./plain-asks.en.ts";
import type { Offer, Talk } from "./talk.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** cancel: something is to be called off. challenge: the challenge. unwanted: that too, where nothing else was just asked. rid: something is to go, whatever was asked. never-mind: nothing is to be done. */
export type Cancelling = "cancel" | "challenge" | "unwanted" | "rid" | "never-mind";

/** What a message says that says nothing else; null for all others. */
export function cancellingIn(text: string, locale: Locale): Cancelling | null {
  const { CANCEL, NEVER_MIND, NOT_THIS_CHALLENGE, RID, UNWANTED } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (CANCEL.test(words)) return "cancel";
  if (NEVER_MIND.test(words)) return "never-mind";
  if (NOT_THIS_CHALLENGE.test(words)) return "challenge";
  if (UNWANTED.test(words)) return "unwanted";
  return RID.test(words) ? "rid" : null;
}

/** Longer messages tell more than what is to go. */
const MOST_CHARACTERS = 120;

/**
 * Whether what is to go is the challenge, which a word of its title names: "and the nightly one, drop it". What says so of something else
 * that they have, or names nothing of it, is none of that.
 */
export function dropsNamed(text: string, title: string, locale: Locale): boolean {
  const { DROPPED, DROPS, ELSE_NAMED, PART_END } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/[.!]+$/, "");
  if (text.length > MOST_CHARACTERS || ELSE_NAMED.test(words)) return false;
  const parts = words.split(PART_END).filter((part) => part !== "");
  const named = DROPS.exec(words)?.[1] ?? (parts.length > 1 ? parts.filter((one) => !DROPPED.test(one)).join(" ") : "");
  const isDropped = DROPS.test(words) || DROPPED.test(parts.at(-1) ?? "");
  return isDropped && sharesWord(named, title, locale);
}

/** Whether a word that says something stands in both. */
function sharesWord(text: string, title: string, locale: Locale): boolean {
  const wordsOf = (one: string): readonly string[] => foldText(one).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const said = new Set(wordsOf(title).filter((word) => !OF_ANY_SENTENCE[locale].has(word)));
  return wordsOf(text).some((word) => said.has(word));
}
const OF_ANY_SENTENCE: Readonly<Record<Locale, ReadonlySet<string>>> = { en: englishWords };

/** Whether the last answer was about what they keep. */
export function isOfEntries({ act, offers, askedOf }: Pick<Talk, "act" | "offers" | "askedOf">): boolean {
  const isShown = offers.some(({ action }) => ENTRY.test(action));
  return isShown || askedOf !== null || OF_ENTRIES.has(act ?? "");
}
const ENTRY = /^(?:reflection|log|history|chat\.(?:reflect|log|add|take-out))\b/;
const OF_ENTRIES: ReadonlySet<string> = new Set(
  "recent log done change-told delete-told share evidence history my-data known".split(" "),
);

/** Buttons that end a pairing, or lead to that. */
const ENDS_PAIRING = /^mentor\.end(?:\.\d+)?$/;

/**
 * Whether "end it" is said of a mentoring, which the last answer showed. Of somebody who says that they want an end of it, nothing is
 * guessed: that may be about anything.
 */
export function endsPairing(text: string, last: { readonly offers: readonly Offer[] } | null, locale: Locale): boolean {
  const words = foldText(bareWords(text));
  const { END_IT, WISHES } = WORDS[locale];
  if (!END_IT.test(words) || WISHES.test(words)) return false;
  return last?.offers.some(({ action, isHeld }) => !isHeld && ENDS_PAIRING.test(action)) ?? false;
}

/**
 * Whether "end it" is all that somebody says who has not joined, after nothing heavy: it is asked what is to end, and nothing is feared of it.
 * @param last what was said before.
 */
export function endsSomething(
  text: string,
  last: Pick<Talk, "act" | "sorrowAt" | "carefulUntil">,
  locale: Locale,
): boolean {
  const { END_IT, WISHES, STOP } = WORDS[locale];
  const words = foldText(bareWords(text));
  if (!END_IT.test(words) || WISHES.test(words) || STOP.test(words)) return false;
  return !HUMAN_ACTS.has(last.act ?? "") && last.sorrowAt === null && last.carefulUntil === null;
}

/** What somebody has that can be called off. seat: one that they asked for or have. date: a talk, a meeting, or what they host. */
export type CancellableKind = "plan" | "open" | "seat" | "date" | "pause";

/** One of them. */
export interface Cancellable {
  readonly kind: CancellableKind;
  /** It was spoken of last. */
  readonly isLast: boolean;
}

/** The state of the conversation, and what they have. */
export interface CancelGround {
  /** The last answer changed something that can be taken back. */
  readonly canUndo: boolean;
  /** The last answer asks something, or offers to leave it. */
  readonly isAsked: boolean;
  /** What it asks is whether something they have is to go (`givesUp`). */
  readonly isGivingUp: boolean;
  readonly things: readonly Cancellable[];
}

/** What the words mean there. */
export type Cancelled =
  /** What was just changed is taken back. */
  | { readonly kind: "undo" }
  /** What was just asked about is not done. */
  | { readonly kind: "declined" }
  /** What was just asked is whether it goes, and it shall: its buttons are shown once more. */
  | { readonly kind: "press" }
  /** Nothing is to be done, and nothing was asked. */
  | { readonly kind: "nodded" }
  /** These can be meant, each kind once: they are asked which, and nothing is called off by the words alone. */
  | { readonly kind: "which"; readonly of: readonly CancellableKind[] }
  /** There is nothing that could be called off. */
  | { readonly kind: "nothing" };

const OF_CHALLENGE: ReadonlySet<CancellableKind> = new Set(["plan", "open"]);

/** Buttons that give up a seat, a talk, a meeting, a plan or the challenge, and those that lead there. */
const GIVES_UP =
  /^(?:seat\.(?:give-back|cancel)|introductions\.(?:call-off|call-off-here|withdraw)|mentor\.(?:skip|withdraw)|nudge\.(?:skip|unplan))(?:\.\d+)?$/;
/** Acts that lead to such a button. */
const LEADS_THERE = /^(?:give-seat-back|cannot-come)(?: |$)/;

/** Whether a button that was offered gives something up. */
export function givesUp({ action, value, isHeld }: Offer): boolean {
  return !isHeld && (GIVES_UP.test(action) || (action.startsWith("chat.do") && LEADS_THERE.test(value)));
}

/** What such words come to: what was just done, then what was just asked, then what was spoken of last, then whatever they have. */
export function cancelled(words: Cancelling, { canUndo, isAsked, isGivingUp, things }: CancelGround): Cancelled {
  if (words === "never-mind") return { kind: isAsked ? "declined" : "nodded" };
  if (words === "cancel" && canUndo) return { kind: "undo" };
  if (isAsked && isGivingUp && words === "rid") return { kind: "press" };
  if (isAsked && words !== "challenge" && words !== "rid") return { kind: isGivingUp ? "press" : "declined" };
  const isOfChallenge = words === "challenge" || words === "unwanted";
  const possible = isOfChallenge ? things.filter(({ kind }) => OF_CHALLENGE.has(kind)) : things;
  const last = possible.filter(({ isLast }) => isLast);
  const kinds = [...new Set((last.length > 0 ? last : possible).map(({ kind }) => kind))];
  return kinds.length === 0 ? { kind: "nothing" } : { kind: "which", of: kinds };
}
