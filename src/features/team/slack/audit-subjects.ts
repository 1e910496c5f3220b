/** Managers, doors and thanks in the audit log. */
import { type AuditSubject, wordIn } from "#src/feature-kit/audit-subject.ts";
import type { DoorState } from "#src/features/seats/rules/manager-request.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import { mention } from "#src/slack/escape.ts";

const manager: AuditSubject = {
  subject: "manager",
  name: "export.subject.manager",
  fields: { managerUserId: "export.field.manager" },
  words: ({ say, viewer, who }, { actorUserId, before, after }) => {
    const named = wordIn(after ?? before, "managerUserId");
    const words = { manager: named === viewer ? say("history.you") : mention(named) };
    if (actorUserId === viewer)
      return after ? say("history.manager_named_own_md", words) : say("history.manager_removed_own_md", words);
    return after
      ? say("history.manager_named_md", { who, ...words })
      : say("history.manager_removed_md", { who, ...words });
  },
};

const door: AuditSubject = {
  subject: "door",
  name: "export.subject.door",
  fields: { status: "export.field.status", challengeId: "export.field.challenge" },
  codes: {
    status: {
      asked: "export.code.asked",
      opened: "export.code.opened",
      closed: "export.code.closed",
    } satisfies Record<DoorState, PlainTextKey>,
  },
  words: ({ say, who, titleOf }, { after }) => {
    const title = titleOf(wordIn(after, "challengeId"));
    const status = wordIn(after, "status");
    if (status === "asked") return say("history.door_asked_md", { who, title });
    return status === "opened"
      ? say("history.door_opened_md", { who, title })
      : say("history.door_closed_md", { title });
  },
};

const thanks: AuditSubject = {
  subject: "thanks",
  name: "export.subject.thanks",
  fields: { reflectionId: "export.field.reflection", isPosted: "export.field.is_posted" },
  words: ({ say, who }, { before, after }) => {
    if (!after) return say("history.thanks_removed_md", { who });
    return before ? say("history.thanks_changed_md", { who }) : say("history.thanks_given_md", { who });
  },
};

export const teamAudit: readonly AuditSubject[] = [manager, door, thanks];
