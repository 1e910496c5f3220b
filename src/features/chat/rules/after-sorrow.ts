/** What a message says to somebody who knows of a loss, an illness or the like that was told before it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Effect } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { asksSomething } from "#src/language/questions.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import * as english from "./after-sorrow.en.ts";
import type { Decision } from "./decide.ts";
import { HUMAN_ACTS, SMALL } from "./human.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/**
 * absent: they are away from work. back: they are at work again. must-tell: whether or how to tell it there. known: who knows of it. tell-for-me:
 * the bot is to tell it. comfort: how to stand by somebody. not-here: they want to talk to nobody at work. eases: whether it passes. thanks, sorry:
 * and nothing else. rest: no challenge now. died, funeral, better, more: they go on telling. perhaps-died: it may be that somebody died.
 */
export type AfterSorrow =
  | "absent"
  | "back"
  | "must-tell"
  | "known"
  | "tell-for-me"
  | "comfort"
  | "not-here"
  | "eases"
  | "thanks"
  | "sorry"
  | "rest"
  | "died"
  | "perhaps-died"
  | "funeral"
  | "better"
  | "more";

/** Kinds of news after which what somebody writes is heard as what comes after them. */
const SORROWS = ["loss", "illness", "own-illness", "worry", "parted"] as const;
export type SorrowKind = (typeof SORROWS)[number];

/** What is known of the sorrow. */
export interface SorrowTold {
  /** Of the one that this very message tells; null where one before it told it, of which nothing but the time is kept. */
  readonly kind: SorrowKind | null;
  /** It was told a day ago at most. */
  readonly isNear: boolean;
  /** The answer before was to it, within the hour. */
  readonly isFresh: boolean;
}

/** The sorrow that a message tells; null where it tells none that is remembered. */
export function sorrowIn(lifeNews: LifeNews | null): SorrowKind | null {
  return SORROWS.find((one) => one === lifeNews?.kind) ?? null;
}

/**
 * What a message says after, or beside, a sorrow; null where it is answered as on any other day.
 * @param text what is said beside the sorrow that it tells; the whole where it tells none.
 */
export function afterSorrow(text: string, { kind, isNear, isFresh }: SorrowTold, locale: Locale): AfterSorrow | null {
  const words = WORDS[locale];
  const said = foldText(text);
  const { words: spoken, isQuestion } = tokensOf(said);
  if (spoken.length === 0 || spoken.length > MOST_WORDS) return null;
  const isOfWork = words.OF_WORK_ALONE.test(said);
  if (isNear && (kind === null || PASSES.has(kind)) && asksWhetherItEases(text, locale)) return "eases";
  if (isNear && !isOfWork && words.MUST_TELL.test(said)) return "must-tell";
  if (isNear && !isOfWork && words.KNOWN.test(said)) return "known";
  if (isFresh && words.KNOWN_BY_NAME.test(said)) return "known";
  if (isNear && words.TELL_FOR_THEM.test(said)) return "tell-for-me";
  if (isNear && !isOfWork && words.COMFORT.test(said)) return "comfort";
  if (words.REST.test(said)) return "rest";
  if (isQuestion) return null;
  if (words.ABSENT.test(said)) return "absent";
  if (kind !== null) return null;
  if (words.BACK.test(said)) return "back";
  if (isNear && words.NOT_HERE.test(said)) return "not-here";
  if (isFresh && words.THANKS.test(said)) return "thanks";
  if (isFresh && words.SORRY.test(said)) return "sorry";
  if (words.PERHAPS_DEAD.test(said)) return isFresh && !words.PERHAPS_PARTED.test(said) ? "died" : "perhaps-died";
  const isOfThem = words.OF_THEM.test(said);
  if (words.FUNERAL.test(said)) return isNear || isOfThem ? "funeral" : null;
  if (words.BETTER.test(said)) return isOfThem || (isNear && words.OF_ILLNESS.test(said)) ? "better" : null;
  return isFresh && isOfThem ? "more" : null;
}

/**
 * Whether a message is heard and no more, right after a sorrow was spoken of: no pattern reads a wish in it, and the reader knows none well
 * enough. Nobody is coached, or asked which of two buttons they mean, in the middle of what they tell.
 */
