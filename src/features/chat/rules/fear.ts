/** What is to be feared for whoever wrote a text, wherever they wrote it: by patterns, and by the reader in whatever situation. Pure. */

import { harmIn } from "#src/features/guidance/rules/harm.ts";
import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT, SITUATIONS } from "#src/language/act.ts";
import { isCrisis, mayBeCrisis } from "#src/language/crisis.ts";
import type { Fear } from "#src/language/danger-gate.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import type { Guess, Reader } from "#src/language/reading/reader.ts";
import { remembered } from "#src/language/remembered.ts";
import { namesDanger } from "./danger-words.ts";
import { isReadAsDanger, tells } from "./decide.ts";
import { CRISIS_WORDS, HARM, REUNION, SAID_OF_ELSE, THEMSELVES, WORK } from "./of-themselves.en.ts";
import { BEFORE_ALL } from "./understand.ts";

/** From here on, words of a message are grave: they are never offered to be kept. */
export const GRAVE = 0.15;
/**
 * So little fear keeps a text back. Of 109 examples that no pattern reads, a reader that has not seen them keeps back 77; of all other
 * sentences it keeps back 18 of 100, which costs no more than help.
 */
export const POSSIBLE = 0.02;
/** So much of a text the reader reads at once; parts overlap, so that no sentence is read in halves alone. */
const PART = 1200;
const STEP = 1000;
/** The more parts are read, the more of them look like it by chance: behind the first, only what is feared in earnest counts. */
const FEARED_LATER = 0.4;
/** Of the beginning, each sentence and clause is read by itself as well; no more than that is sent of any text. */
const READ_SINGLY = 4000;
/** In more pieces than that, or a longer text than that, some stay unread: it is kept back. */
const MOST_PIECES = 250;
const MOST_READ = 12_000;
/**
 * So much fear in a clause keeps a text back; in a sentence, as much as is grave. Clauses of work that is told at length reach 0.18 by
 * chance, and some of danger ("i've been cutting again") no more than 0.12: those are not told apart.
 */
const FEARED_IN_CLAUSE = 0.2;
/** So sure of one piece, the DM heeds it too: of 4,387 other sentences with several pieces, that reader says so of 19. */
const FEARED_AS_PIECE = 0.6;
/** And so sure where the whole surely asks for something: a clause alone says little of it ("..., i'd rather it's gone" is about words). */
const FEARED_IN_WISH = 0.9;
const SURELY = 0.5;
/**
 * What stands in passing is heeded in any message, where a clause speaks of whoever writes and names nothing of work: as faintly as this
 * where it names what people harm themselves with, and as surely as this where it does not.
 */
const FEARED_WITH_HARM = 0.15;
const FEARED_WITHOUT = 0.75;
/**
 * So much fear of the whole in each situation needs no word of danger. Of 15,800 sentences that mean nothing of the kind, a reader that has not
 * seen them says so of ten; of danger that names nothing ("i wish i had never been here at all") it says so now and then.
 */
const FEARED_UNNAMED = 0.6;
/** Whoever has not joined has no words that go anywhere. */
const OF_MEMBERS = SITUATIONS.filter((situation) => situation !== "newcomer");

/**
 * Whether what the reader fears of a message may count: it names something of danger, or is feared so much that it need not. Asked of the whole: what stands
 * in one half of it may be spoken of in the other.
 */
export function mayBeDanger(text: string, reader: Pick<Reader, "guess">, locale: Locale): boolean {
  return namesDanger(text, locale) || OF_MEMBERS.every((at) => fearOf(reader.guess(text, at)) >= FEARED_UNNAMED);
}

type GuessAt = (part: string) => readonly Guess[];

/** @param reader null: it is not there, so that nobody knows enough to let anything through. */
export function fearIn(text: string, reader: Pick<Reader, "guess"> | null, locale: Locale): Fear {
  if (isCrisis(text, locale)) return "grave";
  if (!reader || text.length > MOST_READ) return "possible";
  const readings = OF_MEMBERS.map((situation) => remembered((part) => reader.guess(part, situation)));
  const isGraveIn = (words: string): boolean =>
    readings.some((guess) => isReadAsDanger({ text: words, guesses: withFearOfAll(words, guess(words), guess) })) ||
    readings.some((guess) => fearedInPassing(words, guess, locale) > 0);
  if (isGraveIn(text)) {
    if (!mayBeDanger(text, reader, locale)) return "possible";
    const lifeNews = lifeNewsIn(text, locale);
    const isOfOthers = lifeNews !== null && saysOfOthers(lifeNews, locale) && !isGraveIn(lifeNews.rest);
    return isOfOthers ? "possible" : "grave";
  }
  const beginning = text.slice(0, READ_SINGLY);
  const sentences = piecesOf(beginning, SENTENCE_ENDS);
  const clauses = piecesOf(beginning, CLAUSE_ENDS);
  if (sentences.length + clauses.length > MOST_PIECES) return "possible";
  const parts = [...laterParts(text), ...sentences];
  const isPossible = (guess: GuessAt): boolean =>
    fearOf(guess(text)) >= POSSIBLE ||
    parts.some((part) => fearOf(guess(part)) >= GRAVE) ||
    clauses.some((clause) => fearOf(guess(clause)) >= FEARED_IN_CLAUSE);
  // What somebody at work does to them is nobody's business either.
  const isTold = mayBeCrisis(text, locale) || harmIn(text, locale) !== null;
  return isTold || readings.some(isPossible) ? "possible" : "none";
}

