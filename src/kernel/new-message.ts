/** A message that is to be sent, as data: rules make it, the outbox keeps it, src/delivery sends it. */

/** What a message is about: its kind, and whatever that kind needs to load what it shows. Kept as JSON. */
export interface MessageContent {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** A message to be sent exactly once under its key. */
export interface NewMessage {
  /** Unique for ever; no ":" (BullMQ refuses it). */
  readonly key: string;
  readonly workspaceId: string;
  /** Slack id of a person (U..., W...) or of a channel (C..., G..., D...); several people with commas for a group DM. */
  readonly recipient: string;
  readonly content: MessageContent;
  readonly dueAt: Date;
  /** For channels, group DMs and invitations: Slack id of whoever is told when it did not arrive, or nobody can know whether it did. */
  readonly askedBy?: string | null;
  /** For answers: when the recipient asked. Whoever was forgotten since then is not written to. */
  readonly askedAt?: Date;
  /** When an earlier attempt began that may have arrived: Slack is searched for it before it is sent again. */
  readonly doubtSince?: Date | null;
  /** Its recipient asked for it and waits: it goes before all that is due. */
  readonly isAwaited?: boolean;
  /**
   * When its recipient last answered, for what the bot sends of its own accord: of messages that are late, that of whoever did
   * most recently goes first.
   */
  readonly answeredAt?: Date;
}
