/** Messages about a part as data, and to whom they go. */

import type { NewMessage } from "#src/kernel/new-message.ts";
import {
  ASSIGNEE_MESSAGES,
  type Assignee,
  type AssigneeMessage,
  type Assignment,
  type AssignmentEffect,
} from "./types.ts";
import { type AssignmentMessage, assigneeMessageKey } from "./visibility.ts";

/** For the person, the assigner or the host; a group DM where the bot introduces two to each other. */
export function messageAbout(
  message: AssignmentMessage,
  assignment: Assignment,
  assignee: Assignee,
  now: Date,
): NewMessage {
  return {
    key: assigneeMessageKey(assignee.id, message),
    workspaceId: assignee.workspaceId,
    recipient: recipientOf(message, assignment, assignee),
    content: { kind: "assignment", message, assigneeId: assignee.id },
    dueAt: now,
    askedBy: message === "introduction" || message === "invitation" ? assignment.assignerUserId : null,
  };
}

/** The messages among what comes of a transition. */
export function messagesIn(effects: readonly AssignmentEffect[]): readonly AssigneeMessage[] {
  return effects.filter((effect): effect is AssigneeMessage =>
    (ASSIGNEE_MESSAGES as readonly AssignmentEffect[]).includes(effect),
  );
}

function recipientOf(message: AssignmentMessage, { assignerUserId, door }: Assignment, { userId }: Assignee): string {
  switch (message) {
    case "offer":
    case "settled":
    case "invitation":
      return userId;
    case "accepted":
    case "suggested":
    case "declined":
    case "done":
      return assignerUserId;
    case "host":
    case "released":
      return door.kind === "none" ? assignerUserId : door.userId;
    case "introduction":
      return door.kind === "none" ? assignerUserId : `${userId},${door.userId}`;
  }
}
