/** What colleagues asked of each other, in the audit log. */
import { type AuditSubject, wordIn } from "#src/feature-kit/audit-subject.ts";

export const assignmentAudit: AuditSubject = {
  subject: "assignment",
  name: "export.subject.assignment",
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