export function isHeardOnly(text: string, { decision, isSure, guesses }: WhatIsRead, locale: Locale): boolean {
  const said = foldText(text);
  const { OF_WORK_ALONE, WISHES } = WORDS[locale];
  if (isSure || asksSomething(text, locale) || OF_WORK_ALONE.test(said) || WISHES.test(said)) return false;
  if (decision.kind === "lost" || decision.kind === "choose") return true;
  if (decision.kind === "story") return false;
  if (OF_FEELING.has(decision.act)) return true;
  return (guesses.find((one) => one.act === decision.act)?.sureness ?? 0) < LIKELY;
}
/** What weighs on them now is the sorrow. */
const OF_FEELING: ReadonlySet<string> = new Set(["feelings", "doubt", "guilt"]);

/** What is told of a sorrow at whatever time: that somebody was buried, or that the writer is better. */
export function laterIn(text: string, locale: Locale): "buried" | "eased" | null {
  const { EASED, FUNERAL_OVER } = WORDS[locale];
  const said = foldText(text);
  const { words, isQuestion } = tokensOf(said);
  if (isQuestion || words.length > MOST_WORDS) return null;
  if (FUNERAL_OVER.test(said)) return "buried";
  return EASED.test(said) ? "eased" : null;
}

/** Whether a message names whoever writes: where it does not, what sounds like danger is said of others. */
export function namesThemselves(text: string, locale: Locale): boolean {
  const { OF_NEAR, THEMSELVES } = WORDS[locale];
  return THEMSELVES.test(foldText(text).replace(OF_NEAR, ""));
}

/** Whether an illness is told of somebody who was named before: it belongs to what was told already. */
export function isOfTheSame(text: string, locale: Locale): boolean {
  return !WORDS[locale].OF_KIN.test(foldText(text));
}

/** Whether the end of an absence is only supposed. */
export function isSupposed(text: string, locale: Locale): boolean {
  return WORDS[locale].SUPPOSED.test(foldText(text));
}

/** Whether the whole may say that somebody died; it may also say that somebody did not come. */
export function isPerhapsDeath(text: string, locale: Locale): boolean {
  return WORDS[locale].PERHAPS_DEAD.test(foldText(text));
}

/**
 * Whether a message wishes or tells what is answered as on any other day, whatever else it says: "skip this week, they need me", and what begins
 * with "Done". Being away and being back have their own change.
 */
export function isOfToday(
  what: AfterSorrow,
  { text, read, effectOf }: { readonly text: string; readonly read: WhatIsRead; readonly effectOf: EffectOf },
  locale: Locale,
): boolean {
  const { decision, isSure, guesses } = read;
  const act = "act" in decision ? decision.act : null;
  if (act === null) return isSure;
  const sureness = guesses.find((one) => one.act === act)?.sureness ?? 0;
  const isPlain = isSure || sureness >= PLAIN;
  const isChange = (effectOf(act) ?? "shows") !== "shows";
  if (what === "absent") {
    if (AWAY.has(act)) return isPlain && act === "skip" && WORDS[locale].SKIPS.test(foldText(text));
    return isPlain && isChange;
  }
  if (what === "back") return isPlain && isChange && act !== "resume";
  if (ASKING.has(what)) return isSure && isChange;
  if (what === "rest" || what === "died" || what === "not-here") return false;
  if (what === "perhaps-died") return isSure && isChange;
  // "We dont know yet, my mum is with her": the reader's guess is no wish.
  if (what === "more") return (isSure && !OF_FEELING.has(act)) || (isPlain && isChange);
  if (HUMAN_ACTS.has(act) || SMALL.has(act)) return false;
  return isChange ? isPlain : isSure || sureness >= LIKELY;
}
type EffectOf = (act: string) => Effect | null;
interface WhatIsRead {
  readonly decision: Decision;
  readonly isSure: boolean;
  readonly guesses: readonly Guess[];
}
const AWAY: ReadonlySet<string> = new Set(["pause", "cannot-come", "not-yet", "skip"]);
/** Kinds of which the question whether it passes asks nothing else: of an illness it may ask for its course. */
const PASSES: ReadonlySet<SorrowKind> = new Set(["loss", "parted"]);
const ASKING: ReadonlySet<AfterSorrow> = new Set(["must-tell", "known", "eases", "tell-for-me", "comfort"]);
const PLAIN = 0.9;
const LIKELY = 0.5;

/** Whether a message asks nothing but whether it passes. The reader fears such words; after a sorrow they are no more than that. */
export function asksWhetherItEases(text: string, locale: Locale): boolean {
  return WORDS[locale].EASES.test(foldText(text));
}
/** What is longer is a story of its own. */
const MOST_WORDS = 40;
