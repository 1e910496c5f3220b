/** How rows of assignments become domain values and back. */

import type { Row } from "#src/db/query.ts";
import type { Assignees, Assignments } from "#src/db/tables.ts";
import { prefixed } from "#src/features/weekly/store/columns.ts";
import type { CalendarDate, Door } from "#src/kernel/member.ts";
import type { Assignment, Part } from "../rules/types.ts";

export const ASSIGNMENT_COLUMNS = {
  id: "uuid",
  workspace_id: "text",
  assigner_user_id: "text",
  challenge_id: "text",
  why: "text",
  protected_minutes: "smallint",
  door: "text",
  door_user_id: "text",
  due_on: "date",
  zone: "text",
  channel: "text",
  created_at: "timestamptz",
} satisfies Record<keyof Assignments, string>;

export const PART_COLUMNS = {
  id: "uuid",
  assignment_id: "uuid",
  workspace_id: "text",
  user_id: "text",
  status: "text",
  challenge_id: "text",
  due_on: "date",
  suggested_on: "date",
  nudge_id: "uuid",
  offered_at: "timestamptz",
  answered_at: "timestamptz",
  ended_at: "timestamptz",
  check_at: "timestamptz",
  message_channel: "text",
  message_ts: "text",
} satisfies Record<keyof Assignees, string>;

/** Where the message stands is written when it was sent, and by nothing else. */
export const KEPT_OF_PART = {
  key: "id",
  keep: ["assignment_id", "workspace_id", "user_id", "message_channel", "message_ts"],
};

/** `select` list and tables of an assignment `a` with a part `p` of it. */
export const GIVEN_FIELDS = `${prefixed("a", ASSIGNMENT_COLUMNS)}, ${prefixed("p", PART_COLUMNS)}`;
export const GIVEN_FROM = "assignees p join assignments a on a.id = p.assignment_id";

export function assignmentIn(row: Row): Assignment {
  const userId = row["a_door_user_id"] as string | null;
  const kind = row["a_door"] as Door["kind"];
  return {
    id: String(row["a_id"]),
    workspaceId: String(row["a_workspace_id"]),
    assignerUserId: String(row["a_assigner_user_id"]),
    challengeId: String(row["a_challenge_id"]),
    why: String(row["a_why"]),
    protectedMinutes: row["a_protected_minutes"] as number | null,
    door: kind === "none" || userId === null ? { kind: "none" } : { kind, userId },
    dueOn: row["a_due_on"] as CalendarDate,
    zone: String(row["a_zone"]),
    channel: row["a_channel"] as string | null,
    createdAt: row["a_created_at"] as Date,
  };
}

export function partIn(row: Row): Part {
  const channel = row["p_message_channel"] as string | null;
  const ts = row["p_message_ts"] as string | null;
  return {
    id: String(row["p_id"]),
    assignmentId: String(row["p_assignment_id"]),
    workspaceId: String(row["p_workspace_id"]),
    userId: String(row["p_user_id"]),
    status: row["p_status"] as Part["status"],
    challengeId: String(row["p_challenge_id"]),
    dueOn: row["p_due_on"] as CalendarDate | null,
    suggestedOn: row["p_suggested_on"] as CalendarDate | null,
    nudgeId: row["p_nudge_id"] as string | null,
    offeredAt: row["p_offered_at"] as Date | null,
    answeredAt: row["p_answered_at"] as Date | null,
    endedAt: row["p_ended_at"] as Date | null,
    checkAt: row["p_check_at"] as Date | null,
    message: channel !== null && ts !== null ? { channel, ts } : null,
  };
}

export function fromAssignment(assignment: Assignment): Record<keyof Assignments, unknown> {
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

export function fromPart(part: Part): Record<keyof Assignees, unknown> {
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
