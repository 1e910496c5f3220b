/** What the bot remembers of a conversation: what it last offered or asked, as data. No words of the person. */
import { HARM } from "#src/features/guidance/rules/follow-up.ts";
import type { TakeBack } from "#src/features/weekly/rules/take-back.ts";
import type { Decision } from "./decide.ts";

/** A button under the last answer. */
export interface Offer {
  readonly action: string;
  readonly value: string;
  /** It stands out from the others. */
  readonly main?: boolean;
  /** What stands on it, so that it can be shown once more; not known of what an older version sent. */
  readonly label?: string;
  /** Of an answer before the last: only words about keeping press it, and what goes on with the story. */
  readonly isHeld?: true;
}

/** Where a message stands. */
export interface Place {
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | null;
}

/** What one answer leaves to be remembered. */
export interface Remembered {
  /** What the answer was about; null where nothing was understood. */
  readonly act: string | null;
  /** In the order in which they stand. */
  readonly offers: readonly Offer[];
  readonly isQuestion: boolean;
  /** The message that was answered; null where the bot may not read it again. */
  readonly about: Place | null;
  /** What the message was taken for, where it was asked back. */
  readonly readings: readonly string[];
  /** Which question about a situation at work was answered, so that nobody reads the same words twice in a row; null for anything else. */
  readonly followUp: string | null;
  /** The reflection of which the answer asks something. */
  readonly askedOf: string | null;
}

/** The conversation with one person. */
export interface Talk extends Remembered {
  /** What was changed last from a sentence, and can be taken back. */
  readonly undo: TakeBack | null;
  /** Until when what is unclear is answered by human words alone; null where there is no reason for it. */
  readonly carefulUntil: Date | null;
  /** When they last told of a loss, an illness or the like; null where that is not remembered. Which it was, nobody knows any more. */
  readonly sorrowAt: Date | null;
  /** When the bot last answered. */
  readonly since: Date;
  /** How often it answered, and how often it asked back: so that nothing is said twice in a row. */
  readonly answers: number;
  readonly menus: number;
}

/** So long it is remembered that there was a sorrow. */
export const SORROW_MS = 14 * 86_400_000;

/** Whether they are spoken to with care: within a day they said words of danger, or that they are harmed, or what was said last is that they may be. */
export function isInCare(talk: Pick<Talk, "act" | "carefulUntil" | "since">, now: Date): boolean {
  return isWatched(talk, now) || isAfterHarm(talk, now);
}

/** Whether words of danger, or of hands that were laid on them, were said within a day. */
export function isWatched({ carefulUntil }: Pick<Talk, "carefulUntil">, now: Date): boolean {
  return carefulUntil !== null && carefulUntil > now;
}

/** Whether what was told last is that somebody harms them: what they write next goes on from that, for a day, or for an hour where nobody laid hands on them. */
export function isAfterHarm(talk: Pick<Talk, "act" | "carefulUntil" | "since">, now: Date): boolean {
  return talk.act === HARM && (isWatched(talk, now) || now.getTime() - talk.since.getTime() <= LATELY_MS);
}
const LATELY_MS = 3_600_000;

/** What is remembered where nothing is. */
export const NOTHING: Remembered = {
  act: null,
  offers: [],
  isQuestion: false,
  about: null,
  readings: [],
  followUp: null,
  askedOf: null,
};

/** So long an answer is remembered. */
export const REMEMBERED_MS = 86_400_000;

/** The conversation as it counts now: what is older than a day is not referred to any more, but that there was a sorrow is; the counters go on. */
export function talkNow(talk: Talk, now: Date): Talk {
  const isSorrowOver = talk.sorrowAt !== null && now.getTime() - talk.sorrowAt.getTime() > SORROW_MS;
  const counted = isSorrowOver ? { ...talk, sorrowAt: null } : talk;
  return isLongAgo(talk, now) ? { ...counted, ...NOTHING, undo: null } : counted;
}

/** What of a conversation goes on beside an answer that was seen elsewhere. */
export type GoingOn = Pick<Talk, "since" | "offers" | "askedOf" | "carefulUntil">;

/** The same of it as it counts now. */
export function goingOnNow(talk: GoingOn, now: Date): GoingOn {
  return isLongAgo(talk, now) ? { ...talk, offers: [], askedOf: null } : talk;
}

function isLongAgo({ since }: Pick<Talk, "since">, now: Date): boolean {
  return now.getTime() - since.getTime() > REMEMBERED_MS;
}

/** The choice that was asked last is not asked again: there is another sentence then, and other buttons. */
export function isSame(decision: Decision, { readings }: Pick<Talk, "readings">): boolean {
  return decision.kind === "choose" && decision.acts.join(" ") === readings.join(" ");
}

/** So soon after a change its answer is written. */
const ANSWERED_MS = 2000;

/**
 * Whether the last answer only asked whether something is to be changed: there is nothing of it to take back. What was changed by a
 * message before is another matter.
 * @param isWayBack whether a button takes something back.
 */
export function wasOnlyAsked(
  { act, isQuestion, offers, since, undo }: Pick<Talk, "act" | "isQuestion" | "offers" | "since" | "undo">,
  isWayBack: (offer: Offer) => boolean,
): boolean {
  const asked = offers.some((offer) => offer.main && !offer.isHeld);
  if (!isQuestion || !asked || offers.some(isWayBack)) return false;
  const isOfChange = undo !== null && undo.act === act && since.getTime() - undo.at.getTime() < ANSWERED_MS;
  return !isOfChange;
}

const USER_ID = /(?<![A-Za-z0-9_])[UW][A-Z0-9]+(?![A-Za-z0-9_])/g;

/** The Slack ids of people whom the values of buttons name, each once, in an order of their own. */
export function peopleIn(offers: readonly Offer[]): readonly string[] {
  return [...new Set(offers.flatMap(({ value }) => value.match(USER_ID) ?? []))].sort();
}
