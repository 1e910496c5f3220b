/** An offer to keep what was told stays open while its person asks for something else: it is there when they come back to it. Pure. */
import { choicesIn } from "./choices.ts";
import { isFresh } from "./goes-on.ts";
import { HARD } from "./hard-acts.ts";
import { DECLINING, isAboutChallenge } from "./leaning.ts";
import type { Offer, Remembered, Talk } from "./talk.ts";

/** Buttons that keep what was told; the value names what it is about, where it is about something. */
export const KEEPING: ReadonlySet<string> = new Set(["chat.reflect", "chat.log", "chat.add", "chat.add-shared"]);

/** Forms of others, which are filled with what was told, stand behind such a button; its value ends in the place of the words. */
const ELSEWHERE = /\|(message D.+)$/;
/** They name the words too, and keep none: the one takes them out, the other opens the form in which a part is taken out. */
const WITHOUT_KEEPING: ReadonlySet<string> = new Set(["chat.take-out", "chat.reflect-form"]);

/** Whether a button opens a form of others that is filled with what was told. */
export function keepsElsewhere(offer: Pick<Offer, "action" | "value">): boolean {
  return elsewhereOf(offer) !== null;
}

/** Where the words stand that such a form is filled with; null of all other buttons. */
export function elsewhereOf({ action, value }: Pick<Offer, "action" | "value">): string | null {
  if (KEEPING.has(action) || WITHOUT_KEEPING.has(action)) return null;
  return ELSEWHERE.exec(value)?.[1] ?? null;
}

/** Whether a button keeps what was told, wherever. */
export function keepsTold(offer: Pick<Offer, "action" | "value">): boolean {
  return KEEPING.has(offer.action) || keepsElsewhere(offer);
}

/** The form in which a part is taken out before anything is kept; null where a button offers none. */
export function formWithoutPart({ action }: Pick<Offer, "action">): string | null {
  if (action === "chat.reflect") return "chat.reflect-form";
  return action === "chat.log" ? action : null;
}

/** What an answer is remembered as by which what was told is dropped. */
export const NOT_KEPT = "not-kept";

/** Whoever has these in mind is not to keep something by a word that may be meant for them. */
const WITHOUT_HOLDING: ReadonlySet<string> = new Set([
  ...HARD,
  NOT_KEPT,
  "crisis",
  "delete-told",
  "forget",
  "undo",
  "undo-done",
]);

/**
 * Whether what was told is all that a plain no can be said to: it is offered by the last answer, or stands behind answers that asked
 * nothing.
 */
export function isToldLeft({ askedOf, isQuestion, offers }: Pick<Talk, "askedOf" | "isQuestion" | "offers">): boolean {
  if (askedOf !== null) return false;
  const told = offers.filter(keepsTold);
  const isElse = isQuestion || offers.some(({ action, isHeld }) => DECLINING.has(action) && !isHeld);
  return told.some(({ isHeld }) => !isHeld) || (told.length > 0 && !isElse);
}

/** What is remembered of an answer, with the challenges that were shown to choose from: "the second one" is one of them, while nothing else was asked. */
export function holdingChoices(answer: Remembered, talk: Pick<Talk, "offers" | "since">, now: Date): Remembered {
  const open = choicesIn(talk.offers);
  const isOver = !isFresh(talk, now) || choicesIn(answer.offers).length > 0 || answer.isQuestion;
  const isElse = answer.act === null || !ABOUT_IT.has(answer.act);
  if (open.length === 0 || isOver || isElse) return answer;
  return { ...answer, offers: [...answer.offers, ...open.map((offer) => ({ ...offer, isHeld: true as const }))] };
}
/** What is asked about a challenge while one of several is being chosen. */
const ABOUT_IT: ReadonlySet<string> = new Set(
  "how-long why-this example what-is-it allowed who-to-ask together privacy who-reads thanks prepare what-to-ask".split(
    " ",
  ),
);

/** What is remembered of an answer, with the offers to keep something that stand above it still. */
export function holdingOffers(answer: Remembered, talk: Pick<Talk, "offers" | "since">, now: Date): Remembered {
  const open = talk.offers.filter(keepsTold);
  const isOver = !isFresh(talk, now) || answer.offers.some(keepsTold);
  if (open.length === 0 || isOver || (answer.act !== null && WITHOUT_HOLDING.has(answer.act))) return answer;
  return { ...answer, offers: [...answer.offers, ...open.map((offer) => ({ ...offer, isHeld: true as const }))] };
}

/** What is remembered of an answer that was seen elsewhere: where it only shows a challenge, what came of the one before is asked still. */
export function goingOn(answer: Remembered, talk: Pick<Talk, "askedOf" | "since">, now: Date): Remembered {
  const isElse = answer.isQuestion || answer.askedOf !== null || !isAboutChallenge(answer.act);
  return isElse || !isFresh(talk, now) ? answer : { ...answer, askedOf: talk.askedOf };
}
