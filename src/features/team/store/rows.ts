/** How rows of doors and thanks become domain values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { ManagerRequest } from "../rules/manager-request.ts";
import type { ReflectionThanks } from "../rules/reflection-thanks.ts";

export function toManagerRequest(row: Row<"doors">): ManagerRequest {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    memberId: row.member_id,
    nudgeId: row.nudge_id,
    challengeId: row.challenge_id,
    managerUserId: row.manager_user_id,
    status: row.status,
    hostUserId: row.host_user_id,
    note: row.note,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
  };
}

export function fromManagerRequest(door: ManagerRequest): WrittenRow<"doors"> {
  return {
    id: door.id,
    workspace_id: door.workspaceId,
    member_id: door.memberId,
    nudge_id: door.nudgeId,
    challenge_id: door.challengeId,
    manager_user_id: door.managerUserId,
    status: door.status,
    host_user_id: door.hostUserId,
    note: door.note,
    asked_at: door.askedAt,
    answered_at: door.answeredAt,
  };
}

export function toThanks(row: Row<"reflection_thanks">): ReflectionThanks {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    reflectionId: row.reflection_id,
    fromUserId: row.from_user_id,
    message: row.message,
    isPosted: row.is_posted,
    createdAt: row.created_at,
  };
}

export function fromThanks(thanks: ReflectionThanks): WrittenRow<"reflection_thanks"> {
  return {
    id: thanks.id,
    workspace_id: thanks.workspaceId,
    reflection_id: thanks.reflectionId,
    from_user_id: thanks.fromUserId,
    message: thanks.message,
    is_posted: thanks.isPosted,
    created_at: thanks.createdAt,
  };
}
