/**
 * What a capability says of a kind of message, and of a kind of card. src/delivery looks kinds up in the lists that
 * make-deps.ts hands in, and knows none of them.
 */

import type { z } from "zod";
import type { MessageRef } from "#src/kernel/member.ts";
import type { MessageContent } from "#src/kernel/new-message.ts";
import type { PlainTextKey, Say } from "#src/kernel/texts.ts";
import type { Message, MessageToPost } from "#src/slack/kit/blocks.ts";

/** A message of the outbox as its kind sees it. */
export interface OutboxMessage<Content = unknown> {
  readonly key: string;
  readonly workspaceId: string;
  /** As in `NewMessage`. */
  readonly recipient: string;
  readonly askedBy: string | null;
  /** Since when an earlier attempt may have arrived; null: none did. */
  readonly doubtSince: Date | null;
  readonly content: Content;
}

/** A message that stands in a conversation. */
export interface PostedMessage<Content = unknown>
  extends Pick<OutboxMessage<Content>, "workspaceId" | "recipient" | "content"> {
  readonly at: MessageRef;
}

/**
 * What whoever asked for a message reads of it when it did not arrive ("your invitation"): the text, by the word that is
 * stored in its place. A word is never changed, as rows with it may wait.
 */
export type UndeliveredNames = Readonly<Record<string, PlainTextKey>>;

/**
 * One kind of message. `Deps` is what the capabilities work with; hooks that are left out do nothing.
 * All hooks may be called again for the same message, as a bot may die after any of them.
 */
export interface MessageKind<Deps, Content = unknown, View = unknown> {
  /** As it is stored. */
  readonly kind: string;
  /** How it was stored by earlier versions: rows of it may wait, or be written while they still run. */
  readonly formerKinds?: readonly string[];
  /** Reads the stored content. */
  readonly payload: z.ZodType<Content>;
  /** What admins read of it when it did not arrive ("a nudge"). */
  readonly reportedAs: PlainTextKey;
  /** Only for what somebody asked the bot to send to others (`askedBy`). */
  readonly undeliveredAs?: UndeliveredNames;
  /** Which of these words it is; where this is left out, the first. */
  undeliveredWord?(deps: Deps, content: Content): Promise<string>;
  /** Sent at whatever hour: whoever it is for wrote a moment ago and waits for it. */
  readonly isAwaited?: boolean;
  /** Whether it goes out now all the same, as what it tells would be of no use when the recipient's hours begin, at `until`. */
  goesAtOnce?(view: View, until: Date, content: Content): boolean;
  /** Told once for ever: its row is never deleted as old, so that its key stays taken, and it is known where it stands. */
  readonly isToldOnce?: boolean;
  /** Loads what it shows at the moment in which it is sent. @returns null when it is not wanted any more. */
  load(deps: Deps, message: OutboxMessage<Content>): Promise<View | null>;
  render(say: Say, view: View): MessageToPost;
  /** Slack ids of those of whom it speaks without a mention: whose name is written out, or whose words it quotes without naming them. */
  concerns?(view: View): readonly string[];
  /** Loads what it shows when it is drawn anew after it was posted, in whatever state that is. @returns null to leave it. */
  loadPosted?(deps: Deps, message: PostedMessage<Content>): Promise<View | null>;
  /**
   * It was posted. Called before the message counts as sent: after a crash between the two it is found again by its key, and
   * this is called again.
   */
  posted?(deps: Deps, message: OutboxMessage<Content>, at: MessageRef, view: View): Promise<void>;
  /** Where it is known to stand, though Slack did not say that it arrived: somebody pressed a button of it there. */
  standsAt?(deps: Deps, message: OutboxMessage<Content>): Promise<MessageRef | null>;
  /** It ends unsent, as it is not wanted any more and no earlier attempt may have arrived. */
  unsent?(deps: Deps, message: OutboxMessage<Content>): Promise<void>;
  /** It was given up. @param error Slack's word for why, or ours. */
  undeliverable?(deps: Deps, message: OutboxMessage<Content>, error: string): Promise<void>;
  /** Errors of which whoever asked for the message hears in another way, by `undeliverable`. */
  readonly toldOtherwise?: readonly string[];
  /**
   * When one that had to wait may be sent, beside the recipient's hours, which hold for all kinds that nobody waits for.
   * @returns null for `now`.
   */
  sendTime?(deps: Deps, message: OutboxMessage<Content>, now: Date): Promise<Date | null>;
  /** Until when it makes sense at all, after Slack first refused it at `now`; where it is left out, a day. */
  giveUpAt?(deps: Deps, message: OutboxMessage<Content>, now: Date): Promise<Date>;
}

