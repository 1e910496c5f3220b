/** Short answers that lean on the message before: "yes", "no", "the second", "both". Pure. */

import type { Locale } from "#src/kernel/locale.ts";
import type { Situation } from "#src/language/act.ts";
import { foldText } from "#src/language/fold.ts";
import type { LifeNews } from "#src/language/life-news.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { bareWords } from "#src/language/typing.ts";
import { isAboutOthers } from "./about-others.ts";
import { choicesIn, inOrder } from "./choices.ts";
import * as english from "./leaning.en.ts";
import type { Offer, Remembered } from "./talk.ts";

/** nod: it agrees, or only says that it was read. */
export type Leaning =
  | {
      readonly kind: "yes" | "nod" | "no" | "both";
      /** It stops what was just done. */
      readonly isHalt?: true;
      /** It says that this was all. */
      readonly isEnd?: true;
      /** It is glad, by signs alone, or says where they go: it agrees to nothing. */
      readonly isCheer?: true;
    }
  /** From 1; -1 is the last. */
  | { readonly kind: "nth"; readonly place: number };

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Nothing but signs of joy. */
const CHEER =
  /^(?:[\u{1F389}\u{1F38A}\u{1F973}\u{1F3C6}\u{1F37E}\u{1F942}\u{1F947}\u{1F386}\u{1F387}\u2728]|:(?:tada|confetti_ball|partying_face|trophy|champagne|clinking_glasses|fireworks|sparkler|sparkles):|\s)+$/u;

/** What a message that consists of such words says; null for all others. */
export function leaningIn(text: string, locale: Locale): Leaning | null {
  const { BOTH, ENOUGH, EXCLAMATION, GOING_IN, HALT, NO, NOD, PLACES, THANKS, WHICH, YES } = WORDS[locale];
  const words = foldText(bareWords(text)).replace(/(?<![.!,])[.!,]+$/, "");
  if (words === "") {
    if (CHEER.test(text) && text.trim() !== "") return { kind: "nod", isCheer: true };
    const signs = tokensOf(text).words;
    if (signs.length === 0) return null;
    if (signs.every((sign) => sign === "~yes")) return { kind: "nod" };
    return signs.every((sign) => sign === "~no") ? { kind: "no" } : null;
  }
  // "Moved? argh. ok that works"
  const sentences = words.split(/(?<=[.?!,]) +/).map((one) => one.replace(/(?<![.!,?])[.!,?]+$/, ""));
  const last = sentences.findLastIndex((one) => !THANKS.test(one));
  const isAgreed = sentences.length > 1 && last >= 0 && NOD.test(sentences[last] ?? "");
  if (isAgreed && sentences.slice(0, last).every((one) => EXCLAMATION.test(one) || NOD.test(one)))
    return { kind: "nod" };
  if (GOING_IN.test(words)) return { kind: "nod", isCheer: true };
  if (YES.test(words)) return { kind: "yes" };
  if (NOD.test(words)) return { kind: "nod" };
  if (ENOUGH.test(words)) return { kind: "no", isEnd: true };
  if (HALT.test(words)) return { kind: "no", isHalt: true };
  if (NO.test(words)) return { kind: "no" };
  if (BOTH.test(words)) return { kind: "both" };
  const place = PLACES[WHICH.exec(words)?.[1] ?? ""];
  return place === undefined ? null : { kind: "nth", place };
}

/** Whether a message is so short that a no which is read from it can hardly be more than that. */
export function saysLittle(text: string): boolean {
  return tokensOf(text).words.length <= MOST_OF_A_NO;
}
const MOST_OF_A_NO = 4;

/** "Something else": the last button of what was asked back says that, too. */
export function wantsAnother(text: string, locale: Locale): boolean {
  return WORDS[locale].ANOTHER.test(foldText(bareWords(text)).replace(/(?<![.!,])[.!,]+$/, ""));
}

/** Buttons that leave everything as it is. */
export const DECLINING: ReadonlySet<string> = new Set([
  "chat.neither",
  "chat.leave",
  "chat.not-kept",
  "chat.enough",
  "reflection.leave",
]);

/** Buttons of things that are listed for somebody to take one of; what stands beside them leads elsewhere. */
const LISTED = /^seat\.ask(?:\.\d+)?$/;

/** "Yes please, ask Lena for that": a yes, where something is listed that is asked for. */
export function asksForListed(text: string, last: Ground["last"], locale: Locale): Leaning | null {
  if (!last?.offers.some(({ action, isHeld }) => !isHeld && LISTED.test(action))) return null;
  return WORDS[locale].ASK_FOR.test(foldText(bareWords(text)).replace(/[.?!, ]+$/, "")) ? { kind: "yes" } : null;
}

const DELETING = /^reflection\.delete\b/;
/** Acts that say no more than that. */
export function leansBy(act: string): "yes" | "no" | null {
  return act === "yes" || act === "no" ? act : null;
}
/** A button of such an act says nothing of what it leads to. */
const LEANS = /^(?:yes|no)(?: |$)/;

