/** What is done about a message: sure patterns and the reader's guesses weighed by what an act does. Pure. */
import { type Effect, NO_ACT, REPLY_ACT, type Situation } from "#src/language/act.ts";
import type { Slots } from "#src/language/intent.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { leansBy } from "./leaning.ts";
import { BEFORE_ALL } from "./understand.ts";

/** What a sure pattern read. */
export interface Sure {
  readonly act: string;
  readonly slots: Slots;
  /** The pattern left nothing of the message over. */
  readonly isWhole?: boolean;
}

/**
 * act: answered at once. confirm: one button, which says what it would do. choose: two buttons, or three. story: offered to be kept. lost: a
 * sentence of what is possible. `instead`: other likely acts, as buttons under the answer; never empty.
 */
export type Decision =
  | { readonly kind: "act"; readonly act: string; readonly slots: Slots | null; readonly instead?: readonly string[] }
  | { readonly kind: "confirm"; readonly act: string; readonly instead?: readonly string[] }
  | { readonly kind: "choose"; readonly acts: readonly string[] }
  | { readonly kind: "story"; readonly instead?: readonly string[] }
  | { readonly kind: "lost"; readonly instead?: readonly string[] };

/** What is known of a message before it is decided. */
export interface Read {
  readonly text: string;
  readonly situation: Situation;
  /** Null where no pattern is sure. */
  readonly sure: Sure | null;
  /** "Don't ...", "never ...". */
  readonly isNegated: boolean;
  /** In words of others, turned down, or supposed (`isOnlyNamed`); left out: it is meant. */
  readonly isOnlyNamed?: boolean;
  /** The likeliest first. */
  readonly guesses: readonly Guess[];
  /** Of what stands behind "done, ...", where a pattern took it for what came of it. */
  readonly storyGuesses?: readonly Guess[];
  /** What an act does; null: the reader knows no sentence that says it. */
  readonly effectOf: (act: string) => Effect | null;
  /** Whether an act answers what waits for them, or is about what they have; left out: none does. */
  readonly isOfTheirs?: (act: string) => boolean;
  /** How much is feared of what they say of themselves in passing; left out: nothing. */
  readonly feared?: number;
}

/**
 * How sure the reader must be, by what is done then; chosen on folds of the examples and on messages by strangers. agrees: it reads the
 * same as a pattern. besideSure: it is offered beside what a pattern says. pattern: so much more a pattern counts, in favour of its act.
 * alone: a wish behind "done, ..." is believed. other: so likely, another reading is offered beside an answer or a button, and a third one
 * to choose from. theirs: so likely, what changes something at once is a question, as it may be for whoever waits for them. What the reader says of itself holds for sentences of files that it has not seen (of a hundred readings between 0.6 and
 * 0.8, 67 are right), so that this is the chance that the button is the right one, however sure the answer is.
 */
export const SURE_ENOUGH = {
  shows: 0.16,
  asks: 0.18,
  changes: 0.25,
  chosen: 0.04,
  none: 0.4,
  negated: 0.6,
  agrees: 0.5,
  besideSure: 0.3,
  pattern: 0.3,
  alone: 0.65,
  other: 0.06,
  theirs: 0.03,
  feared: 0.2,
  fearedInLong: 0.15,
  danger: 0.5,
} as const;
/** From so many words on, a message that asks nothing is a story. */
export const STORY_WORDS = 25;
/** After a challenge was done, so many words that tell something are an addition to it. */
const FEW_TOLD_WORDS = 3;
/** In so many words, a wish is believed only when it is plain. */
const WISH_IN_A_STORY = 0.5;
/** What changes something at once stands in few words. */
const FEW_WORDS = 12;

/** A second reading is close to the first from this share of its sureness on: both are offered. */
const CLOSE = 0.6;

/** So many stand beside an answer or a button, and to choose from. */
const MOST_BESIDE = 2;
const MOST_TO_CHOOSE = 3;

const IN_DANGER: Decision = { kind: "act", act: BEFORE_ALL, slots: null };
const UNWELL: Decision = { kind: "act", act: "feelings", slots: null };

