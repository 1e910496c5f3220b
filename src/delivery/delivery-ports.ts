/** Ports of messages on their way: the outbox, and what is known of a message while it is sent. */

import type { NewMessage, OutgoingMessage } from "#src/features/weekly/rules/messages.ts";
import type { Member, MessageRef, Nudge, Plan } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { NewNotice, Notice } from "./notice.ts";

/** The right to send one message, for a while. Only its holder may change the message; see docs/decisions/0010. */
export interface Lease {
  readonly key: string;
  readonly id: string;
  /**
   * Asked right before the request that sends. False when so much of the lease is over that another sender could look
   * for the message before Slack has it: then it is not sent, and the lease given back.
   */
  readonly mayPost: () => boolean;
  /** Whether that was asked and granted: from then on the message may be in somebody's hands. */
  readonly hasPosted: () => boolean;
}
/** A message that is being sent. */
interface Sending {
  readonly key: string;
  readonly lease: Lease;
  /** When the first attempt began of which nobody knows whether it arrived: look before sending again. Null: none. */
  readonly doubtSince: Date | null;
  /** This one included; those that were held back do not count. */
  readonly attempts: number;
  readonly giveUpAt: Date | null;
  /** Why the last attempt ended, as Slack's word or ours. */
  readonly error: string | null;
  /** It is given up already, and what follows from that is still to be done. */
  readonly hasFailed: boolean;
}
/** A mentee's message, with all that its words need. */
export interface MemberDelivery extends Sending {
  readonly content: OutgoingMessage;
  readonly member: Member;
  readonly nudge: Nudge | null;
  readonly plan: Plan | null;
}
/** What came of telling that a message was sent. */
export interface Sent {
  /** Whether the lease was held still, so that it was written down. */
  readonly isHeld: boolean;
  /** The nudge that the message shows, as it is now: the person may have answered while it was on its way. */
  readonly nudge: Pick<Nudge, "status" | "challengeId"> | null;
}

/** A message to a channel or a colleague; what it shows is loaded apart (app/notices.ts). */
export interface NoticeDelivery extends Sending {
  readonly content: Notice;
  readonly workspaceId: string;
  readonly recipient: string;
  readonly askedBy: string | null;
}
export type Delivery = MemberDelivery | NoticeDelivery;

/** Back to waiting: when it is tried next, and what is known of it. */
export interface PutBack {
  readonly at: Date;
  readonly error: string;
  readonly doubtSince: Date | null;
  readonly giveUpAt: Date | null;
  /** Held back by quiet hours or the like: no attempt of sending. */
  readonly isHold: boolean;
}

/**
 * Messages that wait to be sent, are being sent, or were. The states and what leads from one to the next:
 * pending -> sending (`begin`, `next`) -> sent | pending (`putBack`) | cancelled | failed; sending -> sending when a
 * lease ran out. Each of the four ends takes the lease, and answers false when it was lost: then nothing was changed.
 */
export interface Outbox {
  /** Writes messages that come of no other change. @returns the keys that are new. */
  add(messages: readonly (NewMessage | NewNotice)[]): Promise<readonly string[]>;
  /** Takes this message, if it is due and nobody else has it; null when there is nothing to do. */
  begin(key: string, now: Date): Promise<Delivery | null>;
  /** Takes the message that has waited longest of those that are due; null when there is none. */
  next(now: Date): Promise<Delivery | null>;
  /** How many could be taken now, counted up to `limit`. */
  waiting(now: Date, limit: number): Promise<number>;
  /** It is in the person's hands. Also remembers where a nudge's message or a card stands. */
  sent(lease: Lease, message: MessageRef | null, now: Date): Promise<Sent>;
  putBack(lease: Lease, back: PutBack): Promise<boolean>;
  /** Not wanted any more. */
  cancelled(lease: Lease, error: string): Promise<boolean>;
  /** Given up. The lease stays until `settled`: whoever finds it run out does again what follows. */
  failed(lease: Lease, error: string): Promise<boolean>;
  /** What follows from giving up is done. */
  settled(lease: Lease): Promise<void>;
  /** When a notice of this kind was last sent to the person; null: never, or long ago. */
  lastSent(person: PersonKey, kind: Notice["kind"]): Promise<Date | null>;
  /** Whether a message is not known any more: it was deleted, with its person or its workspace. */
  isGone(key: string): Promise<boolean>;
  /** Where a message stands that was sent under this key; null when it was not, or long ago. */
  placeOf(key: string): Promise<MessageRef | null>;
}

/** What a delivery has brought into a conversation. */
export interface Arrived {
  /** Null for files, which Slack shares a moment later. */
  readonly message: MessageRef | null;
  readonly files?: { readonly channel: string; readonly ids: readonly string[] };
}

/** How a delivery ended. */
export type DeliveryResult =
  | ({ readonly kind: "sent" } & Arrived)
  /** Slack said no for now. */
  | { readonly kind: "later"; readonly retryAfterMs: number; readonly error: string; readonly uncertain: boolean }
  /** It will never work: the person left, closed their DMs, or the app was removed. */
  | { readonly kind: "never"; readonly error: string };
