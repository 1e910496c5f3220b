/** What is done about a message that tells of illness, a loss, a separation or the like, alone or beside a wish. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Effect } from "#src/language/act.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import type { Decision } from "./decide.ts";
import { saysOfOthers } from "./fear.ts";
import { HUMAN_ACTS } from "./human.ts";
import { withoutOrdinary } from "./ordinary.ts";
import { BEFORE_ALL } from "./understand.ts";

/** The acts that answer it for its own sake. */
const ANSWERED_AS: Readonly<Partial<Record<LifeNews["kind"], string>>> = {
  loss: "feelings",
  illness: "feelings",
  "own-illness": "feelings",
  worry: "feelings",
  parted: "feelings",
  "let-go": "last-day",
  panic: "feelings",
  addiction: "feelings",
  money: "feelings",
  colleague: "feelings",
  laughter: "praised",
};
/** So little fear a wish may have beside what is told of others. */
const POSSIBLE = 0.05;
/** So sure the reader must be of a wish, and so many words it has at least. */
const LIKELY = 0.5;
const FEWEST_WORDS = 2;

/** What somebody tells of their life, and how the words beside it were read; `beside` is null where there are none. */
export interface BesideLifeNews {
  readonly lifeNews: LifeNews;
  readonly beside: {
    readonly decision: Decision;
    readonly isSure: boolean;
    readonly isGrave: boolean;
    readonly guesses: readonly Guess[];
  } | null;
}

type EffectOf = (act: string) => Effect | null;

/** Whether nothing in it speaks of whoever writes but a plain wish: what sounds like danger is grief or worry for somebody else. */
export function isOfOthersAlone({ lifeNews, beside }: BesideLifeNews, effectOf: EffectOf, locale: Locale): boolean {
  const { kind, rest: told } = lifeNews;
  const rest = withoutOrdinary(told, locale) ?? told;
  if (told === "") return saysOfOthers(lifeNews, locale);
  const fear = beside?.guesses.find(({ act }) => act === BEFORE_ALL)?.sureness ?? 0;
  if (!beside || beside.isGrave || fear >= POSSIBLE) return false;
  const isOnlyWish = wishBeside({ lifeNews, beside }, effectOf) !== null || isTold(beside.guesses);
  return saysOfOthers({ kind, rest: isOnlyWish ? withoutThem(rest) : rest }, locale);
}
const isTold = ([first]: readonly Guess[]): boolean =>
  first !== undefined && first.sureness >= LIKELY && (first.act === "done" || first.act === "log");
/** Whoever wishes something, or tells of it, speaks of themselves: "I need two weeks". */
const withoutThem = (rest: string): string => rest.replace(/\b(?:i|i'm|i've|i'd|i'll|me|my|myself)\b/g, "");

/** Somebody who was left is not in danger by those words alone; a number is named all the same. */
export function isPartingAlone({ lifeNews }: BesideLifeNews): boolean {
  return lifeNews.kind === "parted" && lifeNews.rest === "";
}

/**
 * The decision where something heavy is told; null where the whole says it well enough. A wish that a pattern reads is done, and the sorrow is
 * heard beside it; else a loss comes before its wish.
 * @param decided what the whole was taken for. @param isSure a pattern read the whole.
 */
export function decisionOnLifeNews(
  told: BesideLifeNews,
  { decided, isSure, effectOf }: { readonly decided: Decision; readonly isSure: boolean; readonly effectOf: EffectOf },
): Decision | null {
  const { kind, rest } = told.lifeNews;
  const read = wishBeside(told, effectOf);
  // Two guesses that differ: the whole says more than a part of it.
  const isOther =
    read !== null && decided.kind === "confirm" && decided.act !== read.act && told.beside?.isSure !== true;
  const wish = isOther ? decided : read;
  if (wish && (told.beside?.isSure === true || !(isSure || kind === "loss"))) return wish;
  if (
    isSure ||
    (kind === "laughter" && isNoPraise(decided, rest)) ||
    (kind === "own-illness" && decided.kind === "confirm")
  )
    return null;
  // A sick child asks for time: what else was read of it alone is a guess.
  if (kind === "unwell" && rest === "" && !isOfTime(decided)) return { kind: "confirm", act: "pause" };
  const act = ANSWERED_AS[kind];
  if (act === undefined) return null;
  const other = wish ?? (decided.kind === "confirm" ? decided : null);
  const isBeside =
    other !== null && kind !== "laughter" && !NOT_BESIDE_SORROW.has(other.act) && !HUMAN_ACTS.has(other.act);
  return { kind: "act", act, slots: null, ...(isBeside ? { instead: [other.act] } : {}) };
}
/** What would be kept of it, or judge it; and a pause, for which the answer has its own button. */
const NOT_BESIDE_SORROW: ReadonlySet<string> = new Set(["done", "log", "not-done", "pause", "swap", "end-mentoring"]);

const isNoPraise = (decided: Decision, rest: string): boolean =>
  decided.kind === "lost" || decided.kind === "story" || tokensOf(rest).isQuestion;

/** What is surely asked for beside it. */
function wishBeside(
  { lifeNews: { rest }, beside }: BesideLifeNews,
  effectOf: EffectOf,
): Extract<Decision, { act: string }> | null {
  if (!beside || (!beside.isSure && tokensOf(rest).words.length < FEWEST_WORDS)) return null;
  const { decision, isSure, guesses } = beside;
  if (decision.kind !== "confirm" && decision.kind !== "act") return null;
  if (HUMAN_ACTS.has(decision.act) || UNSURE_BESIDE.has(decision.act)) return null;
  const sureness = guesses.find(({ act }) => act === decision.act)?.sureness ?? 0;
  const isWish =
    decision.kind === "confirm" || (effectOf(decision.act) ?? "shows") !== "shows" || tokensOf(rest).isQuestion;
  return isSure || (isWish && sureness >= LIKELY) ? decision : null;
}
/** "Wednesday my kid is ill" names a day that is bad; what is told of it is no wish. */
const UNSURE_BESIDE: ReadonlySet<string> = new Set(["plan", "yes", "done", "log"]);
const isOfTime = (decided: Decision): boolean => "act" in decided && OF_TIME.has(decided.act);
const OF_TIME: ReadonlySet<string> = new Set([
  "pause",
  "skip",
  "move",
  "cannot-come",
  "feelings",
  "remind",
  "give-seat-back",
]);
