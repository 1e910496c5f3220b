/** What admins decide, in the audit log. */
import type { AuditSubject } from "#src/feature-kit/audit-subject.ts";
import type { MayAssign } from "#src/kernel/policy.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";

export const adminAudit: readonly AuditSubject[] = [
  {
    subject: "policy",
    name: "export.subject.policy",
    fields: {
      admins: "export.field.admins",
      managers: "export.field.managers",
      mayAssign: "export.field.may_assign",
      quietHours: "export.field.quiet_hours",
      from: "export.field.from",
      until: "export.field.until",
      daysOff: "export.field.days_off",
      announcementChannel: "export.field.announcement_channel",
      retentionMonths: "export.field.retention_months",
      helpContact: "export.field.help_contact",
    },
    codes: {
      mayAssign: {
        mentees: "export.code.mentees",
        managers: "export.code.managers",
        anybody: "export.code.anybody",
        admins: "export.code.admins",
      } satisfies Record<MayAssign, PlainTextKey>,
    },
    words: ({ say, who }) => say("history.policy_md", { who }),
  },
  {
    subject: "challenge",
    name: "export.subject.challenge",
    fields: {
      status: "export.field.status",
      title: "export.field.title",
      id: "export.field.id",
      isOffered: "export.field.is_offered",
    },
    codes: { status: { offered: "export.code.offered", retired: "export.code.retired" } },
    words: ({ say, who }) => say("history.challenge_md", { who }),
  },
];
