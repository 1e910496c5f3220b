/** What whoever asked somebody is told when they ask what came of it: what its notices said, and nothing that they did not. Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";
import type { AssigneeWithAssignment } from "./types.ts";
import { statusForAssigner } from "./visibility.ts";

/** So long after its end it is spoken of. */
export const TOLD_DAYS = 14;

/** waiting: no notice came so far. other: they took something else instead. */
export type GivenWord = "waiting" | "suggested" | "in" | "in-other" | "done" | "not-now" | "taken-back" | "over";

/** What whoever gave it may wish for it: to know its day, to give more time, to take it back, to leave it as it is. */
export type GivenAspect = "until" | "more-time" | "back" | "unchanged";

export interface GivenNews {
  readonly assigneeId: string;
  readonly assignmentId: string;
  readonly userId: string;
  readonly challengeId: string;
  readonly word: GivenWord;
  readonly dueOn: CalendarDate | null;
  /** Only with that word. */
  readonly suggestedOn: CalendarDate | null;
}

/** How one part stands for whoever gave it. What waits for its turn, for joining or for an answer is one and the same to them. */
export function givenNews({ assignment, assignee }: AssigneeWithAssignment): GivenNews {
  const { id: assigneeId, userId, challengeId, dueOn } = assignee;
  const word = wordOf({ assignment, assignee });
  const suggestedOn = word === "suggested" ? assignee.suggestedOn : null;
  return { assigneeId, assignmentId: assignment.id, userId, challengeId, word, dueOn, suggestedOn };
}

function wordOf({ assignment, assignee }: AssigneeWithAssignment): GivenWord {
  const status = statusForAssigner(assignee.status);
  switch (status) {
    case "invited":
    case "brought":
      return "waiting";
    case "in":
      return assignee.challengeId === assignment.challengeId ? "in" : "in-other";
    case "no-answer":
      return "over";
    case "suggested":
    case "done":
    case "not-now":
    case "taken-back":
      return status;
  }
}