/** The guesses of the beginning; of danger, what is most to be feared in any part of a long text, or in any piece of the beginning. */
export function withFearOfAll(text: string, first: readonly Guess[], guess: GuessAt): readonly Guess[] {
  const fearedIn = (parts: readonly string[], least: number): readonly Guess[] =>
    parts
      .flatMap((part) => guess(part).find(({ act }) => act === BEFORE_ALL) ?? [])
      .filter(({ sureness }) => sureness >= least);
  const pieces = piecesOf(text.slice(0, READ_SINGLY), CLAUSE_ENDS).slice(0, MOST_PIECES);
  const [worst] = [
    ...fearedIn(laterParts(text), FEARED_LATER),
    ...fearedIn(pieces, asksSurely(first) ? FEARED_IN_WISH : FEARED_AS_PIECE),
  ].toSorted((one, other) => other.sureness - one.sureness);
  if (!worst || worst.sureness <= fearOf(first)) return first;
  const others = first.filter(({ act }) => act !== BEFORE_ALL);
  return [...others, worst].toSorted((one, other) => other.sureness - one.sureness);
}

/** How much is feared of words and of their pieces; nothing where there are none. */
export function fearOfWords(text: string, guess: GuessAt): number {
  return text === "" ? 0 : fearOf(withFearOfAll(text, guess(text), guess));
}

/**
 * How much is feared of what somebody says of themselves beside something else: "ok thursday, i took a knife to my arm"; 0: nothing. Some
 * words are grave whatever the reader thinks of them.
 */
export function fearedInPassing(text: string, guess: GuessAt, locale: Locale): number {
  const { themselves, work, harm, crisisWords, ofElse } = IN_PASSING[locale];
  const pieces = piecesOf(text.slice(0, READ_SINGLY), ASIDES).slice(0, MOST_PIECES);
  const feared = pieces
    .filter((piece) => themselves.test(piece) && !work.test(piece) && !ofElse.test(piece))
    .map((piece) => {
      const fear = fearOf(guess(piece));
      if (crisisWords.test(piece)) return Math.max(fear, FEARED_WITH_HARM);
      return fear >= (harm.test(piece) ? FEARED_WITH_HARM : FEARED_WITHOUT) ? fear : 0;
    });
  return Math.max(0, ...feared);
}
const IN_PASSING = {
  en: {
    themselves: THEMSELVES,
    work: WORK,
    harm: HARM,
    crisisWords: CRISIS_WORDS,
    ofElse: SAID_OF_ELSE,
    reunion: REUNION,
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, RegExp>>>>;

/**
 * Whether words that sound like danger are grief, or worry for somebody else: what stands beside them says nothing of whoever writes, and names
 * nothing that people harm themselves with.
 */
export function saysOfOthers({ kind, rest }: LifeNews, locale: Locale): boolean {
  const { themselves, harm, crisisWords, reunion } = IN_PASSING[locale];
  if (kind === "loss" && reunion.test(rest)) return false;
  return OF_OTHERS.has(kind) && !themselves.test(rest) && !harm.test(rest) && !crisisWords.test(rest);
}
const OF_OTHERS: ReadonlySet<LifeNews["kind"]> = new Set(["loss", "illness", "unwell", "worry", "laughter"]);

function asksSurely([likeliest]: readonly Guess[]): boolean {
  if (!likeliest || likeliest.sureness < SURELY) return false;
  return likeliest.act !== NO_ACT && likeliest.act !== BEFORE_ALL && !tells(likeliest.act);
}

/** How likely they are words of danger. */
export function fearOf(guesses: readonly Guess[]): number {
  return guesses.find(({ act }) => act === BEFORE_ALL)?.sureness ?? 0;
}

/** What lies behind the beginning of a long text. */
function laterParts(text: string): readonly string[] {
  const count = Math.ceil(Math.max(0, text.length - PART) / STEP);
  return Array.from({ length: count }, (_, at) => text.slice((at + 1) * STEP, (at + 1) * STEP + PART));
}

function piecesOf(text: string, ends: RegExp): readonly string[] {
  const pieces = text.split(ends).map((piece) => piece.trim());
  return [...new Set(pieces)].filter((piece) => piece !== text && LETTER.test(piece));
}
const SENTENCE_ENDS = /(?<=[.!?…])\s+|\n+/u;
/** Danger stands between commas, in brackets and behind dashes as well. */
const CLAUSE_ENDS = /[\n.!?…,;:()[\]{}–—]+|\s-+(?=\s)|\b(?:and then|but)\b/iu;
/** And behind "and", "anyway". */
const ASIDES = new RegExp(`${CLAUSE_ENDS.source}|\\b(?:and|anyways?|btw|though)\\b`, CLAUSE_ENDS.flags);
const LETTER = /\p{L}/u;
