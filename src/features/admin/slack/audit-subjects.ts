/** What admins decide, in the audit log. */
import type { AuditSubject } from "#src/feature-kit/audit-subject.ts";

export const adminAudit: readonly AuditSubject[] = [
  {
    subject: "policy",
    name: "export.subject.policy",
    words: ({ say, who }) => say("history.policy_md", { who }),
  },
  {
    subject: "challenge",
    name: "export.subject.challenge",
    words: ({ say, who }) => say("history.challenge_md", { who }),
  },
];