/** What such words come to. */
export type Meant =
  /** These buttons, one after the other. */
  | { readonly kind: "press"; readonly offers: readonly Offer[] }
  /** Several are offered, and it is not said which. */
  | { readonly kind: "which"; readonly count: number }
  | { readonly kind: "declined" }
  /** What would have been deleted stays. */
  | { readonly kind: "kept" }
  /** As if they had said this act. */
  | { readonly kind: "act"; readonly act: string }
  /** Asked with these acts as buttons. */
  | { readonly kind: "ask"; readonly acts: readonly string[] }
  /** The bot wrote of something else since, which waits for its buttons. */
  | { readonly kind: "elsewhere" }
  /** A nod to what was said. */
  | { readonly kind: "nodded" }
  /** They are glad of it: what was offered waits as it did. */
  | { readonly kind: "cheered" }
  /** Nothing waits for an answer. */
  | { readonly kind: "nothing" };

/** The state of the conversation, and of the challenge. */
export interface Ground {
  readonly situation: Situation;
  /** The last answer; null where the bot spoke of its own accord since, or not for a day. */
  readonly last: Pick<Remembered, "offers" | "isQuestion"> | null;
  /** The last answer changed something that can be taken back. */
  readonly canUndo?: boolean;
  /** The bot asked what came of the challenge, and had no answer. */
  readonly isFollowedUp: boolean;
  /** The bot wrote of something else since: whatever such words answer, they are not sure to mean what was said before it. */
  readonly isElse: boolean;
  /** That asked nothing, so that a nod to it is all that can be meant. */
  readonly isNews?: boolean;
}

/** What the words mean there. */
export function meantBy(leaning: Leaning, ground: Ground): Meant {
  const last = ground.last && { ...ground.last, offers: ground.last.offers.filter(({ isHeld }) => !isHeld) };
  const agrees = leaning.kind === "nod" || leaning.kind === "yes";
  const chosen =
    leaning.kind === "nth" && ground.situation === "open" ? chosenBefore(leaning.place, ground.last) : null;
  if (chosen && !ground.isElse) return press(chosen);
  if (ground.isElse) return agrees && ground.isNews ? { kind: "nodded" } : { kind: "elsewhere" };
  if (leaning.kind === "nod" && leaning.isCheer) return { kind: last?.isQuestion ? "cheered" : "nodded" };
  if (!last) return withoutOffer(leaning, ground);
  const offers = last.offers.filter(({ action, value }) => !DECLINING.has(action) && !LEANS.test(value));
  // "Which one is to go? [Delete]": no keeps it.
  if (leaning.kind === "no" && offers.some(({ action }) => DELETING.test(action))) return { kind: "kept" };
  // After something was told, "no, that is all" ends it.
  if (leaning.kind === "no" && ground.situation === "told" && !last.isQuestion) return { kind: "nodded" };
  // "No wait, don't", a moment after something was changed, can mean nothing else.
  if (leaning.kind === "no" && leaning.isHalt && ground.canUndo) return { kind: "act", act: "undo" };
  if (leaning.kind === "no" && leaning.isEnd && !last.isQuestion) return { kind: "nodded" };
  // Something was changed a moment ago, and nothing is asked.
  if (leaning.kind === "no" && ground.canUndo && !last.isQuestion) return { kind: "ask", acts: ["undo"] };
  if (leaning.kind === "no")
    return last.isQuestion || last.offers.some(({ action }) => DECLINING.has(action))
      ? { kind: "declined" }
      : withoutOffer(leaning, ground);
  const listed = offers.filter(({ action }) => LISTED.test(action));
  const [first] = listed;
  if (first && leaning.kind === "nth") return nth(leaning.place, listed, listed);
  // A yes is for what is listed, and not for what stands beside it.
  if (first && (leaning.kind === "yes" || leaning.kind === "both"))
    return listed.length === 1 ? press(first) : which(listed);
  if (leaning.kind === "nth") return nth(leaning.place, last.offers, offers);
  if (offers.length === 0) return leaning.kind === "nod" ? { kind: "nodded" } : withoutOffer(leaning, ground);
  if (leaning.kind === "both")
    return offers.length === 2 ? { kind: "press", offers } : offers.length > 2 ? which(offers) : press(offers[0]);
  if (leaning.kind === "nod" && !last.isQuestion) return { kind: "nodded" };
  // Something was done, and buttons stand under it that were not asked about, its way back among them: "yes pls" is a nod to it.
  const isUnchosen = !offers.some((offer) => offer.main);
  if (leaning.kind === "yes" && ground.canUndo && !last.isQuestion && isUnchosen) return { kind: "nodded" };
  const main = offers.find((offer) => offer.main) ?? (offers.length === 1 ? offers[0] : undefined);
  return main ? press(main) : which(offers);
}

