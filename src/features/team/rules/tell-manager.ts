/** Naming a manager: it takes the mentee's word, and the person named is told once. */

import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { Member } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";

/**
 * What follows when a mentee names somebody, somebody else, or nobody any more.
 * @param before whom they named until now.
 */
export function tellManager(
  member: Pick<Member, "id" | "workspaceId" | "userId" | "settings">,
  before: string | null,
  now: Date,
): { readonly audit: readonly AuditEntry[]; readonly messages: readonly NewMessage[] } {
  const after = member.settings.managerUserId;
  if (after === before) return { audit: [], messages: [] };
  const { id, workspaceId, userId } = member;
  // Two lines, so that neither manager reads of the other.
  const change = (manager: string, isNamed: boolean): AuditEntry => ({
    workspaceId,
    subject: "manager",
    subjectId: id,
    actorUserId: userId,
    concerns: [userId, manager],
    before: isNamed ? null : { managerUserId: manager },
    after: isNamed ? { managerUserId: manager } : null,
    at: now,
  });
  return {
    audit: [...(before ? [change(before, false)] : []), ...(after ? [change(after, true)] : [])],
    messages: after
      ? [
          {
            key: `manager-named-${id}-${after}`,
            workspaceId,
            recipient: after,
            content: { kind: "manager-named", memberId: id },
            dueAt: now,
          },
        ]
      : [],
  };
}
