/** What is read of a message: by sure patterns, and by the reader; and what is done about it. Pure. */
import { atOddsIn } from "#src/features/guidance/rules/at-odds.ts";
import { type Harm, harmIn } from "#src/features/guidance/rules/harm.ts";
import { namesOneThing } from "#src/features/reflections/rules/delete-told.ts";
import { LONGEST_NEWS, lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import { lossIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { type Effect, NO_ACT, type Situation, type Standing } from "#src/language/act.ts";
import { withoutCourtesies, withoutGreeting, withoutLeadIn } from "#src/language/courtesies.ts";
import { type SpokenIntent, saidIn } from "#src/language/intent.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { isOnlyNamed } from "#src/language/not-meant.ts";
import { readable } from "#src/language/readable.ts";
import type { Guess, Reader } from "#src/language/reading/reader.ts";
import { remembered } from "#src/language/remembered.ts";
import { decisionOnBadNews, decisionOnHarm, withoutCheer } from "./bad-news.ts";
import { type BesideLifeNews, decisionOnLifeNews, isOfOthersAlone, isPartingAlone } from "./beside-life-news.ts";
import { withoutFear } from "./danger-words.ts";
import { type Decision, decide } from "./decide.ts";
import { fearedInPassing, fearOf, fearOfWords, GRAVE, mayBeDanger, POSSIBLE, withFearOfAll } from "./fear.ts";
import { withoutMistaken } from "./mistaken-readings.ts";
import { atMostFeared, withoutOrdinary } from "./ordinary.ts";
import { secondWish } from "./second-wish.ts";
import { heldBack, type TakenBack, takenBackIn } from "./taken-back-at-once.ts";
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

const LONG_LOSS: LifeNews = { kind: "loss", rest: "" };

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
  /** What of their life it tells, where that was read before. */
  readonly lifeNews?: LifeNews | null;
  /** Whether it tells of harm, where that was read before. */
  readonly harm?: Harm | null;
  /** Whether it takes its wish back, where that was read before. */
  readonly takenBack?: TakenBack | null;
}

/** Whoever names one thing to be deleted is not asked whether everything is to go. */
function ofOneThing(guesses: readonly Guess[], text: string, locale: Locale): readonly Guess[] {
  const all = guesses.find(({ act }) => act === "forget");
  if (!all || !guesses.some(({ act }) => act === "delete-told") || !namesOneThing(text, locale)) return guesses;
  return guesses
    .filter((guess) => guess !== all)
    .map((guess) => (guess.act === "delete-told" ? { ...guess, sureness: guess.sureness + all.sureness } : guess))
    .toSorted((one, other) => other.sureness - one.sureness);
}

/** By what one message is read, where it is written. */
interface Reading extends ReadIn, ReadBy {
  readonly written: string;
  readonly text: string;
  readonly guessIn: (part: string) => readonly Guess[];
  readonly effectOf: (act: string) => Effect | null;
  /** The acts that somebody answers here. */
  readonly answered: ReadonlySet<string>;
}
type Understood = ReturnType<typeof understand>;

/** What sure patterns read, and the wish without its courtesies; `isPutOff`: it may be about what somebody asked of them, so that it is a question. */
function sureOf({ text, situation, standings, patterns, needs, locale }: Reading): {
  readonly wish: string;
  readonly said: Understood;
  readonly isPutOff: boolean;
} {
  const holds = (one: Standing): boolean => standings.includes(one);
  const asked = patterns.filter(({ name }) => needs.get(name)?.some(holds) ?? true);
  const audience = audienceIn(situation);
  const bySure = (words: string): Understood => understand(words, asked, { audience, locale });
  const wish = withoutCourtesies(text, locale);
  const begun = withoutLeadIn(wish, locale);
  // "Ok then give me one" asks for one.
  const bare = bySure(wish) ?? (begun === wish ? null : bySure(begun));
  // What is told stays as it was told, with the thanks behind it.
  const said = bare && bare.slots.story !== "" ? (bySure(withoutGreeting(text, locale)) ?? bare) : bare;
  // "Ask me again later" may be for whoever waits for them: it is a question then.
  const mayPutOff = needs.get("asked-later")?.some(holds) ?? false;
  return { wish, said, isPutOff: said !== null && mayPutOff && PUTTING_OFF.has(said.intent.name) && !said.slots.when };
}

/** What is heavy in it, and what the words beside that are read as. */
function besideOf(reading: Reading): BesideLifeNews | null {
  const { text, situation, standings, locale, lifeNews = lifeNewsIn(text, locale) } = reading;
  if (!lifeNews) return null;
  const hasRest = lifeNews.rest !== "" && lifeNews.rest.length < text.length;
  return { lifeNews, beside: hasRest ? readWords(lifeNews.rest, { situation, standings }, readByOf(reading)) : null };
}

/** By what the part of a message is read. */
const readByOf = ({ intents, patterns, reader, effects, needs, locale }: Reading): ReadBy => ({
  intents,
  patterns,
  reader,
  effects,
  needs,
  locale,
});

/** The guesses with as much fear as is due, and what is feared of it in passing. */
function fearedOf(
  { written, text, guessIn, effectOf, reader, locale }: Reading,
  told: BesideLifeNews | null,
): { readonly all: readonly Guess[]; readonly feared: number; readonly isGrave: boolean } {
  const isOfOthers = told !== null && isOfOthersAlone(told, effectOf, locale);
  const whole = reader ? withFearOfAll(written, guessIn(text), guessIn) : [];
  const rest = reader ? withoutOrdinary(text, locale, fearOf(whole)) : null;
  const read = rest === null ? whole : atMostFeared(whole, fearOfWords(rest, guessIn));
  const isSaidOfThem = isOfOthers || (told !== null && isPartingAlone(told));
  const all = isSaidOfThem ? read.filter(({ act }) => act !== BEFORE_ALL) : read;
  const feared = reader && !isOfOthers ? fearedInPassing(rest ?? text, guessIn, locale) : 0;
  const isGrave =
    feared > 0 || (isOfOthers ? all : read).some(({ act, sureness }) => act === BEFORE_ALL && sureness >= GRAVE);
  return { all, feared, isGrave };
}

/** The pattern that counts: none where the message answers somebody, or may. */
function foundOf(
  { text, locale }: Reading,
  { said, isPutOff }: ReturnType<typeof sureOf>,
  [likely]: readonly Guess[],
): Understood {
  const isSeen = likely?.act === "given-seen" && likely.sureness >= SEEN_SURELY;
  // "I can't stand my manager" turns nothing down.
  const isNoAnswer = said?.intent.name === "no" && atOddsIn(text, locale) !== null;
  return isNoAnswer || isPutOff || (isSeen && said !== null && WHO_SEES.has(said.intent.name)) ? null : said;
}

/** What is done about it, and by which guesses. */
function decideOn(
  reading: Reading,
  of: {
    readonly wish: string;
    readonly found: Understood;
    readonly told: BesideLifeNews | null;
    readonly all: readonly Guess[];
    readonly feared: number;
  },
): { readonly decision: Decision; readonly isHeard: boolean; readonly guesses: readonly Guess[] } {
  const { text, situation, guessIn, effectOf, answered, needs, locale } = reading;
  const { harm = harmIn(text, locale), takenBack = takenBackIn(text, locale) } = reading;
  const { wish, found, told, all, feared } = of;
  const answerable = all.filter(({ act }) => act === NO_ACT || answered.has(act));
  const likely = withoutMistaken(text, answerable, locale);
  const possible = ofOneThing(likely, text, locale);
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
    // Only what a pattern says is done at once.
    isOnlyNamed: found !== null && isOnlyNamed(text, locale),
    guesses,
    storyGuesses: tells ? guessIn(found.slots.story) : [],
    effectOf,
    isOfTheirs: (act) => needs.has(act) && !OF_GUESTS.test(act),
    feared,
  });
  const likeliest = possible[0]?.act ?? NO_ACT;
  const isInDanger = decided.kind === "act" && decided.act === BEFORE_ALL;
  // In a long story, only who died is heard.
  const lost =
    told ??
    (text.length <= LONGEST_NEWS || lossIn(text, locale) === null ? null : { lifeNews: LONG_LOSS, beside: null });
  const heard = lost && !isInDanger ? decisionOnLifeNews(lost, { decided, isSure: found !== null, effectOf }) : null;
  const harmed = isInDanger ? null : decisionOnHarm(decided, { text, harm, isLossHeard: heard !== null, locale });
  if (harmed) return { decision: harmed, isHeard: true, guesses };
  const meant = heard ?? (found ? decided : decisionOnBadNews(decided, { text, likeliest, guesses, locale }));
  // A wish that its own message may take back is a question at most.
  const decision = heldBack(meant, takenBack, effectOf);
  return { decision, isHeard: heard !== null && found === null, guesses };
}

