/** A message of the outbox while it is sent. The sender holds a lease on it; see docs/decisions/0010. */

import type { HeldLease } from "#src/db/lease.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { MessageContent } from "#src/kernel/new-message.ts";
import type { Refusal } from "#src/slack/slack-errors.ts";
import type { OutboxMessage } from "./message-kind.ts";

/** The right to send one message, for a while. Only its holder may change the message. */
export interface Lease {
  readonly key: string;
  readonly id: string;
  /**
   * Asked right before the request that sends. False when so much of the lease is over that another sender could look
   * for the message before Slack has it: then it is not sent, and the lease given back.
   */
  readonly mayPost: () => boolean;
  /** Whether the request was begun: from then on the message may have arrived. */
  readonly hasPosted: () => boolean;
  /** What is asked of it before each request that people see the end of. */
  readonly held: HeldLease;
}

export interface ClaimedMessage extends OutboxMessage<MessageContent> {
  readonly lease: Lease;
  /** This one included; those that were held back, that Slack did not look at, and that ended with their process do not count. */
  readonly attempts: number;
  /** Somebody wrote or pressed, and waits for it. */
  readonly isAwaited: boolean;
  /** Since when it waits; later than that once it was put back. */
  readonly dueAt: Date;
  readonly giveUpAt: Date | null;
  /** Why the last attempt ended, as Slack's word or ours. */
  readonly error: string | null;
  /** It was given up, and whoever asked for it is still to be told. */
  readonly hasFailed: boolean;
  /** The names of the files that earlier attempts have begun to upload, by attempt. */
  readonly fileNames: readonly (readonly string[])[];
  /** Where an earlier attempt has put it, as a look for it has shown. */
  readonly found: MessageRef | null;
  /** The recipient's DM, where it is known. */
  readonly dmChannel: string | null;
}

/** Back to waiting: when it is tried next, and what is known of it. */
export interface Retry {
  readonly at: Date;
  readonly error: string;
  readonly doubtSince: Date | null;
  readonly giveUpAt: Date | null;
  /** Where it stands already, and is only to be drawn anew. */
  readonly found?: MessageRef | undefined;
  /** Held back by quiet hours, by Slack's pace or the like: no attempt of sending. */
  readonly isHold: boolean;
}

/** What was posted into a conversation. */
export interface PostedPlace {
  /** Null for files, which Slack shares a moment later. */
  readonly message: MessageRef | null;
  readonly files?: { readonly channel: string; readonly ids: readonly string[] };
}

/** How posting ended. */
export type PostResult =
  | ({
      readonly kind: "sent";
      /** It was there already, and shows what an earlier attempt sent. */
      readonly isFound?: boolean;
    } & PostedPlace)
  | (Refusal & {
      /** It stands there, where an earlier attempt put it; what was refused is only to draw it anew. */
      readonly found?: MessageRef;
    });
