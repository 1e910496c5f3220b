/** Bad news is answered as such: nobody is congratulated, thanked or offered to show it around. Pure. */
import { atOddsIn } from "#src/features/guidance/rules/at-odds.ts";
import { type Harm, isGraveAlone } from "#src/features/guidance/rules/harm.ts";
import { type News, newsIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import * as english from "./bad-news.en.ts";
import type { Decision } from "./decide.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Acts with human words for what was told, and for what was done: an answer with one of them stands. */
const HUMAN: ReadonlySet<string> = new Set(
  "conflict manager-trouble feelings doubt guilt envy no-answer quitting last-day crisis".split(" "),
);
const FELT = 0.05;
/** Whoever was hurt did nothing wrong by it. */
const NOT_OF_HURT: ReadonlySet<string> = new Set(["crisis", "guilt", "last-day", "quitting"]);
const NOT_OF_SETBACK: ReadonlySet<string> = new Set(["crisis", "last-day", "quitting"]);
/** Those which name the people: who they are is known better by what is said of them. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["conflict", "manager-trouble", "no-answer"]);
const TOLD: ReadonlySet<string> = new Set(["done", "log", "not-done"]);

/** The guesses without those that would be glad of bad news. */
export function withoutCheer(text: string, guesses: readonly Guess[], locale: Locale): readonly Guess[] {
  const news = newsIn(text, locale);
  if (news !== "hurt" && news !== "setback") return guesses;
  return guesses.filter(({ act }) => !isCheerful(act, text, locale));
}

function isCheerful(act: string, text: string, locale: Locale): boolean {
  const byName = WORDS[locale].CHEERFUL.get(act);
  return byName !== undefined && (byName === null || !byName.test(text));
}

/**
 * What is done about bad news that no pattern read: human words, where it would be asked about or passed over.
 * @param likeliest what the reader took it for, before glad readings were left out.
 */
export function decisionOnBadNews(
  decision: Decision,
  {
    text,
    likeliest,
    guesses,
    locale,
  }: { readonly text: string; readonly likeliest: string; readonly guesses: readonly Guess[]; readonly locale: Locale },
): Decision {
  const isHuman = decision.kind === "act" && HUMAN.has(decision.act) && !OF_PEOPLE.has(decision.act);
  const atOdds = isHuman ? null : atOddsIn(text, locale);
  if (atOdds !== null) return { kind: "act", act: atOdds, slots: null };
  const news = newsIn(text, locale);
  const wasGlad = isCheerful(likeliest, text, locale);
  if (!isHard(news) || tokensOf(text).isQuestion || !(news === "hurt" || wasGlad)) return decision;
  if (decision.kind === "act" && (!wasGlad || HUMAN.has(decision.act))) return decision;
  // What came of something is kept.
  const [first] = guesses.filter(({ act }) => act !== NO_ACT);
  if (!wasGlad && first && TOLD.has(first.act) && decision.kind !== "lost") return decision;
  const notFelt = news === "hurt" ? NOT_OF_HURT : NOT_OF_SETBACK;
  const felt = guesses.find(({ act, sureness }) => HUMAN.has(act) && sureness >= FELT && !notFelt.has(act))?.act;
  return { kind: "act", act: felt ?? byWhom(text, news, locale), slots: null };
}

/**
 * What is done where somebody lays hands on them, or frightens them, or may do so: that comes before any wish, which has its button; null where nothing of the
 * kind is told.
 * @param isLossHeard somebody is told to have died or to be ill: what only may be harm is not answered in its place.
 */
export function decisionOnHarm(
  decided: Decision,
  {
    text,
    harm: told,
    isLossHeard,
    locale,
  }: { readonly text: string; readonly harm: Harm | null; readonly isLossHeard: boolean; readonly locale: Locale },
): Decision | null {
  const harm = told ?? (mayHideHarm(decided) && isGraveAlone(text, locale) ? "unclear" : null);
  if (harm === null || (harm === "unclear" && isLossHeard)) return null;
  const act = WORDS[locale].MANAGER.test(text) ? "manager-trouble" : "conflict";
  const wishes = wishesIn(decided, harm).filter((one) => WISHES_BESIDE_HARM.has(one));
  return { kind: "act", act, slots: null, ...(wishes.length > 0 ? { instead: wishes.slice(0, MOST_BESIDE) } : {}) };
}

/** Whether nothing of it was understood for sure, or something between people: what is grave in it is not passed over for that. */
function mayHideHarm(decided: Decision): boolean {
  return decided.kind !== "act" || BETWEEN_PEOPLE.has(decided.act);
}
const BETWEEN_PEOPLE: ReadonlySet<string> = new Set([
  ...OF_PEOPLE,
  "envy",
  "annoyed",
  "praised",
  "doubt",
  "feedback-how",
  "seat-brief",
  "known",
  "log",
]);

/** What is decided; what only may be wished is offered where harm is not sure either. */
function wishesIn(decided: Decision, harm: Harm): readonly string[] {
  const first = "act" in decided ? [decided.act] : [];
  if (harm === "harm") return first;
  return [...first, ...("acts" in decided ? decided.acts : (decided.instead ?? []))];
}
const MOST_BESIDE = 2;
/** What somebody may want all the same, when they were hurt; what they did is still theirs to keep. */
const WISHES_BESIDE_HARM: ReadonlySet<string> = new Set([
  "skip",
  "pause",
  "move",
  "remind",
  "swap",
  "cannot-come",
  "give-seat-back",
  "end-mentoring",
  "stop",
  "done",
  "log",
]);

const isHard = (news: News | null): boolean => news === "hurt" || news === "setback";

function byWhom(text: string, news: News | null, locale: Locale): string {
  if (news !== "hurt") return "feelings";
  return WORDS[locale].MANAGER.test(text) ? "manager-trouble" : "conflict";
}
