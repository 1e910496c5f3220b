/** How somebody is answered on the day after words of danger: what they plainly wish is done, and what is unclear is not passed over. Pure. */
import { harmIn, isHarmed } from "#src/features/guidance/rules/harm.ts";
import { MATTERS, matterOf } from "#src/features/guidance/rules/matter-of.ts";
import { otherToDelete } from "#src/features/privacy/rules/of-colleagues.en.ts";
import { newsIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { mayBeCrisis, mayBeCrisisFirst } from "#src/language/crisis.ts";
import { foldText } from "#src/language/fold.ts";
import { saidIn } from "#src/language/intent.ts";
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
 * deed: what closes or deletes something, and what is wished in bare words, which waits for its button beside the words of somebody who stays. unclear: somebody stays beside them, with the number.
 */
export type InCare = "ordinary" | "human" | "quiet" | "deed" | "unclear";

/** What is known of the conversation on such a day. */
export interface CareGround {
  readonly locale: Locale;
  /** A sentence changed something since then, which can be taken back. */
  readonly changed: boolean;
  /** The last answer was to something ordinary that was said since, or they said that all is well. */
  readonly isOrdinary?: boolean;
  /** Harm was told, and spoken of last. */
  readonly isAfterHarm?: boolean;
  /** They said last that all is well. */
  readonly isWell?: boolean;
}

const DOING_IT: Readonly<Record<Locale, RegExp>> = { en: english.DOING_IT };
const BARE: Readonly<Record<Locale, { readonly words: RegExp; readonly named: RegExp }>> = {
  en: { words: english.BARE_WORD, named: english.NAMES_OURS },
};
const ONLY_A_TIME: Readonly<Record<Locale, RegExp>> = { en: english.ONLY_A_TIME };
const CALLS_FOR_HELP: Readonly<Record<Locale, RegExp>> = { en: english.CALLS_FOR_HELP };
const OTHERS: Readonly<Record<Locale, typeof otherToDelete>> = { en: otherToDelete };
/** So sure of what is wished, it is plain; beside words that name danger it has to be surer. */
const PLAIN = 0.3;
const PLAIN_IN_DANGER = 0.6;
/** So sure, what closes something has its button. */
const LIKELY = 0.5;
/** So much fear of a wish is too much for a day like this, though it would be too little on any other. */
const FEARED = 0.1;
/** So surely it asks for nothing of the bot's: talk of work. */
const SURELY_NONE = 0.6;
const FEWEST_WORDS = 3;

/** What a message is on such a day. */
export function inCare(
  text: string,
  { decision, isSure, isGrave, guesses }: Pick<Read, "decision" | "isSure" | "isGrave" | "guesses">,
  { locale, changed, isOrdinary = false, isAfterHarm = false, isWell = false }: CareGround,
): InCare {
  if (decision.kind === "act" && HUMAN_ACTS.has(decision.act)) return "human";
  if (DOING_IT[locale].test(foldText(text))) return "unclear";
  const fear = guesses.find(({ act }) => act === BEFORE_ALL)?.sureness ?? 0;
  if (isGrave || fear >= FEARED || mayBeCrisis(text, locale)) return "unclear";
  const isNamed = namesDanger(text, locale);
  const [first] = guesses;
  // What stands beside the wish may be meant.
  if (isNamed && text.split(CLAUSE_ENDS).filter((one) => LETTER.test(one)).length > 1) return "unclear";
  if (decision.kind === "story" && fear < POSSIBLE && !isNamed && !isAfterHarm) return "ordinary";
  if (decision.kind === "lost" || decision.kind === "story") {
    const isOfWork = first?.act === NO_ACT && first.sureness >= SURELY_NONE;
    return isOfWork && !isNamed && tokensOf(text).words.length >= FEWEST_WORDS ? "quiet" : "unclear";
  }
  // Whose things a manager would have deleted are not their own.
  if (OTHERS[locale](saidIn(text, locale).words)?.isSure) return "ordinary";
  if (decision.kind !== "choose" && TAKING_BACK.has(decision.act)) return changed ? "ordinary" : "unclear";
  if (decision.kind === "act" && SMALL.has(decision.act)) return isNamed ? "unclear" : "quiet";
  const acts: readonly string[] = decision.kind === "choose" ? decision.acts : [decision.act];
  const sureness = guesses.filter(({ act }) => acts.includes(act)).reduce((sum, one) => sum + one.sureness, 0);
  // Who is not to know, and who is away: an ordinary day's, and not on this one.
  const isAway = isSecretOrAway(text, locale);
  if (isAway && !isSure && acts.some((act) => BEING_AWAY.has(act))) return "unclear";
  if (acts.some((act) => CLOSING.has(act)))
    return decision.kind !== "choose" && (isSure || sureness >= LIKELY) ? "deed" : "unclear";
  // Bare words of a time are no question for what is ahead.
  if (acts.some((act) => AHEAD.has(act)) && isBareWish(text, locale)) return "unclear";
  const isPlain = sureness >= (isNamed || isAway || decision.kind === "choose" ? PLAIN_IN_DANGER : PLAIN);
  const isSureAct = decision.kind === "act" && isSure;
  if (!isSureAct && !isPlain) return "unclear";
  if (acts.includes("help") && CALLS_FOR_HELP[locale].test(foldText(text))) return "unclear";
  if (ONLY_A_TIME[locale].test(foldText(text))) return "unclear";
  // One word closes or changes nothing on such a day, whatever was shown before.
  if (isSureAct && !isWell && acts.every((act) => WAITING.has(act)) && isInFewWords(text, locale)) return "deed";
  // Only what can be meant of nothing else is shown or done: of a bare time, of "plan it" and of "why" nobody knows.
  if (isOrdinary || acts.every((act) => SHOWN.has(act))) return "ordinary";
  if (acts.every((act) => PREPARED.has(act))) return sureness >= PLAIN_IN_DANGER ? "ordinary" : "unclear";
  if (isAfterHarm && isSureAct) return "ordinary";
  const isWish = isSureAct || acts.every((act) => ARRANGED.has(act));
  if (isWish && !isBareWish(text, locale)) return "ordinary";
  return isSureAct && acts.every((act) => OFFERED.has(act)) ? "deed" : "unclear";
}

/** Whether it names nothing: a time, "it" and a verb of arranging are all that is said. */
export function isBareWish(text: string, locale: Locale): boolean {
  const folded = foldText(text);
  const { named, words } = BARE[locale];
  return !named.test(folded) && wordsIn(folded).every((word) => words.test(word));
}
/** The same, or no more than two words. */
function isInFewWords(text: string, locale: Locale): boolean {
  return isBareWish(text, locale) || wordsIn(foldText(text)).length < FEWEST_WORDS;
}
const wordsIn = (folded: string): readonly string[] => folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");

/** What may be shown on such a day: their own things, what is kept of them, who helps, and another challenge. It closes nothing and reaches nobody. */
const SHOWN: ReadonlySet<string> = new Set(
  "recent progress evidence export when-next next swap smaller bigger what-is-it how-long help privacy spying known my-manager my-mentor next-meeting last-meeting my-seats my-guests seat-brief team-view given-who given-why given-until given-how-long given-seen find-mentor find-seat are-you-ai who-made other-language".split(
    " ",
  ),
);
/** What lies ahead, which "tomorrow" and "remind me" are easily taken for. */
const AHEAD: ReadonlySet<string> = new Set(["next-meeting", "last-meeting", "when-next"]);
/** The same where it is surely asked of the challenge, and not of how one goes on. */
const PREPARED: ReadonlySet<string> = new Set(["prepare", "example"]);
/** What is arranged where the message names what. */
const ARRANGED: ReadonlySet<string> = new Set(["plan", "move", "remind"]);
/** What is surely wished in bare words, and may be done all the same: it has its button. */
const OFFERED: ReadonlySet<string> = new Set(["done", "remind"]);
/** The same, where the last answer was to something ordinary too. */
const WAITING: ReadonlySet<string> = new Set(["done", "swap"]);
/** What is made of an absence. */
const BEING_AWAY: ReadonlySet<string> = new Set(["skip", "pause", "cannot-come", "seat-off", "not-done"]);
/** What closes, deletes or ends something, and what nobody is asked to choose from on such a day. */
const CLOSING: ReadonlySet<string> = new Set(
  "forget stop undo misunderstood end-mentoring delete-told pause skip less-often cannot-come give-seat-back seat-off host-pause".split(
    " ",
  ),
);
const CLAUSE_ENDS = /[\n.!?…,;:()–—]+|\b(?:and|but|because|since|so)\b/iu;
const LETTER = /\p{L}/u;
const TAKING_BACK: ReadonlySet<string> = new Set(["undo", "misunderstood"]);

/** What the answer to "I am fine" is remembered as: what follows is said on a day that they called a good one. */
export const WELL = "well";

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

/** Whether somebody tells on such a day that they took something, or tried: minutes may count. */
export function tellsOfDeed(text: string, locale: Locale): boolean {
  if (text.length > LONGEST_ASKED) return false;
  const folded = foldText(text);
  return DEEDS_TOLD[locale].some((pattern) => pattern.test(folded));
}
const DEEDS_TOLD: Readonly<Record<Locale, readonly RegExp[]>> = { en: [english.TAKEN, english.TRIED] };

/** What somebody asks on such a day that has words of its own. */
export type AskedInCare = (typeof english.ASKED)[number][0];

/** Null for all that asks nothing of the kind. */
export function askedInCare(text: string, locale: Locale): AskedInCare | null {
  if (text.length > LONGEST_ASKED) return null;
  const folded = foldText(text);
  return ASKED[locale].find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
const ASKED: Readonly<Record<Locale, typeof english.ASKED>> = { en: english.ASKED };
const LONGEST_ASKED = 120;

/** After harm was told: whether a message with human words tells of something of its own, or of more harm, and not only of how they are. */
export function tellsOwnMatter(
  text: string,
  { decision, isGrave, guesses: [first] }: Pick<Read, "decision" | "isGrave" | "guesses">,
  locale: Locale,
): boolean {
  const act = decision.kind === "act" ? decision.act : null;
  if (act === null || act === BEFORE_ALL || isGrave) return true;
  if (harmIn(text, locale) !== null || newsIn(text, locale) !== null) return true;
  if (matterOf(text, MATTERS[locale].conflictMatters) !== null || MUTUAL[locale].test(foldText(text))) return true;
  return !OF_IT.has(act) && (first?.sureness ?? 0) >= PLAIN_IN_DANGER;
}
const MUTUAL: Readonly<Record<Locale, RegExp>> = { en: english.MUTUAL };
/** How they are, and what may be said of whoever harms them. */
const OF_IT: ReadonlySet<string> = new Set(
  "feelings dare doubt confidence conflict manager-trouble human hurt".split(" "),
);