/** Thrown by `load`: it can never be shown. It is given up, with this word for why. */
export class NotDeliverable extends Error {
  override readonly name = "NotDeliverable";
  readonly word: string;

  constructor(word: string) {
    super(`a message cannot be delivered: ${word}`);
    this.word = word;
  }
}

/** A card: a message in a channel that is drawn anew as what it shows changes. */
export interface Card {
  /** Equal to the id of what it shows. */
  readonly id: string;
  readonly workspaceId: string;
  /** The name of its kind. */
  readonly subject: string;
  readonly channel: string;
}

/** One kind of card. */
export interface CardKind<Deps, View = unknown> {
  /** As it is stored. */
  readonly subject: string;
  /** As of a message; the first word is that of the card. */
  readonly undeliveredAs: UndeliveredNames;
  /** Loads what it shows now. @returns null when that is not there any more. */
  load(deps: Deps, card: Card): Promise<View | null>;
  render(say: Say, view: View): Message;
  /** It cannot be posted or drawn any more, for Slack's reason. May be called again. */
  unreachable?(deps: Deps, card: Card, error: string): Promise<void>;
}

/** A message with its kind, read by it. */
export interface KnownMessage<Deps, Message = OutboxMessage> {
  readonly kind: MessageKind<Deps>;
  readonly message: Message;
}

/** Kinds by their names, of today and before. @throws Error when two have the same. */
export function byKind<Deps>(kinds: readonly MessageKind<Deps>[]): ReadonlyMap<string, MessageKind<Deps>> {
  return named(kinds.flatMap((kind) => [kind.kind, ...(kind.formerKinds ?? [])].map((name) => [name, kind] as const)));
}

/** Kinds of cards by their subject. @throws Error when two have the same. */
export function bySubject<Deps>(kinds: readonly CardKind<Deps>[]): ReadonlyMap<string, CardKind<Deps>> {
  return named(kinds.map((kind) => [kind.subject, kind]));
}

/** Whether what it tells would come too late by then; nothing that is not wanted any more does. */
export function isUrgent<Deps>(kind: MessageKind<Deps>, view: unknown, until: Date, content: unknown): boolean {
  return view !== null && (kind.goesAtOnce?.(view, until, content) ?? false);
}

/** What capabilities contribute, by its stored name. @throws Error when two have the same. */
export function named<Kind>(entries: readonly (readonly [string, Kind])[]): ReadonlyMap<string, Kind> {
  const map = new Map(entries);
  if (map.size !== entries.length) throw new Error("two kinds of messages, cards or drawings have the same name");
  return map;
}

/** @returns null for a kind that this version does not know, and for content that its kind cannot read. */
export function knownMessage<Deps, Message extends { readonly content: MessageContent }>(
  kinds: ReadonlyMap<string, MessageKind<Deps>>,
  message: Message,
): KnownMessage<Deps, Omit<Message, "content"> & { readonly content: unknown }> | null {
  const kind = kinds.get(message.content.kind);
  const read = kind?.payload.safeParse(message.content);
  return kind && read?.success ? { kind, message: { ...message, content: read.data } } : null;
}
