/** The words of introductions: what somebody asks, who is asked, and what can happen until the two have met. */
import type { Department } from "#src/features/matching/rules/host.ts";
import type { TextKey } from "#src/kernel/texts.ts";

/**
 * looking: somebody is looked for now. asked: a host has the question. another-time: the host would like to, on a later
 * day. no-one: nobody was found, and it is tried again. accepted: a host said yes. The others are the end.
 */
export const INTRODUCTION_STATUSES = [
  "looking",
  "asked",
  "another-time",
  "no-one",
  "accepted",
  "withdrawn",
  "over",
] as const;
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number];

/** What was asked before anybody is found. */
export interface Question {
  /** Null: whoever knows the topic. */
  readonly department: Department | null;
  /** Slack id of the one person whom they named; null: whoever fits. */
  readonly wishedUserId: string | null;
  readonly topic: string;
  readonly question: string;
  /** Why they ask; may be empty. */
  readonly why: string;
  /** Their manager, and whoever is above, may be asked. */
  readonly managersToo: boolean;
}

export interface Introduction extends Question {
  readonly id: string;
  readonly workspaceId: string;
  readonly askerUserId: string;
  readonly status: IntroductionStatus;
  /** Who is asked, or said yes; null where nobody is, and after they were forgotten. */
  readonly hostUserId: string | null;
  /** The ask that waits was said a second time. */
  readonly isRepeated: boolean;
  /** How often it was changed who is asked: a part of the keys of messages. */
  readonly askedTimes: number;
  /** When the two were introduced in Slack. */
  readonly introducedAt: Date | null;
  /** What suits both, to choose from; before they are introduced, of the times that one of them named. */
  readonly times: readonly Date[];
  /** What one of them chose. */
  readonly meetAt: Date | null;
  /** The time that was called off; null where none was, or another is chosen. */
  readonly calledOffAt: Date | null;
  /** How often that was chosen, changed or called off. */
  readonly meetChanges: number;
  readonly followUps: number;
  /** The asker's words to the host. */
  readonly thanks: string;
  /** When somebody was looked for last. */
  readonly triedAt: Date;
  /** When the bot looks at it next; null when it has ended. */
  readonly dueAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly endedAt: Date | null;
}

/** waiting: no answer yet. later: another time. dropped: over before they answered. */
export type AskStatus = "waiting" | "accepted" | "later" | "declined" | "silent" | "dropped";

/** One person who was asked. */
export interface Ask {
  readonly id: string;
  readonly introductionId: string;
  readonly workspaceId: string;
  readonly hostUserId: string;
  readonly status: AskStatus;
  /** Rises when they are asked again after another time. */
  readonly round: number;
  readonly askedAt: Date;
  /** When the question of this round reached them. */
  readonly postedAt: Date | null;
  readonly answeredAt: Date | null;
}

/** A request with the ask of whoever is its host now. */
export interface IntroductionWithAsk {
  readonly introduction: Introduction;
  readonly ask: Ask | null;
}

export interface IntroductionKey {
  readonly workspaceId: string;
  readonly introductionId: string;
}

export type IntroductionEvent =
  /** The clock moved on. */
  | { readonly kind: "time" }
  /** Somebody was looked for; null: there is nobody. */
  | { readonly kind: "found"; readonly host: { readonly userId: string; readonly askId: string } | null }
  /** The question reached the host. */
  | { readonly kind: "posted" }
  /** It cannot reach them, or they are not there any more. */
  | { readonly kind: "host-gone" }
  /** The two were introduced in Slack. */
  | { readonly kind: "introduced"; readonly times: readonly Date[] }
  /** Slack does not let the bot introduce them. */
  | { readonly kind: "not-introduced" }
  /** `times`: what suits both of when the host, or whoever asked, would like to; empty where nobody named anything. */
  | { readonly kind: "accept"; readonly times?: readonly Date[] }
  /** `at`: when they wish to be asked again; without it, when `againAt` says. */
  | { readonly kind: "later"; readonly at?: Date }
  | { readonly kind: "decline" }
  /** `fresh`: other times, where that one is not free any more. */
  | {
      readonly kind: "choose";
      readonly at: Date;
      readonly isFree: boolean;
      readonly fresh: readonly Date[];
      /** When each is reminded of it. */
      readonly remindAt: { readonly asker: Date; readonly host: Date };
    }
  | { readonly kind: "call-off"; readonly fresh: readonly Date[] }
  | { readonly kind: "withdraw" }
  | { readonly kind: "asker-gone" }
  /** One of the two does not want to be brought together with the other any more. */
  | { readonly kind: "kept-apart" }
  /** Another person instead of the one who was named, or who would like to at another time. */
  | { readonly kind: "somebody-else" }
  | { readonly kind: "not-yet" }
  | { readonly kind: "tell"; readonly thanks: string };

/** What somebody is to a request. */
export type Role = "asker" | "host" | "stranger" | "bot";

export interface TransitionContext {
  readonly now: Date;
  readonly role: Role;
  /** A working day of the host's after now. */
  readonly silentAt: Date;
  /** When a host is asked again who would like to at another time, and named no day. */
  readonly againAt: Date;
}

/** Messages that come of a transition, each with a key of its own. */
export type IntroductionMessage =
  /** To the host: the question. */
  | "ask"
  | "ask-again"
  /** To both: who, why, what, and when. */
  | "made"
  /** To both: the time that was chosen, or that it was called off. */
  | "time"
  /** To each of them: the same for their own calendar. */
  | "entry-asker"
  | "entry-host"
  /** To each of them, before it. */
  | "soon-asker"
  | "soon-host"
  /** To the asker. */
  | "no-one"
  | "later"
  | "gone"
  | "unreached"
  | "lapsed"
  | "follow-up"
  /** To the host: what they said yes to does not take place. */
  | "off"
  | "thanks"
  /** To the host, once: how it was. */
  | "after-host";

export type IntroductionEffect =
  | IntroductionMessage
  /** What stands in Slack is drawn anew. */
  | "redraw"
  /** The host said nothing at all. */
  | "silence"
  /** The host answered, whatever they said. */
  | "answer";

/** Why nothing changed, as the key of the sentence that says it. */
export type Refusal = Extract<
  TextKey,
  | "errors.not_yours"
  | "introductions.faults.answered"
  | "introductions.faults.over"
  | "introductions.faults.said_yes"
  | "introductions.faults.time_chosen"
  | "introductions.faults.was_then"
>;

export type IntroductionTransition =
  | {
      readonly kind: "moved";
      readonly introduction: Introduction;
      readonly ask: Ask | null;
      readonly effects: readonly IntroductionEffect[];
    }
  | { readonly kind: "stays" }
  | { readonly kind: "refused"; readonly why: Refusal };

const FINAL: readonly IntroductionStatus[] = ["withdrawn", "over"];

export function hasEnded(status: IntroductionStatus): boolean {
  return FINAL.includes(status);
}

/** What somebody is to a request. Nobody can ask themselves, so nobody is both. */
export function roleOf({ askerUserId, hostUserId }: Introduction, userId: string): Role {
  return userId === askerUserId ? "asker" : userId === hostUserId ? "host" : "stranger";
}
