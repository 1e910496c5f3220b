/** One change of state, for the history that the people concerned can read. Never holds what somebody wrote in private. */

export const SUBJECTS = [
  "assignment",
  "channel-challenge",
  "door",
  "thanks",
  "manager",
  "policy",
  "challenge",
] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface AuditEntry {
  readonly workspaceId: string;
  readonly subject: Subject;
  /** Id of the assignment's part, the channel challenge, the door, the thanks, the member who names a manager, the workspace or the challenge. */
  readonly subjectId: string;
  /** Slack id of who did it; null for the bot. */
  readonly actorUserId: string | null;
  /** Slack ids of those who may read it, the actor among them. */
  readonly concerns: readonly string[];
  /** What it was before and is after, as small plain data; null where it was not there. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly at: Date;
}
