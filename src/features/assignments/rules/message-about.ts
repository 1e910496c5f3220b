/** Messages about a part as data, and to whom they go. */

import type { NewMessage } from "#src/kernel/new-message.ts";
import { type Assignment, PART_MESSAGES, type Part, type PartEffect, type PartMessage } from "./types.ts";
import { type AssignmentMessage, partMessageKey } from "./visibility.ts";

/** For the person, the assigner or the host; a group DM where the bot introduces two to each other. */
export function messageAbout(message: AssignmentMessage, assignment: Assignment, part: Part, now: Date): NewMessage {
  return {
    key: partMessageKey(part.id, message),
    workspaceId: part.workspaceId,
    recipient: recipientOf(message, assignment, part),
    content: { kind: "assignment", message, partId: part.id },
    dueAt: now,
    askedBy: message === "introduction" || message === "invitation" ? assignment.assignerUserId : null,
  };
}

/** The messages among what comes of a step. */
export function messagesIn(effects: readonly PartEffect[]): readonly PartMessage[] {
  return effects.filter((effect): effect is PartMessage => (PART_MESSAGES as readonly PartEffect[]).includes(effect));
}

function recipientOf(message: AssignmentMessage, { assignerUserId, door }: Assignment, { userId }: Part): string {
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
