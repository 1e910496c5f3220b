/**
 * How urgent a call of Slack is. What somebody waits for goes at once and is only counted; all else shares what Slack
 * permits, in this order, and leaves a reserve for what somebody waits for.
 */
export type Lane =
  /** Somebody wrote or pressed and waits. */
  | "answers"
  /** What people look at is drawn anew. */
  | "cards"
  /** What is due. The permission to post it is reserved before. */
  | "messages"
  /** What can wait: the Home tab, availability, conversations opened ahead. */
  | "upkeep";