/** By the intents of all capabilities, of which there is one list. */
const answeredBy = new WeakMap<ReadBy["intents"], Map<Audience, ReadonlySet<string>>>();

function answeredOf(intents: ReadBy["intents"], audience: Audience): ReadonlySet<string> {
  const known = answeredBy.get(intents) ?? new Map<Audience, ReadonlySet<string>>();
  answeredBy.set(intents, known);
  const answered =
    known.get(audience) ?? new Set(intents.filter((one) => isFor(one, audience)).map(({ name }) => name));
  known.set(audience, answered);
  return answered;
}

const audienceIn = (situation: Situation): Audience => (situation === "newcomer" ? "newcomer" : "member");

/**
 * Reads a message. Whether it speaks of danger (`saysCrisis`) was asked before.
 * @param written as it was written: wishes are looked for in what is readable of it, danger in all of it.
 */
export function readWords(written: string, readIn: ReadIn, readBy: ReadBy): Read {
  const { situation, standings, isAsked = false } = readIn;
  const { intents, reader, effects, locale } = readBy;
  const text = readable(written);
  let isDangerPossible: boolean | null = null;
  const reading: Reading = {
    ...readBy,
    ...readIn,
    written,
    text,
    // A message is mostly its only sentence, which is its only clause.
    guessIn: remembered((part) => {
      const guesses = reader?.guess(part, situation, standings) ?? [];
      if (!reader || fearOf(guesses) < POSSIBLE) return guesses;
      isDangerPossible ??= mayBeDanger(written, reader, locale);
      return isDangerPossible ? guesses : withoutFear(guesses);
    }),
    effectOf: (act) => effects.get(act)?.[situation] ?? null,
    answered: answeredOf(intents, audienceIn(situation)),
  };
  const sure = sureOf(reading);
  const told = besideOf(reading);
  const { all, feared, isGrave } = fearedOf(reading, told);
  const found = foundOf(reading, sure, all);
  const { decision, isHeard, guesses } = decideOn(reading, { wish: sure.wish, found, told, all, feared });
  const isOne = decision.kind !== "act" && decision.kind !== "confirm";
  const guess = (part: string): readonly Guess[] =>
    reading.guessIn(part).filter(({ act }) => act === NO_ACT || reading.answered.has(act));
  const second = isOne || isGrave ? null : secondWish(text, { act: decision.act, guess, locale });
  const inReply = isAsked ? (reader?.guess(text, situation, [...standings, ASKED]) ?? []) : [];
  return { decision, isSure: found !== null || isHeard, guesses, isGrave, second, inReply };
}