/** Decides about one message. Nothing that closes, deletes, shares or reaches somebody else is done on a guess. */
export function decide(read: Read): Decision {
  const { sure, effectOf, feared = 0 } = read;
  if (feared > 0) return feared >= SURE_ENOUGH.danger ? IN_DANGER : UNWELL;
  const [likeliest] = read.guesses;
  // Nobody is offered a button that says they are in danger: the reader is heeded, or it says nothing of it.
  const guesses = read.guesses.filter(({ act }) => act !== BEFORE_ALL);
  const calm = { ...read, guesses };
  const [first] = guesses;
  const wish = sure && wishInStory(read);
  if (wish === BEFORE_ALL) return IN_DANGER;
  if (sure && wish) return { kind: "choose", acts: [sure.act, wish] };
  if (sure && first && isTold(read, sure, first)) return { kind: "act", ...sure };
  if (sure && (!likeliest || !isOverruled(read, sure, likeliest))) return decideSure(calm, sure);
  if (sure && sure.slots.story !== "" && first && first === likeliest && mayBeOffered(first.act))
    return { kind: "choose", acts: [sure.act, first.act] };
  if (likeliest?.act === BEFORE_ALL && likeliest.sureness >= SURE_ENOUGH.danger) return IN_DANGER;
  if (isReadAsDanger(read)) return UNWELL;
  if (!first) return { kind: "lost" };
  const acts = guesses.filter(({ act: name, sureness }) => name !== NO_ACT && sureness >= SURE_ENOUGH.chosen);
  if (isStory(read, first)) return { kind: "story", ...insteadOf("done", acts, 1) };
  const choose = (): Decision => {
    const offered = acts.filter(({ sureness }, at) => at < 2 || sureness >= SURE_ENOUGH.other).slice(0, MOST_TO_CHOOSE);
    const names = offered.map(({ act: name }) => name).filter(mayBeOffered);
    // A yes or a no that is left of several readings is none.
    const isGuessed = names.length === offered.length || names.some((name) => leansBy(name) === null);
    return names.length > 0 && isGuessed ? { kind: "choose", acts: names } : { kind: "lost" };
  };
  const show = (): Decision => ({
    kind: "act",
    act: first.act,
    slots: null,
    ...insteadOf(first.act, likely(acts)),
  });
  if (first.act === NO_ACT)
    return first.sureness >= SURE_ENOUGH.none ? { kind: "lost", ...insteadOf(NO_ACT, likely(acts), 1) } : choose();
  const effect = effectOf(first.act) ?? "shows";
  if (read.isNegated) return effect === "shows" && first.sureness >= SURE_ENOUGH.negated ? show() : choose();
  if (effect === "changes") {
    const isAlone = (acts[1]?.sureness ?? 0) < first.sureness * CLOSE;
    return first.sureness >= SURE_ENOUGH.changes && isAlone
      ? { kind: "confirm", act: first.act, ...insteadOf(first.act, likely(acts)) }
      : choose();
  }
  return first.sureness >= SURE_ENOUGH[effect] ? show() : choose();
}

/** What nobody would press: a word of courtesy, and that the bot annoys. Such a reading is answered, or it is none. */
const UNOFFERED: ReadonlySet<string> = new Set(`${NO_ACT} greeting thanks how-are-you annoyed`.split(" "));
/** Whether a reading may stand on a button. */
export function mayBeOffered(act: string): boolean {
  return !UNOFFERED.has(act);
}

/** Those that are likely enough to be offered beside something else. */
function likely(acts: readonly Guess[]): readonly Guess[] {
  return acts.filter(({ sureness }) => sureness >= SURE_ENOUGH.other);
}

/** The likeliest other acts, where there are any. */
function insteadOf(act: string, acts: readonly Guess[], most = MOST_BESIDE): { readonly instead?: readonly string[] } {
  // A button that says "yes" says nothing of what it leads to.
  const isReading = (name: string): boolean => name !== act && mayBeOffered(name) && leansBy(name) === null;
  const others = acts.filter((guess) => isReading(guess.act)).slice(0, most);
  return others.length > 0 ? { instead: others.map((guess) => guess.act) } : {};
}

/** The reader fears a crisis that no pattern is sure of: people and a number are named, and nothing is offered to be kept. */
export function isReadAsDanger({ text, guesses }: Pick<Read, "text" | "guesses">): boolean {
  const fear = guesses.find((one) => one.act === BEFORE_ALL)?.sureness ?? 0;
  const isLong = tokensOf(text).words.length >= STORY_WORDS;
  return isLong ? fear >= SURE_ENOUGH.fearedInLong : fear >= SURE_ENOUGH.feared && guesses[0]?.act === BEFORE_ALL;
}

/** Whether the reader is that much surer of something else than what a pattern says. */
function isOverruled({ guesses, effectOf }: Read, sure: Sure, first: Guess): boolean {
  if (
    first.act === sure.act ||
    sure.act === BEFORE_ALL ||
    (sure.isWhole && effectOf(sure.act) !== "changes") ||
    effectOf(sure.act) === null ||
    // "log: ..." says what it wishes, and is only offered: that it tells of work is no other wish.
    (sure.act === "log" && sure.slots.story !== "" && first.act === NO_ACT)
  )
    return false;
  return first.sureness >= surenessOf(sure.act, guesses) + SURE_ENOUGH.pattern;
}

