/** How rows of assignments become domain values and back. */
import { type Aliased, type Row, rowOf } from "#src/db/rows.ts";
import { upserting, type WrittenRow } from "#src/db/save-rows.ts";
import type { Assignment, GivenPart, Part } from "../rules/types.ts";

/** Saves parts. Where the message stands is written when it was sent, and by nothing else. */
export const saveParts = upserting("assignees", [
  "assignment_id",
  "workspace_id",
  "user_id",
  "message_channel",
  "message_ts",
]);

/** A part `p` with its assignment `a` from one result. */
export function givenIn(result: Aliased<"a", "assignments"> & Aliased<"p", "assignees">): GivenPart {
  return { assignment: toAssignment(rowOf(result, "a", "assignments")), part: toPart(rowOf(result, "p", "assignees")) };
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

function toPart(row: Row<"assignees">): Part {
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
    checkAt: row.check_at,
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

export function fromPart(part: Part): WrittenRow<"assignees"> {
  return {
    id: part.id,
    assignment_id: part.assignmentId,
    workspace_id: part.workspaceId,
    user_id: part.userId,
    status: part.status,
    challenge_id: part.challengeId,
    due_on: part.dueOn,
    suggested_on: part.suggestedOn,
    nudge_id: part.nudgeId,
    offered_at: part.offeredAt,
    answered_at: part.answeredAt,
    ended_at: part.endedAt,
    check_at: part.checkAt,
    message_channel: part.message?.channel ?? null,
    message_ts: part.message?.ts ?? null,
  };
}
