/** Messages of introductions as data: to whom they go, and under which key. */
import type { NewMessage } from "#src/kernel/new-message.ts";
import { MEETING_MINUTES } from "./meeting.ts";
import type { Ask, Introduction, IntroductionEffect, IntroductionEvent, IntroductionMessage } from "./types.ts";

/** What a message about a request is stored with. */
export interface AboutIntroduction {
  readonly introductionId: string;
  readonly message: IntroductionMessage;
  /** Which of several of its kind; 0 where there is but one. */
  readonly turn: number;
  /** Of a question to a host; null for all others. */
  readonly askId: string | null;
}

/** To whom each goes. */
const RECIPIENT: Readonly<Record<IntroductionMessage, "asker" | "host" | "both">> = {
  ask: "host",
  "ask-again": "host",
  made: "both",
  time: "both",
  "entry-asker": "asker",
  "entry-host": "host",
  "soon-asker": "asker",
  "soon-host": "host",
  "no-one": "asker",
  later: "asker",
  gone: "asker",
  unreached: "asker",
  lapsed: "asker",
  "follow-up": "asker",
  off: "host",
  thanks: "host",
  "after-host": "host",
};

const NO_MESSAGE: readonly IntroductionEffect[] = ["redraw", "silence", "answer"];

/** The messages among what comes of a transition. */
export function messagesIn(effects: readonly IntroductionEffect[]): readonly IntroductionMessage[] {
  return effects.filter((effect): effect is IntroductionMessage => !NO_MESSAGE.includes(effect));
}

/** The key of a message: each turn of it comes once. @param id of the request; of the ask for a question to a host. */
export function messageKey(id: string, message: IntroductionMessage, turn: number): string {
  return `introduction-${message}-${id}-${turn}`;
}

/** Which turn of a message comes of the state that was reached. */
function turnOf(message: IntroductionMessage, introduction: Introduction, ask: Ask | null): number {
  switch (message) {
    case "ask":
    case "ask-again":
      return ask?.round ?? 0;
    // Another host may have said yes before, whom a block kept from being introduced.
    case "made":
    case "later":
    case "no-one":
      return introduction.askedTimes;
    case "time":
    case "entry-asker":
    case "entry-host":
    case "soon-asker":
    case "soon-host":
    case "after-host":
      return introduction.meetChanges;
    case "follow-up":
      return introduction.followUps;
    default:
      return 0;
  }
}

const MINUTE_MS = 60_000;
/** The host is asked how it was so long after its end. */
const AFTER_MS = 60 * MINUTE_MS;

/** When a message that comes of an event is sent; null where its time is over already. */
export function dueAtOf(message: IntroductionMessage, event: IntroductionEvent, now: Date): Date | null {
  if (event.kind !== "choose") return now;
  switch (message) {
    case "soon-asker":
      return event.remindAt.asker > now ? event.remindAt.asker : null;
    case "soon-host":
      return event.remindAt.host > now ? event.remindAt.host : null;
    case "after-host":
      return new Date(event.at.getTime() + MEETING_MINUTES * MINUTE_MS + AFTER_MS);
    default:
      return now;
  }
}

/**
 * A message about a request; null where whoever it is for is not known any more.
 * @param ask of whoever is or was asked: the request itself names nobody any more after a no.
 * @param dueAt when it is sent.
 */
export function messageAbout(
  message: IntroductionMessage,
  introduction: Introduction,
  ask: Ask | null,
  dueAt: Date,
): NewMessage | null {
  const { id: introductionId, workspaceId, askerUserId } = introduction;
  const hostUserId = introduction.hostUserId ?? ask?.hostUserId ?? null;
  const to = RECIPIENT[message];
  if (to !== "asker" && hostUserId === null) return null;
  const turn = turnOf(message, introduction, ask);
  const askId = message === "ask" || message === "ask-again" ? (ask?.id ?? null) : null;
  return {
    key: messageKey(askId ?? introductionId, message, turn),
    workspaceId,
    recipient: to === "asker" ? askerUserId : to === "host" ? (hostUserId ?? "") : `${askerUserId},${hostUserId}`,
    content: { kind: "introduction", introductionId, message, turn, askId },
    dueAt,
    askedBy: to === "both" ? askerUserId : null,
  };
}
