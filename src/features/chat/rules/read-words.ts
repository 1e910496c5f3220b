/** What is read of a message: by sure patterns, and by the reader; and what is done about it. Pure. */
import { namesOneThing } from "#src/features/reflections/rules/delete-told.ts";
import { lossIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { type Effect, NO_ACT, type Situation, type Standing } from "#src/language/act.ts";
import { withoutCourtesies, withoutGreeting } from "#src/language/courtesies.ts";
import { type SpokenIntent, saidIn } from "#src/language/intent.ts";
import type { Guess, Reader } from "#src/language/reading/reader.ts";
import { decisionOnBadNews, withoutCheer } from "./bad-news.ts";
import { type Decision, decide } from "./decide.ts";
import { fearedInPassing, GRAVE, withFearOfAll } from "./fear.ts";
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
  /** What it is where a question about something that was told waits; empty where none does. */
  readonly inReply: readonly Guess[];
}
/** What is put off by them may be the challenge, or what somebody asked. A pause is their own, and so is what a pattern takes until a time (`slots.when`). */
const PUTTING_OFF: ReadonlySet<string> = new Set(["remind", "skip", "move"]);
/** "Does my lead see it?" may be about what a colleague gave them. */
const WHO_SEES: ReadonlySet<string> = new Set(["privacy", "who-reads"]);
const SEEN_SURELY = 0.5;

/** Acts of guests and of whoever was given something: a seat that somebody has for weeks leaves the words about their plan as sure as before. */
const OF_GUESTS = /^(?:seat|given|own|keep)-/;
const ASKED: Standing = "reflection-asked";

/** By what messages are read. */
export interface ReadBy {
  readonly intents: readonly SpokenIntent[];
  /** Those whose patterns are asked, in order (`patternsOf`). */
  readonly patterns: readonly SpokenIntent[];
  /** Null where it is not trained yet: sure patterns are read without it. */
  readonly reader: Pick<Reader, "guess"> | null;
  /** What each act does, by situation. */
  readonly effects: ReadonlyMap<string, Readonly<Record<Situation, Effect>>>;
  /** What must hold for an act that needs something. */
  readonly needs: ReadonlyMap<string, readonly Standing[]>;
  readonly locale: Locale;
}

/** Where a message is written. */
export interface ReadIn {
  readonly situation: Situation;
  /** What else holds for whoever writes. */
  readonly standings: readonly Standing[];
  /** A question about something that was told waits. */
  readonly isAsked?: boolean;
}

/** Who died is told for its own sake: nothing of it is asked, kept or taken for work. Another wish that was read stands beside the answer. */
function sorrow(decision: Decision): Decision {
  const other = decision.kind === "confirm" && !NOT_BESIDE_GRIEF.has(decision.act) ? [decision.act] : [];
  return { kind: "act", act: "feelings", slots: null, ...(other.length > 0 ? { instead: other } : {}) };
}
/** What would be kept of it, or judge it; and a pause, for which the answer has its own button. */
const NOT_BESIDE_GRIEF: ReadonlySet<string> = new Set(["done", "log", "not-done", "pause"]);

/** Whoever names one thing to be deleted is not asked whether everything is to go. */
function ofOneThing(guesses: readonly Guess[], text: string, locale: Locale): readonly Guess[] {
  const all = guesses.find(({ act }) => act === "forget");
  if (!all || !guesses.some(({ act }) => act === "delete-told") || !namesOneThing(text, locale)) return guesses;
  return guesses
    .filter((guess) => guess !== all)
    .map((guess) => (guess.act === "delete-told" ? { ...guess, sureness: guess.sureness + all.sureness } : guess))
    .toSorted((one, other) => other.sureness - one.sureness);
}

/** Reads a message. Whether it speaks of danger (`saysCrisis`) was asked before. */
export function readWords(
  text: string,
  { situation, standings, isAsked = false }: ReadIn,
  { intents, patterns, reader, effects, needs, locale }: ReadBy,
): Read {
  const audience: Audience = situation === "newcomer" ? "newcomer" : "member";
  const makesSense = ({ name }: SpokenIntent): boolean =>
    needs.get(name)?.some((one) => standings.includes(one)) ?? true;
  const asked = patterns.filter(makesSense);
  const bySure = (words: string): ReturnType<typeof understand> => understand(words, asked, { audience, locale });
  const wish = withoutCourtesies(text, locale);
  const bare = bySure(wish);
  // What is told stays as it was told, with the thanks behind it.
  const said = bare && bare.slots.story !== "" ? (bySure(withoutGreeting(text, locale)) ?? bare) : bare;
  // "Ask me again later" may be for whoever waits for them: it is a question then.
  const mayPutOff = needs.get("asked-later")?.some((one) => standings.includes(one)) ?? false;
  const isPutOff = said !== null && mayPutOff && PUTTING_OFF.has(said.intent.name) && !said.slots.when;
  const guessIn = (part: string): readonly Guess[] => reader?.guess(part, situation, standings) ?? [];
  const answered = new Set(intents.filter((one) => isFor(one, audience)).map(({ name }) => name));
  const all = reader ? withFearOfAll(text, guessIn(text), guessIn) : [];
  const [likely] = all;
  const isSeen = likely?.act === "given-seen" && likely.sureness >= SEEN_SURELY;
  const found = isPutOff || (isSeen && said !== null && WHO_SEES.has(said.intent.name)) ? null : said;
  const feared = reader ? fearedInPassing(text, guessIn, locale) : 0;
  const isGrave = feared > 0 || all.some(({ act, sureness }) => act === BEFORE_ALL && sureness >= GRAVE);
  const possible = ofOneThing(
    all.filter(({ act }) => act === NO_ACT || answered.has(act)),
    text,
    locale,
  );
  // "Done, ..." says itself what it is, whatever came of it.
  const tells = found !== null && found.slots.story !== "";
  const guesses = tells ? possible : withoutCheer(text, possible, locale);
  const decided = decide({
    text: wish,
    situation,
    sure: found && {
      act: found.intent.name,
      slots: found.slots,
      isWhole: found.intent.wordings[locale].isWhole ?? false,
    },
    // "I don't want anybody there" answers what waits: it turns no wish around.
    isNegated: saidIn(text, locale).isNegated && !needs.has(guesses[0]?.act ?? NO_ACT),
    guesses,
    storyGuesses: found && found.slots.story !== "" ? guessIn(found.slots.story) : [],
    effectOf: (act) => effects.get(act)?.[situation] ?? null,
    isOfTheirs: (act) => needs.has(act) && !OF_GUESTS.test(act),
    feared,
  });
  const likeliest = possible[0]?.act ?? NO_ACT;
  const isInDanger = decided.kind === "act" && decided.act === BEFORE_ALL;
  const isLoss = found === null && !isInDanger && lossIn(text, locale) !== null;
  const decision = isLoss
    ? sorrow(decided)
    : found
      ? decided
      : decisionOnBadNews(decided, { text, likeliest, guesses, locale });
  const isOne = decision.kind !== "act" && decision.kind !== "confirm";
  const guess = (part: string): readonly Guess[] =>
    guessIn(part).filter(({ act }) => act === NO_ACT || answered.has(act));
  const second = isOne || isGrave ? null : secondWish(text, { act: decision.act, guess, locale });
  const inReply = isAsked ? (reader?.guess(text, situation, [...standings, ASKED]) ?? []) : [];
  return { decision, isSure: found !== null || isLoss, guesses, isGrave, second, inReply };
}
