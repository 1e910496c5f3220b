/**
 * How urgent a call of Slack is. An answer goes at once and is only counted; all else shares what Slack permits, in this
 * order, and leaves a reserve for answers.
 */
export type Lane =
  /** Somebody wrote or pressed and waits. */
  | "answers"
  /** What Slack knows of people and channels, asked on behalf of somebody who waits: each call waits for its turn. */
  | "lookups"
  /** The same for what can do without: given up where its turn does not come within a moment. */
  | "lookups-if-soon"
  /** What people look at is drawn anew. */
  | "cards"
  /** What is due. The permission to post it is reserved before. */
  | "messages"
  /** What can wait: the Home tab, availability, conversations opened ahead. */
  | "upkeep";
