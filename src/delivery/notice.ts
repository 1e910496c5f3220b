/** Messages to channels, and to colleagues as colleagues: not a mentee's weekly loop, and tied to no nudge. */

import type { AssignmentMessage } from "#src/features/assignments/rules/visibility.ts";
import type { ChallengeNotice } from "#src/features/channel-challenges/rules/message-kinds.ts";
import type { TeamNotice } from "#src/features/team/rules/message-kinds.ts";

/** The bot introduces itself in the announcement channel. */
export type AnnouncementNotice = { readonly kind: "announcement" };

/** A card is posted in its channel; from then on it is drawn anew. */
export type CardNotice = { readonly kind: "card"; readonly cardId: string };

/** About one person's part of an assignment; who hears what stands in assignment-messages.ts. */
export type AssignmentNotice = {
  readonly kind: "assignment";
  readonly message: AssignmentMessage;
  readonly partId: string;
};

/** To whoever was told that somebody may come to them: they need not, and who it was is nobody's business any more. */
export type HostReleasedNotice = { readonly kind: "host-released"; readonly challengeId: string };

/** Slack's zone has changed for somebody who chose another one: whether the times move is theirs to say. */
export type ZoneNotice = { readonly kind: "zone-moved"; readonly zone: string };

/** To whoever asked for a message where the bot may not look: nobody can know whether it arrived, or it was given up. */
export type UndeliveredNotice = {
  readonly kind: "undelivered";
  readonly what: string;
  /** Slack id of the channel; of the people with commas for a group DM. */
  readonly where: string;
  readonly isUncertain: boolean;
};

/**
 * The answer to somebody that Slack did not take. It holds no words: what it tells is loaded when it is sent.
 * `since`: when they wrote or pressed, ISO 8601. `threadTs`: the thread in their DM in which they wrote.
 */
export type AnswerNotice = { readonly kind: "answer"; readonly since: string; readonly threadTs: string | null };

/** The files of somebody's data, in their DM. */
export type ExportNotice = { readonly kind: "export" };
/** The files could not be sent, and that is said. */
export type ExportFailedNotice = { readonly kind: "export-failed" };

export type Notice =
  | AnnouncementNotice
  | CardNotice
  | AssignmentNotice
  | HostReleasedNotice
  | ZoneNotice
  | TeamNotice
  | ChallengeNotice
  | UndeliveredNotice
  | AnswerNotice
  | ExportNotice
  | ExportFailedNotice;

/** A notice to be sent exactly once under its key. */
export interface NewNotice {
  /** Unique for ever; no ":" (BullMQ refuses it). */
  readonly key: string;
  readonly workspaceId: string;
  /** Slack id of a person (U..., W...) or of a channel (C..., G..., D...); several people with commas for a group DM. */
  readonly recipient: string;
  readonly notice: Notice;
  readonly dueAt: Date;
  /** For channels, group DMs and invitations: Slack id of whoever is told when it did not arrive, or nobody can know whether it did. */
  readonly askedBy?: string | null;
  /** For answers: when the recipient asked. Whoever was forgotten since then is not written to. */
  readonly askedAt?: Date;
  /** Since when an attempt of the very same message may have arrived: it is looked for before it is sent. */
  readonly doubtSince?: Date | null;
}

/** A colleague whom the bot talks to without their being a mentee: a manager, a host, somebody who was invited. */
export interface Contact {
  readonly workspaceId: string;
  readonly userId: string;
  /** IANA zone, as Slack told. */
  readonly zone: string;
  readonly dmChannel: string | null;
  /** There is one invitation only, ever. */
  readonly invitedAt: Date | null;
  /** ISO weekday and local hour of the manager's digest; null for none. */
  readonly digest: { readonly day: number; readonly hour: number } | null;
  readonly nextDigestAt: Date | null;
}

export function isPerson(recipient: string): boolean {
  return /^[UW]/.test(recipient);
}

/** One person's DM, into which the bot may look. */
export function isDirect(recipient: string): boolean {
  return isPerson(recipient) && !recipient.includes(",");
}

/** The people of a group DM, or the one person; none for a channel. */
export function peopleIn(recipient: string): readonly string[] {
  return isPerson(recipient) ? recipient.split(",") : [];
}
