/** What is done about a message: sure patterns and the reader's guesses weighed by what an act does. Pure. */
import { type Effect, NO_ACT, type Situation } from "#src/language/act.ts";
import type { Slots } from "#src/language/intent.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { BEFORE_ALL } from "./understand.ts";

/** What a sure pattern read. */
export interface Sure {
  readonly act: string;
  readonly slots: Slots;
}

/**
 * act: answered at once. confirm: one button, which says what it would do. choose: two buttons. story: offered to be kept. lost: a
 * sentence of what is possible.
 */
export type Decision =
  | { readonly kind: "act"; readonly act: string; readonly slots: Slots | null }
  | { readonly kind: "confirm"; readonly act: string }
  | { readonly kind: "choose"; readonly acts: readonly string[] }
  | { readonly kind: "story" }
  | { readonly kind: "lost" };

/** What is known of a message before it is decided. */
export interface Read {
  readonly text: string;
  readonly situation: Situation;
  /** Null where no pattern is sure. */
  readonly sure: Sure | null;
  /** "Don't ...", "never ...". */
  readonly isNegated: boolean;
  /** The likeliest first. */
  readonly guesses: readonly Guess[];
  readonly effectOf: (act: string) => Effect;
}

/** How sure the reader must be, by what is done then. `npm run language:report` prints what other values would do. */
export const SURE_ENOUGH = { shows: 0.2, asks: 0.22, changes: 0.36, chosen: 0.04, none: 0.6, negated: 0.6 } as const;
/** From so many words on, a message that asks nothing is a story. */
export const STORY_WORDS = 25;
/** After a challenge was done, so many words that tell something are an addition to it. */
const FEW_TOLD_WORDS = 3;
/** In so many words, a wish is believed only when it is plain. */
const WISH_IN_A_STORY = 0.5;
/** What changes something at once stands in few words. */
const FEW_WORDS = 12;

/** Decides about one message. Nothing that closes, deletes, shares or reaches somebody else is done on a guess. */
export function decide(read: Read): Decision {
  const { sure, guesses, effectOf } = read;
  const [first] = guesses;
  if (sure) return decideSure(read, sure);
  if (!first) return { kind: "lost" };
  if (isFeared(read)) return { kind: "act", act: "feelings", slots: null };
  if (isStory(read, first)) return { kind: "story" };
  const acts = guesses.filter(({ act: name, sureness }) => name !== NO_ACT && sureness >= SURE_ENOUGH.chosen);
  const choose = (): Decision =>
    acts.length > 0 ? { kind: "choose", acts: acts.slice(0, 2).map(({ act: name }) => name) } : { kind: "lost" };
  if (first.act === NO_ACT) return first.sureness >= SURE_ENOUGH.none ? { kind: "lost" } : choose();
  const effect = effectOf(first.act);
  if (read.isNegated) return effect === "shows" && first.sureness >= SURE_ENOUGH.negated ? act(first) : choose();
  if (effect === "changes")
    return first.sureness >= SURE_ENOUGH.changes ? { kind: "confirm", act: first.act } : choose();
  return first.sureness >= SURE_ENOUGH[effect] ? act(first) : choose();
}

/** The reader fears a crisis that no pattern is sure of: people and a number are named, and nothing is offered to be kept. */
function isFeared({ text, guesses }: Read): boolean {
  const fear = guesses.find((one) => one.act === BEFORE_ALL)?.sureness ?? 0;
  const isLong = tokensOf(text).words.length >= STORY_WORDS;
  return isLong ? fear >= SURE_ENOUGH.chosen : fear >= SURE_ENOUGH.shows && guesses[0]?.act === BEFORE_ALL;
}

const act = ({ act: name }: Guess): Decision => ({ kind: "act", act: name, slots: null });

/** What a pattern reads is acted upon; what changes something only where the reader agrees, and the message is short. */
function decideSure({ text, guesses, effectOf }: Read, { act: name, slots }: Sure): Decision {
  const [first] = guesses;
  if (effectOf(name) !== "changes" || !first || first.act === name) return { kind: "act", act: name, slots };
  const isShort = tokensOf(text).words.length <= FEW_WORDS;
  // "Done, ..." with what came of it says so itself, whatever the rest of it is like.
  if (slots.story !== "" && first.sureness < AGREES_ABOVE) return { kind: "act", act: name, slots };
  // "Pause until 1 March": a wish with its day is whole, even where the reader knows no sentence like it.
  if (slots.when !== null && isShort && (first.act === NO_ACT || first.sureness < AGREES_ABOVE))
    return { kind: "act", act: name, slots };
  const own = guesses.find((guess) => guess.act === name)?.sureness ?? 0;
  if (isShort && first.sureness < AGREES_ABOVE && own >= first.sureness / 2) return { kind: "act", act: name, slots };
  return { kind: "choose", acts: first.act === NO_ACT ? [name] : [name, first.act] };
}
/** Below this, the reader's other reading is not held against a pattern. */
const AGREES_ABOVE = 0.5;

/** Many words that ask for nothing tell something: they are offered to be kept, never dropped. */
function isStory({ text, situation }: Read, first: Guess): boolean {
  const { words, isQuestion } = tokensOf(text);
  if (isQuestion) return false;
  const isTold = first.act === "done" || first.act === "log";
  if (situation === "told" && isTold && words.length > FEW_TOLD_WORDS) return true;
  return words.length >= STORY_WORDS && (isTold || first.act === NO_ACT || first.sureness < WISH_IN_A_STORY);
}
