/** What a message says to somebody who knows of a loss, an illness or the like that was told before it. Pure. */

import type { Locale } from "#src/kernel/locale.ts";
import type { Effect } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import * as english from "./after-sorrow.en.ts";
import type { Decision } from "./decide.ts";
import { HUMAN_ACTS, SMALL } from "./human.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/**
 * absent: they are away from work. back: they are at work again. must-tell: whether or how to tell it there. known: who knows of it.
 * eases: whether it passes. thanks, sorry: and nothing else. funeral, better, more: they go on telling.
 */
export type AfterSorrow =
  | "absent"
  | "back"
  | "must-tell"
  | "known"
  | "eases"
  | "thanks"
  | "sorry"
  | "funeral"
  | "better"
  | "more";

/** Kinds of lifeNews after which what somebody writes is heard as what comes after them. */
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
  const { ABSENT, BACK, BETTER, FUNERAL, KNOWN, MUST_TELL, OF_ILLNESS, OF_THEM, OF_WORK_ALONE, SORRY, THANKS } =
    WORDS[locale];
  const said = foldText(text);
  const { words, isQuestion } = tokensOf(said);
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const isOfWork = OF_WORK_ALONE.test(said);
  if (isNear && (kind === null || PASSES.has(kind)) && asksWhetherItEases(text, locale)) return "eases";
  if (isNear && !isOfWork && MUST_TELL.test(said)) return "must-tell";
  if (isNear && !isOfWork && KNOWN.test(said)) return "known";
  if (isQuestion) return null;
  if (ABSENT.test(said)) return "absent";
  if (kind !== null) return null;
  if (BACK.test(said)) return "back";
  if (isFresh && THANKS.test(said)) return "thanks";
  if (isFresh && SORRY.test(said)) return "sorry";
  if (FUNERAL.test(said)) return isNear || OF_THEM.test(said) ? "funeral" : null;
  if (BETTER.test(said)) return OF_THEM.test(said) || (isNear && OF_ILLNESS.test(said)) ? "better" : null;
  return isFresh && OF_THEM.test(said) ? "more" : null;
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
const ASKING: ReadonlySet<AfterSorrow> = new Set(["must-tell", "known", "eases"]);
const PLAIN = 0.9;
const LIKELY = 0.5;

/** Whether a message asks nothing but whether it passes. The reader fears such words; after a sorrow they are no more than that. */
export function asksWhetherItEases(text: string, locale: Locale): boolean {
  return WORDS[locale].EASES.test(foldText(text));
}
/** What is longer is a story of its own. */
const MOST_WORDS = 40;
