/** How somebody is answered on the day after words of danger: what they plainly wish is done, and what is unclear is not passed over. Pure. */

import { isHarmed } from "#src/features/guidance/rules/harm.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { mayBeCrisis, mayBeCrisisFirst } from "#src/language/crisis.ts";
import { foldText } from "#src/language/fold.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { dangerOf } from "./danger-of.ts";
import { namesDanger } from "./danger-words.ts";
import { POSSIBLE } from "./fear.ts";
import { isFresh } from "./goes-on.ts";
import { HUMAN_ACTS, SMALL } from "./human.ts";
import * as english from "./in-care.en.ts";
import { isSecretOrAway } from "./ordinary.ts";
import type { Read } from "./read-words.ts";
import { REMEMBERED_MS, type Talk } from "./talk.ts";
import { BEFORE_ALL } from "./understand.ts";

/**
 * ordinary: answered as on any other day. human: it has human words of its own. quiet: nothing of it is to be done, and nothing is to be feared of it.
 * unclear: somebody stays beside them, with the number.
 */
export type InCare = "ordinary" | "human" | "quiet" | "unclear";

const DOING_IT: Readonly<Record<Locale, RegExp>> = { en: english.DOING_IT };
/** So sure of what is wished, it is plain; beside words that name danger it has to be surer. */
const PLAIN = 0.3;
const PLAIN_IN_DANGER = 0.6;
/** So much fear of a wish is too much for a day like this, though it would be too little on any other. */
const FEARED = 0.1;
/** So surely it asks for nothing of the bot's: talk of work. */
const SURELY_NONE = 0.6;
const FEWEST_WORDS = 3;

/** What a message is on such a day. @param changed a sentence changed something since then, which can be taken back. */
export function inCare(
  text: string,
  { decision, isSure, isGrave, guesses }: Pick<Read, "decision" | "isSure" | "isGrave" | "guesses">,
  { locale, changed }: { readonly locale: Locale; readonly changed: boolean },
): InCare {
  if (decision.kind === "act" && HUMAN_ACTS.has(decision.act)) return "human";
  if (DOING_IT[locale].test(foldText(text))) return "unclear";
  const fear = guesses.find(({ act }) => act === BEFORE_ALL)?.sureness ?? 0;
  if (isGrave || fear >= FEARED || mayBeCrisis(text, locale)) return "unclear";
  const isNamed = namesDanger(text, locale);
  const [first] = guesses;
  // What stands beside the wish may be meant.
  if (isNamed && text.split(CLAUSE_ENDS).filter((one) => LETTER.test(one)).length > 1) return "unclear";
  if (decision.kind === "story" && fear < POSSIBLE && !isNamed) return "ordinary";
  if (decision.kind === "lost" || decision.kind === "story") {
    const isOfWork = first?.act === NO_ACT && first.sureness >= SURELY_NONE;
    return isOfWork && !isNamed && tokensOf(text).words.length >= FEWEST_WORDS ? "quiet" : "unclear";
  }
  if (decision.kind !== "choose" && TAKING_BACK.has(decision.act)) return changed ? "ordinary" : "unclear";
  if (decision.kind === "act" && SMALL.has(decision.act)) return isNamed ? "unclear" : "quiet";
  const acts: readonly string[] = decision.kind === "choose" ? decision.acts : [decision.act];
  if (decision.kind === "act" && isSure) return "ordinary";
  const sureness = guesses.filter(({ act }) => acts.includes(act)).reduce((sum, one) => sum + one.sureness, 0);
  // Who is not to know, and who is away: an ordinary day's, and not on this one.
  const isAway = isSecretOrAway(text, locale);
  if (
    (isAway && acts.some((act) => BEING_AWAY.has(act))) ||
    (decision.kind === "choose" && acts.some((act) => CLOSING.has(act)))
  )
    return "unclear";
  return sureness >= (isNamed || isAway || decision.kind === "choose" ? PLAIN_IN_DANGER : PLAIN)
    ? "ordinary"
    : "unclear";
}
/** What is made of an absence. */
const BEING_AWAY: ReadonlySet<string> = new Set(["skip", "pause", "cannot-come", "seat-off", "not-done"]);
/** What nobody is asked to choose from on such a day. */
const CLOSING: ReadonlySet<string> = new Set(["forget", "stop", "undo", "misunderstood", "end-mentoring"]);
const CLAUSE_ENDS = /[\n.!?…,;:()–—]+|\b(?:and|but|because|since|so)\b/iu;
const LETTER = /\p{L}/u;
const TAKING_BACK: ReadonlySet<string> = new Set(["undo", "misunderstood"]);

/**
 * Whether the last answer was to something ordinary that was said since: a yes or a time is for that. Not where words name danger.
 * @param now of the message.
 */
export function isOrdinaryAgain(
  text: string,
  talk: Pick<Talk, "act" | "carefulUntil" | "offers" | "since">,
  { now, locale }: { readonly now: Date; readonly locale: Locale },
): boolean {
  return wasOrdinary(talk, now) && !namesDanger(text, locale);
}

/** Whether the last answer was to something ordinary, since then and not long ago. */
export function wasOrdinary(talk: Pick<Talk, "act" | "carefulUntil" | "offers" | "since">, now: Date): boolean {
  const { act, offers, since } = talk;
  const isAnswered = act === null ? offers.length > 0 : !HUMAN_ACTS.has(act);
  return isAnswered && isSinceCare(since, talk) && isFresh(talk, now);
}

/** Whether something came after the words for which somebody is answered with care. */
export function isSinceCare(at: Date, { carefulUntil }: Pick<Talk, "carefulUntil">): boolean {
  return carefulUntil !== null && at.getTime() > carefulUntil.getTime() - REMEMBERED_MS;
}

/** Whether a line is due beside the answer, on any day: it may be meant as danger or not, and the answer names no number. */
export function isUnclearIn(read: Pick<Read, "decision" | "isGrave">, text: string, locale: Locale): boolean {
  const danger = dangerOf(read);
  return danger === "beside" || (danger === null && mayBeCrisis(text, locale));
}

/** The same where nothing else is understood, so that nothing else is said. A story is offered to be kept, with the line, unless it is grave. */
export function isLostAndUnclear(read: Pick<Read, "decision" | "isGrave">, text: string, locale: Locale): boolean {
  const { kind } = read.decision;
  return (kind === "lost" || (kind === "story" && read.isGrave)) && isUnclearIn(read, text, locale);
}

/** The same, whatever else was read: a bare call for help, or the wish to hurt somebody. Surer danger and harm that was done have words of their own. */
export function comesFirst(read: Pick<Read, "decision" | "isGrave">, text: string, locale: Locale): boolean {
  return dangerOf(read) !== "answered" && mayBeCrisisFirst(text, locale) && !isHarmed(text, locale);
}
