/** How rows of assignments become domain values and back. */

import { type Aliased, type Row, rowOf } from "#src/db/rows.ts";
import { upserting, type WrittenRow } from "#src/db/save-rows.ts";
import type { RedrawKey } from "#src/delivery/store/redraws.ts";
import type { Assignee, AssigneeWithAssignment, Assignment } from "../rules/types.ts";

/** Saves parts. Where the message stands is written when it was sent, and by nothing else. */
export const saveAssignees = upserting("assignees", [
  "assignment_id",
  "workspace_id",
  "user_id",
  "message_channel",
  "message_ts",
]);

/** A part `p` with its assignment `a` from one result. */
export function assigneeWithAssignmentIn(
  result: Aliased<"a", "assignments"> & Aliased<"p", "assignees">,
): AssigneeWithAssignment {
  return {
    assignment: toAssignment(rowOf(result, "a", "assignments")),
    assignee: toAssignee(rowOf(result, "p", "assignees")),
  };
}

function toAssignment(row: Row<"assignments">): Assignment {
  const { door: kind, door_user_id: userId } = row;
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    assignerUserId: row.assigner_user_id,
    challengeId: row.challenge_id,
    why: row.why,
    protectedMinutes: row.protected_minutes,
    door: kind === "none" || userId === null ? { kind: "none" } : { kind, userId },
    dueOn: row.due_on,
    zone: row.zone,
    channel: row.channel,
    createdAt: row.created_at,
  };
}

function toAssignee(row: Row<"assignees">): Assignee {
  const { message_channel: channel, message_ts: ts } = row;
  return {
    id: row.id,
    assignmentId: row.assignment_id,
    workspaceId: row.workspace_id,
    userId: row.user_id,
    status: row.status,
    challengeId: row.challenge_id,
    dueOn: row.due_on,
    suggestedOn: row.suggested_on,
    nudgeId: row.nudge_id,
    offeredAt: row.offered_at,
    answeredAt: row.answered_at,
    endedAt: row.ended_at,
    dueAt: row.due_at,
    message: channel !== null && ts !== null ? { channel, ts } : null,
  };
}

export function fromAssignment(assignment: Assignment): WrittenRow<"assignments"> {
  const { door } = assignment;
  return {
    id: assignment.id,
    workspace_id: assignment.workspaceId,
    assigner_user_id: assignment.assignerUserId,
    challenge_id: assignment.challengeId,
    why: assignment.why,
    protected_minutes: assignment.protectedMinutes,
    door: door.kind,
    door_user_id: door.kind === "none" ? null : door.userId,
    due_on: assignment.dueOn,
    zone: assignment.zone,
    channel: assignment.channel,
    created_at: assignment.createdAt,
  };
}

export function fromAssignee(assignee: Assignee): WrittenRow<"assignees"> {
  return {
    id: assignee.id,
    assignment_id: assignee.assignmentId,
    workspace_id: assignee.workspaceId,
    user_id: assignee.userId,
    status: assignee.status,
    challenge_id: assignee.challengeId,
    due_on: assignee.dueOn,
    suggested_on: assignee.suggestedOn,
    nudge_id: assignee.nudgeId,
    offered_at: assignee.offeredAt,
    answered_at: assignee.answeredAt,
    ended_at: assignee.endedAt,
    due_at: assignee.dueAt,
    message_channel: assignee.message?.channel ?? null,
    message_ts: assignee.message?.ts ?? null,
  };
}

/** What draws a person's part of an assignment anew, as it is stored. */
export const ASSIGNEE_DRAWING = "assignee";

/** Whether something of it may stand in the person's DM: the place of an offer is known only when it has arrived. */
export function mayBeSeen({ message, offeredAt }: Assignee): boolean {
  return message !== null || offeredAt !== null;
}

/** The drawing of what stands in the person's DM. */
export function drawingOf({ workspaceId, id }: Pick<Assignee, "workspaceId" | "id">): RedrawKey {
  return { workspaceId, kind: ASSIGNEE_DRAWING, id };
}
