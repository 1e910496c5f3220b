/** What the audit log keeps of a transition: for the person the real states, for the assigner what they were shown. */

import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { Assignee, Assignment } from "./types.ts";
import { statusForAssigner } from "./visibility.ts";

/**
 * The lines of one transition. The assigner's line shows only what the card and messages show them, so that the audit
 * log does not
 * reveal whether somebody was paused or dropped it; where they see no change there is no line.
 */
export function auditTransition(
  before: Assignee | null,
  after: Assignee,
  { assignerUserId }: Pick<Assignment, "assignerUserId">,
  actorUserId: string | null,
  at: Date,
): readonly AuditEntry[] {
  const line = (reader: string, was: object | null, is: object): AuditEntry[] =>
    JSON.stringify(was) === JSON.stringify(is)
      ? []
      : [
          {
            workspaceId: after.workspaceId,
            subject: "assignment",
            subjectId: after.id,
            actorUserId,
            concerns: [reader],
            before: was as AuditEntry["before"],
            after: is as AuditEntry["after"],
            at,
          },
        ];
  return [
    ...line(after.userId, before && forAssignee(before), forAssignee(after)),
    ...line(assignerUserId, before && forAssigner(before), forAssigner(after)),
  ];
}

function forAssignee({ status, challengeId, dueOn, suggestedOn }: Assignee): object {
  return { status, challengeId, dueOn, suggestedOn };
}

function forAssigner({ status, challengeId, dueOn, suggestedOn }: Assignee): object {
  return { status: statusForAssigner(status), challengeId, dueOn, suggestedOn };
}
