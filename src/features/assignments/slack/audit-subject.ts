/** What colleagues asked of each other, in the audit log. */
import { type AuditSubject, wordIn } from "#src/feature-kit/audit-subject.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import type { AssigneeStatus } from "../rules/types.ts";
import type { StatusForAssigner } from "../rules/visibility.ts";

export const assignmentAudit: AuditSubject = {
  subject: "assignment",
  name: "export.subject.assignment",
  fields: {
    status: "export.field.status",
    challengeId: "export.field.challenge",
    dueOn: "export.field.due_on",
    suggestedOn: "export.field.suggested_on",
  },
  codes: {
    status: {
      invited: "export.code.invited",
      queued: "export.code.queued",
      offered: "export.code.offered",
      suggested: "export.code.suggested",
      accepted: "export.code.accepted",
      done: "export.code.done",
      dropped: "export.code.dropped",
      declined: "export.code.declined",
      withdrawn: "export.code.withdrawn",
      expired: "export.code.expired",
      brought: "export.code.brought",
      in: "export.code.in",
      "not-now": "export.code.not_now",
      "taken-back": "export.code.taken_back",
      "no-answer": "export.code.no_answer",
    } satisfies Record<AssigneeStatus | StatusForAssigner, PlainTextKey>,
  },
  words: ({ say, viewer, who, titleOf }, { actorUserId, before, after }) => {
    const word = ASSIGNMENT_WORDS[wordIn(after, "status")];
    // Others cannot tell one that waits from one that was offered.
    if (!word || (word === ASSIGNMENT_WORDS[wordIn(before, "status")] && actorUserId !== viewer)) return null;
    return say(`history.assignment.${word}_md`, { who, title: titleOf(wordIn(after, "challengeId")) });
  },
};

/** "Not now" is all that is said of a no, whenever it comes. */
const ASSIGNMENT_WORDS: Readonly<Record<string, "brought" | "accepted" | "suggested" | "done" | "not_now" | "ended">> =
  {
    invited: "brought",
    queued: "brought",
    offered: "brought",
    suggested: "suggested",
    accepted: "accepted",
    done: "done",
    dropped: "not_now",
    // What those who gave are told (rules/visibility.ts).
    brought: "brought",
    in: "accepted",
    "not-now": "not_now",
    "taken-back": "ended",
    "no-answer": "ended",
    declined: "not_now",
    withdrawn: "ended",
    expired: "ended",
  };
