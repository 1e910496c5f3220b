/** What is done about a message: sure patterns and the reader's guesses weighed by what an act does. Pure. */
import { type Effect, NO_ACT, type Situation } from "#src/language/act.ts";
import type { Slots } from "#src/language/intent.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";

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
  /** Null where no pattern is sure; `unclear` where one says that the message only resembles a wish. */
  readonly sure: Sure | "unclear" | null;
  /** "Don't ...", "never ...". */
  readonly isNegated: boolean;
  /** The likeliest first. */
  readonly guesses: readonly Guess[];
  readonly effectOf: (act: string) => Effect;
}

/** How sure the reader must be, by what is done then. tests/reading.test.ts prints what other values would do. */
export const SURE_ENOUGH = { shows: 0.34, asks: 0.4, changes: 0.5, chosen: 0.12, disagrees: 0.85 } as const;
/** From so many words on, a message that asks nothing is a story. */
export const STORY_WORDS = 25;
/** What changes something at once stands in few words. */
const FEW_WORDS = 12;

/** Decides about one message. Nothing that closes, deletes, shares or reaches somebody else is done on a guess. */
export function decide(read: Read): Decision {
  const { sure, guesses, effectOf } = read;
  const [first, second] = guesses;
  if (sure !== null && sure !== "unclear") return decideSure(read, sure);
  if (!first) return { kind: "lost" };
  if (isStory(read, first)) return { kind: "story" };
  const choices = guesses.slice(0, 2).filter(({ act, sureness }) => act !== NO_ACT && sureness >= SURE_ENOUGH.chosen);
  const chosen = (): Decision =>
    choices.length > 0 ? { kind: "choose", acts: choices.map(({ act }) => act) } : { kind: "lost" };
  if (first.act === NO_ACT) return second && second.sureness >= SURE_ENOUGH.shows ? chosen() : { kind: "lost" };
  const effect = effectOf(first.act);
  if (sure === "unclear" || read.isNegated) return effect === "shows" && first.sureness >= 0.6 ? act(first) : chosen();
  if (effect === "changes")
    return first.sureness >= SURE_ENOUGH.changes ? { kind: "confirm", act: first.act } : chosen();
  return first.sureness >= SURE_ENOUGH[effect] ? act(first) : chosen();
}

const act = ({ act: name }: Guess): Decision => ({ kind: "act", act: name, slots: null });

/** A pattern is acted upon, unless it would change something and the reader is sure of another act. */
function decideSure({ text, guesses: [first], effectOf }: Read, { act: name, slots }: Sure): Decision {
  const isOther = first !== undefined && first.act !== name && first.act !== NO_ACT;
  const isDoubtful = isOther && first.sureness >= SURE_ENOUGH.disagrees;
  const isLong = tokensOf(text).words.length > FEW_WORDS;
  if (effectOf(name) === "changes" && isDoubtful && isLong) return { kind: "choose", acts: [name, first.act] };
  return { kind: "act", act: name, slots };
}

/** Many words that ask for nothing tell something: they are offered to be kept, never dropped. */
function isStory({ text, situation }: Read, first: Guess): boolean {
  const { words, isQuestion } = tokensOf(text);
  if (isQuestion) return false;
  const isTold = first.act === "done" || first.act === "log" || first.act === NO_ACT;
  if (situation === "told" && isTold && words.length > 3) return true;
  return words.length >= STORY_WORDS && (isTold || first.sureness < 0.6);
}
