/** What weighs in a message, and on whoever writes it: found once, before anything is done, and carried to every step of the answer. Pure. */
import { type Harm, harmIn } from "#src/features/guidance/rules/harm.ts";
import { lifeNewsIn } from "#src/features/reflections/rules/life-news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { isCrisis, mayBeCrisis } from "#src/language/crisis.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import type { Weigher } from "#src/language/reading/weigher.ts";
import type { Heavy } from "#src/language/weighing.ts";
import type { dangerOf } from "./danger-of.ts";
import { type HeavyBeside, heavyBeside } from "./heavy-beside.ts";
import type { InCare } from "./in-care.ts";
import { type TakenBack, takenBackIn } from "./taken-back-at-once.ts";
import { isAfterHarm, isInCare, isWatched, type Talk } from "./talk.ts";
import { isNamed, isSpokenOf, unnamedIn } from "./unnamed-weight.ts";

/** What weighs, as far as patterns and the conversation know it. */
export interface Weight {
  /** Somebody at work harms them, or may. */
  readonly harm: Harm | null;
  /** It may be meant as danger, or as on an ordinary day. What surely is danger was answered before anything was looked up. */
  readonly mayBeDanger: boolean;
  /** What of their life they tell. */
  readonly lifeNews: LifeNews | null;
  /** How they feel, or what somebody does to them, in a sentence of its own. */
  readonly beside: HeavyBeside | null;
  /** Whether it takes back what it wishes for. */
  readonly takenBack: TakenBack | null;
  /** What weighs by examples, where no pattern knows it; null where nothing surely does. Once it is read: where that is to be asked about. */
  readonly unnamed: Heavy | null;
  /** Within a day they said words of danger, or that somebody laid hands on them. */
  readonly isWatched: boolean;
  /** What was told last is that somebody harms them, or may. */
  readonly isAfterHarm: boolean;
  /** One of both: they are spoken to with care. */
  readonly isInCare: boolean;
}

/** The same once the message is read. */
export interface WeightRead extends Weight {
  /** What the reader fears of it. */
  readonly danger: ReturnType<typeof dangerOf>;
  /** What it is on a day of care; null on any other. */
  readonly care: InCare | null;
}

/** @param text what rules read of it. @param whole all of it, as it was written. */
export function weightIn(
  { text, whole }: { readonly text: string; readonly whole: string },
  talk: Pick<Talk, "act" | "carefulUntil" | "since"> & Partial<Pick<Talk, "sorrowAt">>,
  { now, locale, weigher = null }: { readonly now: Date; readonly locale: Locale; readonly weigher?: Weigher | null },
): Weight {
  const known = {
    harm: whole === text ? harmIn(text, locale) : surer(harmIn(text, locale), harmIn(whole, locale)),
    mayBeDanger: mayBeCrisis(text, locale),
    lifeNews: lifeNewsIn(text, locale),
    beside: heavyBeside(text, locale),
    takenBack: takenBackIn(text, locale),
    isWatched: isWatched(talk, now),
    isAfterHarm: isAfterHarm(talk, now),
    isInCare: isInCare(talk, now),
  };
  const isToAsk = !isNamed(known) && !isSpokenOf(talk, now);
  return { ...known, unnamed: isToAsk ? unnamedIn(whole, weigher) : null };
}

const surer = (one: Harm | null, other: Harm | null): Harm | null => (other === "harm" ? other : (one ?? other));

/** Whether what was written before, and is to be kept or shown now, may speak of danger or harm. */
export function mayWeigh(text: string, locale: Locale): boolean {
  return isCrisis(text, locale) || mayBeCrisis(text, locale) || harmIn(text, locale) !== null;
}

/**
 * How much weighs where a step of an answer is tried. nothing: it is an ordinary day. earlier: they are in care, and this message plainly is
 * of the ordinary. now: this message tells of harm or may be danger, or it comes in care and is not plain. A sorrow is none of these: what is
 * wished beside it is answered as ever, and it is heard in a line before that (`withSorrow`).
 */
export type Weighs = "nothing" | "earlier" | "now";

/** What a step may answer. ordinary: where nothing weighs. plain: in care as well, where the message is plain. any: what weighs as well. */
export type Answers = "ordinary" | "plain" | "any";

/** Whether a step is asked at all. */
export function mayAnswer(answers: Answers, weighs: Weighs): boolean {
  return ASKED[answers].includes(weighs);
}
const ASKED: Readonly<Record<Answers, readonly Weighs[]>> = {
  ordinary: ["nothing"],
  plain: ["nothing", "earlier"],
  any: ["nothing", "earlier", "now"],
};

/**
 * Before it is read: what may mean danger or harm, or weighs by examples, is read first, whatever it leans on, and so is what takes its own wish back.
 * @param isOrdinary in care: the last answer was to something ordinary, and this names no danger.
 */
export function weighsUnread(
  { harm, mayBeDanger, unnamed, isInCare: isCareful }: Pick<Weight, "harm" | "mayBeDanger" | "unnamed" | "isInCare">,
  { isOrdinary, isTakenBack }: { readonly isOrdinary: boolean; readonly isTakenBack: boolean },
): Weighs {
  if (harm !== null || mayBeDanger || unnamed !== null || isTakenBack) return "now";
  if (!isCareful) return "nothing";
  return isOrdinary ? "earlier" : "now";
}

/** Whether the message tells of harm or is feared to be danger, whatever day it is. */
export function isHeavyItself({ harm, danger }: Pick<WeightRead, "harm" | "danger">): boolean {
  return harm !== null || danger !== null;
}

/** Once it is read: what only may be danger has a line beside its answer, and is answered. */
export function weighsRead(weight: Pick<WeightRead, "harm" | "danger" | "care">): Weighs {
  const { care } = weight;
  if (isHeavyItself(weight)) return "now";
  if (care === null) return "nothing";
  return care === "ordinary" ? "earlier" : "now";
}
