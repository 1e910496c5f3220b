/** How rows of doors, thanks and assignments become domain values. */

import type { Row } from "#src/db/query.ts";
import type { Doors, Thanks as ThanksTable } from "#src/db/tables.ts";
import type { Columns } from "#src/features/weekly/store/columns.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Door } from "../rules/manager-request.ts";
import type { Given } from "../rules/team-view.ts";
import type { Thanks } from "../rules/thanks.ts";

export const DOOR_COLUMNS = {
  id: "uuid",
  workspace_id: "text",
  member_id: "uuid",
  nudge_id: "uuid",
  challenge_id: "text",
  manager_user_id: "text",
  status: "text",
  host_user_id: "text",
  word: "text",
  asked_at: "timestamptz",
  answered_at: "timestamptz",
} satisfies Record<keyof Doors, string>;

export const THANKS_COLUMNS = {
  id: "uuid",
  workspace_id: "text",
  reflection_id: "uuid",
  from_user_id: "text",
  helped: "text",
  is_posted: "boolean",
  created_at: "timestamptz",
} satisfies Record<keyof ThanksTable, string>;

export function listed(columns: Columns, alias?: string): string {
  return Object.keys(columns)
    .map((column) => (alias ? `${alias}.${column}` : column))
    .join(", ");
}

/** A door from a row of its own columns, or of those prefixed with `alias_`. */
export function doorIn(row: Row, prefix = ""): Door {
  const at = (column: keyof typeof DOOR_COLUMNS): unknown => row[`${prefix}${column}`];
  return {
    id: String(at("id")),
    workspaceId: String(at("workspace_id")),
    memberId: String(at("member_id")),
    nudgeId: String(at("nudge_id")),
    challengeId: String(at("challenge_id")),
    managerUserId: String(at("manager_user_id")),
    status: at("status") as Door["status"],
    hostUserId: at("host_user_id") as string | null,
    word: at("word") as string | null,
    askedAt: at("asked_at") as Date,
    answeredAt: at("answered_at") as Date | null,
  };
}

export function fromDoor(door: Door): Record<keyof Doors, unknown> {
  return {
    id: door.id,
    workspace_id: door.workspaceId,
    member_id: door.memberId,
    nudge_id: door.nudgeId,
    challenge_id: door.challengeId,
    manager_user_id: door.managerUserId,
    status: door.status,
    host_user_id: door.hostUserId,
    word: door.word,
    asked_at: door.askedAt,
    answered_at: door.answeredAt,
  };
}

export function thanksIn(row: Row): Thanks {
  return {
    id: String(row["id"]),
    workspaceId: String(row["workspace_id"]),
    reflectionId: String(row["reflection_id"]),
    fromUserId: String(row["from_user_id"]),
    helped: String(row["helped"]),
    isPosted: row["is_posted"] === true,
    createdAt: row["created_at"] as Date,
  };
}

export function fromThanks(thanks: Thanks): Record<keyof ThanksTable, unknown> {
  return {
    id: thanks.id,
    workspace_id: thanks.workspaceId,
    reflection_id: thanks.reflectionId,
    from_user_id: thanks.fromUserId,
    helped: thanks.helped,
    is_posted: thanks.isPosted,
    created_at: thanks.createdAt,
  };
}

/** One person's part of an assignment, with who gave it. */
export function givenIn(row: Row): Given {
  return {
    id: String(row["id"]),
    assignerUserId: String(row["assigner_user_id"]),
    userId: String(row["user_id"]),
    challengeId: String(row["challenge_id"]),
    status: String(row["status"]),
    dueOn: row["due_on"] as CalendarDate | null,
    suggestedOn: row["suggested_on"] as CalendarDate | null,
    endedAt: row["ended_at"] as Date | null,
  };
}