/** One of the challenges that were shown before the last answer. */
function chosenBefore(place: number, last: Ground["last"]): Offer | null {
  const choices = inOrder(choicesIn(last?.offers ?? []));
  if (!choices.some(({ isHeld }) => isHeld)) return null;
  const others = choices.filter(({ action }) => !action.endsWith(".keep"));
  return (place < 0 ? others.at(-1) : others[place - 1]) ?? null;
}

function nth(place: number, all: readonly Offer[], offers: readonly Offer[]): Meant {
  if (all.length === 0) return { kind: "nothing" };
  const chosen = place < 0 ? offers.at(-1) : all[place - 1];
  if (!chosen) return which(offers);
  return DECLINING.has(chosen.action) ? { kind: "declined" } : press(chosen);
}

const press = (offer: Offer | undefined): Meant => (offer ? { kind: "press", offers: [offer] } : { kind: "nothing" });
const which = (offers: readonly Offer[]): Meant => ({ kind: "which", count: offers.length });

/** Without an offer, the challenge is what people answer. Nothing is closed by a bare word. */
function withoutOffer(leaning: Leaning, { situation, isFollowedUp }: Ground): Meant {
  const { kind } = leaning;
  if (kind === "nth" || kind === "both") return { kind: "nothing" };
  const isNo = kind === "no";
  if (isNo && (leaning.isEnd || leaning.isHalt) && situation !== "newcomer") return { kind: "nodded" };
  if (situation === "newcomer") return isNo ? { kind: "declined" } : { kind: "act", act: "join" };
  if (situation !== "open" && situation !== "planned") return kind === "nod" ? { kind: "nodded" } : { kind: "nothing" };
  if (isFollowedUp) return { kind: "ask", acts: isNo ? ["not-yet", "not-done"] : ["done", "not-yet"] };
  if (isNo) return { kind: "ask", acts: situation === "open" ? ["swap", "skip"] : ["move", "not-done"] };
  return situation === "open" ? { kind: "act", act: "plan" } : { kind: "nodded" };
}

/** After an answer about a time, a bare day or hour is another one for the same. */
const TIMED_BY: Readonly<Record<string, string>> = { remind: "remind", pause: "pause" };
/** After these, a day alone or an hour alone is a time for the challenge. */
const ABOUT_CHALLENGE: ReadonlySet<string> = new Set([
  "plan",
  "move",
  "not-yet",
  "cannot-come",
  "prepare",
  "what-to-ask",
  "example",
  "why-this",
  "how-long",
  "allowed",
  "what-is-it",
  "together",
  "next",
  "smaller",
  "bigger",
]);
/** Whether an answer was about the challenge. */
export function isAboutChallenge(act: string | null): boolean {
  return ABOUT_CHALLENGE.has(act ?? "");
}
/** Later than this after a pause was set, a bare time need not be meant for it. */
const CORRECTED_MS = 10 * 60_000;

/** Whether a bare time after a pause is asked back about: it was a question, or it came much later. */
export function isPauseAsked({ isAsked }: { readonly isAsked: boolean }, since: Date, now: Date): boolean {
  return isAsked || now.getTime() - since.getTime() > CORRECTED_MS;
}

/** What a time is for that is all that a message says; null where it is for nothing that is known. */
export function timedAct(
  {
    isWhole,
    isAsked = false,
    isRather = false,
    isInstead = false,
    isDay = false,
    isHour = false,
    days,
  }: {
    readonly isWhole: boolean;
    readonly isAsked?: boolean;
    readonly isRather?: boolean;
    readonly isInstead?: boolean;
    readonly isDay?: boolean;
    readonly isHour?: boolean;
    readonly days?: "off" | "bounds";
  },
  lastAct: string | null,
  situation: Situation,
): string | null {
  const timed = days === undefined ? TIMED_BY[lastAct ?? ""] : undefined;
  if (timed === "pause") return timed;
  // A day and an hour of their own, or either where that was asked, is offered; of anything else it is only a question.
  const isOffered = isWhole || isInstead || lastAct === "plan" || lastAct === "move";
  if (isAsked && (!isOffered || (timed !== undefined && !isInstead))) return null;
  if (situation !== "open" && situation !== "planned") return null;
  if (timed) return timed;
  // Nothing else was spoken of than the challenge that waits: a day or an hour is one for it, and is offered.
  const isFirst = (isDay || isHour) && lastAct === null && situation === "open";
  const isAbout =
    isFirst ||
    ABOUT_CHALLENGE.has(lastAct ?? "") ||
    ((isWhole || isRather || isInstead || days !== undefined) && !isAboutOthers(lastAct));
  return isAbout ? (situation === "planned" ? "move" : "plan") : null;
}

/** "No, my dad died" is a no. A yes or a time beside something heavy may say anything ("wed my kid is ill"): the whole is read. */
export function wordsThatLean(text: string, lifeNews: LifeNews | null, locale: Locale): string {
  const rest = lifeNews?.rest ?? "";
  return leaningIn(rest, locale)?.kind === "no" ? rest : text;
}
