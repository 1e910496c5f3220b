/** What is read of a message: by sure patterns, and by the reader; and what is done about it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { type Effect, NO_ACT, type Situation } from "#src/language/act.ts";
import { type SpokenIntent, saidIn } from "#src/language/intent.ts";
import type { Guess, Reader } from "#src/language/reading/reader.ts";
import { type Decision, decide } from "./decide.ts";
import { secondWish } from "./second-wish.ts";
import { type Audience, BEFORE_ALL, isFor, understand } from "./understand.ts";

/** What was read of a message, and what is done about it. */
export interface Read {
  readonly decision: Decision;
  /** A pattern read it. */
  readonly isSure: boolean;
  /** The likeliest first; acts that nobody answers are left out. */
  readonly guesses: readonly Guess[];
  /** It may be that they are in danger: such words are never offered to be kept. */
  readonly isGrave: boolean;
  /** Another wish of the same message; null where there is none that is sure. */
  readonly second: string | null;
}
const GRAVE = 0.15;

/** By what messages are read. */
export interface ReadBy {
  readonly intents: readonly SpokenIntent[];
  /** Those whose patterns are asked, in order (`patternsOf`). */
  readonly patterns: readonly SpokenIntent[];
  /** Null where it is not trained yet: sure patterns are read without it. */
  readonly reader: Pick<Reader, "guess"> | null;
  /** What each act does, by situation. */
  readonly effects: ReadonlyMap<string, Readonly<Record<Situation, Effect>>>;
  readonly locale: Locale;
}

/** Reads a message. Whether it speaks of danger (`saysCrisis`) was asked before. */
export function readWords(
  text: string,
  situation: Situation,
  { intents, patterns, reader, effects, locale }: ReadBy,
): Read {
  const audience: Audience = situation === "newcomer" ? "newcomer" : "member";
  const found = understand(text, patterns, { audience, locale });
  const answered = new Set(intents.filter((one) => isFor(one, audience)).map(({ name }) => name));
  const all = reader ? withFearOfAll(text, reader.guess(text, situation), (part) => reader.guess(part, situation)) : [];
  const isGrave = all.some(({ act, sureness }) => act === BEFORE_ALL && sureness >= GRAVE);
  const guesses = all.filter(({ act }) => act === NO_ACT || answered.has(act));
  const decision = decide({
    text,
    situation,
    sure: found && {
      act: found.intent.name,
      slots: found.slots,
      isWhole: found.intent.wordings[locale].isWhole ?? false,
    },
    isNegated: saidIn(text, locale).isNegated,
    guesses,
    storyGuesses: found && found.slots.story !== "" ? (reader?.guess(found.slots.story, situation) ?? []) : [],
    effectOf: (act) => effects.get(act)?.[situation] ?? null,
  });
  const isOne = decision.kind !== "act" && decision.kind !== "confirm";
  const guess = (part: string): readonly Guess[] =>
    (reader?.guess(part, situation) ?? []).filter(({ act }) => act === NO_ACT || answered.has(act));
  const second = isOne || isGrave ? null : secondWish(text, { act: decision.act, guess, locale });
  return { decision, isSure: found !== null, guesses, isGrave, second };
}

/** So much of a text the reader reads at once; parts overlap, so that no sentence is read in halves alone. */
const PART = 1200;
const STEP = 1000;
/** The more parts are read, the more of them look like it by chance: behind the first, only what is feared in earnest counts. */
const FEARED_LATER = 0.4;

/** The guesses of the beginning; of danger, what is most to be feared in any part of a long text. */
function withFearOfAll(
  text: string,
  first: readonly Guess[],
  guess: (part: string) => readonly Guess[],
): readonly Guess[] {
  const starts = Array.from({ length: Math.ceil(Math.max(0, text.length - PART) / STEP) }, (_, at) => (at + 1) * STEP);
  const [worst] = starts
    .flatMap((start) => guess(text.slice(start, start + PART)).find(({ act }) => act === BEFORE_ALL) ?? [])
    .filter(({ sureness }) => sureness >= FEARED_LATER)
    .toSorted((one, other) => other.sureness - one.sureness);
  const before = first.find(({ act }) => act === BEFORE_ALL)?.sureness ?? 0;
  if (!worst || worst.sureness <= before) return first;
  const others = first.filter(({ act }) => act !== BEFORE_ALL);
  return [...others, worst].toSorted((one, other) => other.sureness - one.sureness);
}
