/** Readings that the words of a message rule out: what is told is no question, what is to be private is not to be shared. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { bareWords } from "#src/language/typing.ts";
import { HARD } from "./hard-acts.ts";
import * as english from "./mistaken-readings.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Answered to somebody who asks about the challenge. */
const ASKED_OF_IT: ReadonlySet<string> = new Set(
  "together allowed how-long why-this example what-is-it who-to-ask prepare what-to-ask".split(" "),
);
/** Said of the bot and of what comes from it, or of what did not happen. */
const OF_THE_BOT: ReadonlySet<string> = new Set(
  "annoyed misunderstood too-easy too-hard who-made not-done yes no".split(" "),
);
/** What is left of mere surprise. */
const KEPT_OF_SURPRISE: ReadonlySet<string> = new Set([NO_ACT, BEFORE_ALL, "greeting", "thanks"]);
/** How it stands with the challenge. */
const OF_ITS_STATE: ReadonlySet<string> = new Set(["not-yet", "not-done", "move", "skip"]);

/** What weighs on people: a glad idiom or a plain word is none of it. */
const WEIGHS: ReadonlySet<string> = new Set(HARD);
/** Longer ones tell more than that. */
const LONGEST_LIGHT = 160;

/** "Log: i helped ...": what it is to be is said first. */
const LABEL = /^(?:[a-z]+ ){0,2}[a-z]+: /;

/** Going from the company for good. */
const PARTING: ReadonlySet<string> = new Set(["last-day", "quitting"]);

/** Whether words that resemble a goodbye tell of days off, "i'm leaving on friday for two weeks", or are a day and nothing else. */
function isNoParting(words: string, locale: Locale): boolean {
  const { COMES_BACK, FOR_GOOD, NOT_BACK, ONLY_DAY } = WORDS[locale];
  if (ONLY_DAY.test(words)) return true;
  return COMES_BACK.test(words) && !FOR_GOOD.test(words) && !NOT_BACK.test(words);
}

/** The guesses without those that the words rule out. */
export function withoutMistaken(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  return withoutMistakenTelling(text, withoutMore(text, withoutSharing(text, guesses, locale), locale), locale);
}

/** What the reader takes for sharing is the way back from it, where the words say that something is not to be shared. */
function withoutSharing(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  if (!guesses.some(({ act }) => act === SHARE) || !WORDS[locale].NOT_TO_SHARE.test(text)) return guesses;
  return guesses.map((guess) => (guess.act === SHARE ? { ...guess, act: UNSHARE } : guess));
}
const SHARE = "share";
const UNSHARE = "unshare";

/** Whoever cannot take more of this wants nothing bigger. */
function withoutMore(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  if (!guesses.some(({ act }) => act === BIGGER) || !WORDS[locale].WANTS_NO_MORE.test(text)) return guesses;
  return guesses.filter(({ act }) => act !== BIGGER);
}
const BIGGER = "bigger";

/** What somebody tells is no question, no complaint and no "not yet" that a word of it resembles. */
function withoutMistakenTelling(text: string, all: readonly Guess[], locale: Locale): readonly Guess[] {
  const isStaying = all.some(({ act }) => PARTING.has(act)) && isNoParting(foldText(text), locale);
  const guesses = isStaying ? all.filter(({ act }) => act !== "last-day") : all;
  const { ASKS_BEHIND, INSIGHT, NOTHING_HEAVY, OF_THE_BOT: OF_BOT, OWN_DEED, STILL_FELT, SURPRISE } = WORDS[locale];
  const folded = foldText(bareWords(text));
  const isLight = folded.length <= LONGEST_LIGHT && NOTHING_HEAVY.some((pattern) => pattern.test(folded));
  if (isLight) return guesses.filter(({ act }) => act === BEFORE_ALL || !WEIGHS.has(act));
  if (asksSomething(text, locale)) return guesses;
  const words = folded.replace(/[.!,… ]+$/, "").replace(LABEL, "");
  const without = (acts: ReadonlySet<string>): readonly Guess[] => guesses.filter(({ act }) => !acts.has(act));
  if (SURPRISE.test(words)) return guesses.filter(({ act }) => KEPT_OF_SURPRISE.has(act));
  if (OWN_DEED.test(words) && !ASKS_BEHIND.test(words)) return without(ASKED_OF_IT);
  if (STILL_FELT.test(words)) return without(OF_ITS_STATE);
  return INSIGHT.test(words) && !OF_BOT.test(words) ? without(OF_THE_BOT) : guesses;
}