const surenessOf = (act: string, guesses: readonly Guess[]): number =>
  guesses.find((guess) => guess.act === act)?.sureness ?? 0;

/**
 * What a pattern says is acted upon where nothing is changed by it. What changes something is done at once only where the reader agrees
 * and the wish is short; else it is a button that names it.
 */
function decideSure(
  { text, guesses, effectOf, isOfTheirs, isOnlyNamed }: Read,
  { act: name, slots, isWhole }: Sure,
): Decision {
  const [first] = guesses;
  if (effectOf(name) !== "changes") {
    // "log: ..." says itself what it is.
    const isOpen = !isWhole && slots.story === "" && effectOf(name) !== null;
    const other = isOpen && first && mayBeOffered(first.act) && first.sureness >= SURE_ENOUGH.besideSure ? [first] : [];
    return { kind: "act", act: name, slots, ...insteadOf(name, other) };
  }
  // "Not this week, next week is ok" may be for whoever waits for them.
  const rival = guesses.find(({ act, sureness }) => isOfTheirs?.(act) && sureness >= SURE_ENOUGH.theirs);
  if (rival) return { kind: "choose", acts: [name, rival.act] };
  if (!isOnlyNamed && isAgreed({ text, guesses }, new Set([name]))) return { kind: "act", act: name, slots };
  if (!first || first.act === name || !mayBeOffered(first.act)) return { kind: "confirm", act: name };
  return { kind: "choose", acts: [name, first.act] };
}

/** Whether the reader reads what a pattern says, in a short message: only then something is changed at once. */
export function isAgreed({ text, guesses }: Pick<Read, "text" | "guesses">, acts: ReadonlySet<string>): boolean {
  const [first] = guesses;
  return first !== undefined && acts.has(first.act) && first.sureness >= SURE_ENOUGH.agrees && isShort(text);
}

/** In few words, so that it is all that they want. */
const isShort = (text: string): boolean => tokensOf(text).words.length <= FEW_WORDS;

/** What is asked for, or feared, behind "done, ...", where that tells nothing: "done. stop it now", "done, what is next?". */
function wishInStory({ text, sure, storyGuesses = [], effectOf }: Read): string | null {
  const [first] = storyGuesses;
  if (!first || first.act === NO_ACT || first.sureness < SURE_ENOUGH.alone) return null;
  if (first.act === BEFORE_ALL) return BEFORE_ALL;
  // "log: ..." names its wish itself; "I wrote the guide" behind it is no word about a challenge.
  if (sure?.act === "log") return null;
  const isWish = effectOf(first.act) !== "shows" || tokensOf(text).isQuestion;
  return isWish && !TELLING.has(first.act) ? first.act : null;
}
const TELLING: ReadonlySet<string> = new Set(["done", "log", "change-told", "thank", "not-yet"]);

/**
 * "Done, ..." with what came of it, at any length: its wish is the first word. The reader has to read that something is told, or how
 * it was.
 */
function isTold({ text }: Read, sure: Sure, first: Guess): boolean {
  if (sure.slots.story === "" || !TOLD.has(sure.act)) return false;
  if (first.act === sure.act) return first.sureness >= SURE_ENOUGH.agrees;
  return HOW_IT_WAS.has(first.act) && !tokensOf(text).isQuestion;
}
const TOLD: ReadonlySet<string> = new Set(["done", "log"]);
const HOW_IT_WAS: ReadonlySet<string> = new Set(
  "log done praised no-answer feelings conflict doubt manager-trouble thanks stuck".split(" "),
);

/** Many words that ask for nothing tell something: they are offered to be kept, never dropped. */
function isStory({ text, situation }: Read, first: Guess): boolean {
  const { words, isQuestion } = tokensOf(text);
  if (isQuestion) return false;
  const isTold = first.act === "done" || first.act === "log";
  if (situation === "told" && isTold && words.length > FEW_TOLD_WORDS) return true;
  return words.length >= STORY_WORDS && (isTold || first.act === NO_ACT || first.sureness < WISH_IN_A_STORY);
}

/** What tells something, in answer to a question or without one. */
const ACTS_THAT_TELL: ReadonlySet<string> = new Set([REPLY_ACT, "done", "log", "praised"]);
/** Whether an act tells something, rather than asking for something. */
export function tells(act: string): boolean {
  return ACTS_THAT_TELL.has(act);
}
