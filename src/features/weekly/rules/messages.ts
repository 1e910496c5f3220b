/** What the bot sends of its own accord, as data; the Slack adapter gives it words and shape when it is sent. */
export type OutgoingMessage =
  | { readonly kind: "nudge"; readonly nudgeId: string }
  | { readonly kind: "reminder"; readonly nudgeId: string; readonly planId: string }
  | { readonly kind: "follow-up"; readonly nudgeId: string }
  | { readonly kind: "silence" };

/** A message to be sent exactly once under its key. */
export interface NewMessage {
  /** Unique for ever; says what it is, for whom and for which week. No ":" (BullMQ refuses it). */
  readonly key: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly content: OutgoingMessage;
  readonly dueAt: Date;
}

/** At most one nudge a week and person: the key says so, and the table's unique key enforces it. */
export function weeklyNudgeKey(memberId: string, week: string): string {
  return `nudge-${memberId}-${week}`;
}

/** At most one follow-up a week and person. */
export function followUpKey(memberId: string, week: string): string {
  return `follow-up-${memberId}-${week}`;
}

/** One reminder for each time that a plan is set to. */
export function reminderKey(planId: string, at: Date): string {
  return `reminder-${planId}-${at.getTime()}`;
}
