/** One change of state, for the history that the people concerned can read. Never holds what somebody wrote in private. */

export interface AuditEntry {
  readonly workspaceId: string;
  /** What it is about: one of the `auditSubjects` of the capabilities. */
  readonly subject: string;
  /** Id of what it is about: of a row, of the workspace, or of the member whose choice it is. */
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
