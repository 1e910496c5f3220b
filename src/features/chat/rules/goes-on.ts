/** Whether a message goes on with what was told in the one before: bad news, sorrow, praise, or what came of something. Pure. */
import { situationOf } from "#src/features/guidance/rules/work-situation.ts";
import { newsIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import { asksSomething } from "#src/language/questions.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { bareWords } from "#src/language/typing.ts";
import * as english from "./goes-on.en.ts";
import { HARD } from "./hard-acts.ts";
import type { Read } from "./read-words.ts";
import { isWatched, type Talk } from "./talk.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** What an answer is remembered as that offers to keep bad news. */
export const TOLD_HARD = "told-hard";

/** Answers to what somebody told of themselves; the next sentence is part of it. */
const HEARD: ReadonlySet<string> = new Set([...HARD, "praised"]);
/** So long after an answer, a sentence belongs to what was told before it. */
const GOES_ON_MS = 3_600_000;
/** So sure of a wish, it is one. */
const LIKELY = 0.5;
/** So likely already, danger is looked at by itself. */
const FEARED = 0.1;
/** What tells something, and what such sentences are mistaken for. */
const TELLING: ReadonlySet<string> = new Set([
  NO_ACT,
  "done",
  "log",
  "not-done",
  "misunderstood",
  "no-answer",
  "stuck",
  // "It is the way they treat us" is no question whether anybody watches.
  "spying",
  ...HEARD,
]);
const FEWEST_WORDS = 2;
const FEW_WORDS = 8;
/** Somebody who excuses it says more. */
const SOME_WORDS = 20;

/** What is known of a message. */
export interface Said extends Pick<Read, "decision" | "isSure" | "isGrave" | "guesses"> {
  readonly text: string;
}

/** Whether a message tells something, asks nothing and wishes nothing. */
export function isStatement({ text, isSure, isGrave, guesses }: Said, locale: Locale): boolean {
  const isShort = tokensOf(text).words.length < FEWEST_WORDS;
  if (isSure || isShort || asksSomething(text, locale) || !isCalm({ isGrave, guesses })) return false;
  const [first] = guesses;
  return !first || TELLING.has(first.act) || first.sureness < LIKELY;
}

/** Whether nothing in a message is grave, and nothing of it is feared to be. */
export function isCalm({ isGrave, guesses }: Pick<Said, "isGrave" | "guesses">): boolean {
  return !isGrave && !guesses.some(({ act, sureness }) => act === BEFORE_ALL && sureness >= FEARED);
}

/**
 * Whether a message is the next part of a story of which the part before is offered to be kept: it is short, asks nothing and speaks of
 * nothing that the bot is to do. What else it was taken for is no sure wish.
 */
export function isNextPart({ text, isSure, isGrave, guesses, decision }: Said, locale: Locale): boolean {
  const { words } = tokensOf(text);
  if (isSure || words.length === 0 || words.length > FEW_WORDS || asksSomething(text, locale)) return false;
  if (!isCalm({ isGrave, guesses })) return false;
  if (WORDS[locale].TO_BOT.test(foldText(bareWords(text)))) return false;
  if (decision.kind === "choose" || decision.kind === "lost") return true;
  const likely = guesses[0]?.sureness ?? 0;
  return decision.kind === "act" && !ANSWERED.has(decision.act) && likely < SURELY;
}
/** What has an answer of its own whatever was told before. */
const ANSWERED: ReadonlySet<string> = new Set([
  ...HARD,
  ..."crisis undo undo-done delete-told forget privacy who-reads share unshare misunderstood annoyed greeting thanks apology human help yes no".split(
    " ",
  ),
]);

/** The answer before is so fresh that a sentence goes on with what was told before it. */
export function isFresh({ since }: Pick<Talk, "since">, now: Date): boolean {
  return now.getTime() - since.getTime() <= GOES_ON_MS;
}

/** What an answer needs to know of the conversation: its place in it, and what was answered to last, where that is fresh. */
export function turnOf(
  { act, answers, carefulUntil, since }: Pick<Talk, "act" | "answers" | "carefulUntil" | "since">,
  now: Date,
): { readonly turn: number; readonly before: string | null } {
  if (isWatched({ carefulUntil }, now)) return { turn: answers, before: BEFORE_ALL };
  return { turn: answers, before: isFresh({ since }, now) ? act : null };
}

/**
 * Whether a message is surely about a matter of its own, which has an answer: it is not put with what was told before. More of the same
 * matter is.
 */
export function isOwnMatter(
  { decision, guesses: [first] }: Pick<Said, "decision" | "guesses">,
  before: string | null,
): boolean {
  // That a project is gone belongs to the reorganisation or the leave that was told.
  if (decision.kind === "act" && decision.act === "stuck" && situationOf(before) !== null) return false;
  if (decision.kind !== "act" || decision.act === before || !WITH_ANSWER.has(decision.act)) return false;
  return first?.act === decision.act && first.sureness >= SURELY;
}
const WITH_ANSWER: ReadonlySet<string> = new Set(
  "conflict doubt dare manager-trouble guilt envy quitting promotion career stuck no-answer".split(" "),
);
const SURELY = 0.8;

/** Whether the answer before was to something that somebody told of themselves, and this is more of the same. */
export function goesOnHeard(
  said: Said,
  talk: Pick<Talk, "act" | "since">,
  { now, locale }: { readonly now: Date; readonly locale: Locale },
): boolean {
  if (talk.act === null || !HEARD.has(talk.act) || !isFresh(talk, now) || !isStatement(said, locale)) return false;
  // What is a matter of its own gets the answer to that.
  return !(said.decision.kind === "act" && HEARD.has(said.decision.act));
}

/**
 * Whether a message may tell more of what was told in the one before: it wishes nothing, asks nothing and plans nothing.
 * @param isHeld something else was answered in between: it has to say how something was, and it was no other wish.
 * @param before what was answered last.
 */
export function mayTellMore(
  text: string,
  {
    isHeld,
    before = null,
    locale,
  }: { readonly isHeld: boolean; readonly before?: string | null; readonly locale: Locale },
): boolean {
  if (before !== null && ENDING.has(before)) return false;
  const { NO_MORE, TO_COME, VERDICT } = WORDS[locale];
  if (NO_MORE.some((one) => one.test(text)) || asksSomething(text, locale)) return false;
  const isOver = VERDICT.test(text);
  return isHeld ? isOver : isOver || !TO_COME.test(text);
}

/** Other wishes that end what was told, once they are answered. */
const ENDING: ReadonlySet<string> = new Set(
  "assign next plan career promotion swap ask shadow host mentor find-mentor goal settings pause share".split(" "),
);

/** Whether a few words say how something was. */
export function isVerdict(said: Said, locale: Locale): boolean {
  return isStatement(said, locale) && WORDS[locale].VERDICT.test(said.text);
}

/** Whether a few words say that something went badly, and nothing else: it took place, and nobody is asked whether it did. */
export function isBadVerdict({ text, isSure, isGrave }: Said, locale: Locale): boolean {
  if (isSure || isGrave || tokensOf(text).words.length > FEW_WORDS || asksSomething(text, locale)) return false;
  return newsIn(text, locale) === "setback" && WORDS[locale].WENT_BADLY.test(text);
}

/** Whether a few words say that something did not take place. */
export function isCalledOff(said: Said, locale: Locale): boolean {
  const { isSure, isGrave, text } = said;
  const count = tokensOf(text).words.length;
  if (isSure || isGrave || count > SOME_WORDS || asksSomething(text, locale)) return false;
  if (!WORDS[locale].CALLED_OFF.test(text) || isSurelyElse(said)) return false;
  return EXCUSED[locale].test(text) || (count <= FEW_WORDS && isStatement(said, locale));
}
/** "Day care closed, so nothing from you until May" wishes for a pause. */
const isSurelyElse = ({ decision, guesses: [first] }: Said): boolean =>
  decision.kind === "act" && first?.act === decision.act && first.sureness >= SURELY && !TELLING.has(decision.act);
const EXCUSED: Readonly<Record<Locale, RegExp>> = { en: english.EXCUSED };
