/** How rows of introductions become domain values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { Ask, Introduction } from "../rules/types.ts";

export function toIntroduction(row: Row<"introductions">): Introduction {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    askerUserId: row.asker_user_id,
    department: row.department,
    wishedUserId: row.wished_user_id,
    topic: row.topic,
    question: row.question,
    why: row.why,
    managersToo: row.managers_too,
    status: row.status,
    hostUserId: row.host_user_id,
    isRepeated: row.is_repeated,
    askedTimes: row.asked_times,
    introducedAt: row.introduced_at,
    times: row.times,
    meetAt: row.meet_at,
    calledOffAt: row.called_off_at,
    meetChanges: row.meet_changes,
    followUps: row.follow_ups,
    thanks: row.thanks,
    triedAt: row.tried_at,
    dueAt: row.due_at,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    endedAt: row.ended_at,
  };
}

export function fromIntroduction(introduction: Introduction): WrittenRow<"introductions"> {
  return {
    id: introduction.id,
    workspace_id: introduction.workspaceId,
    asker_user_id: introduction.askerUserId,
    department: introduction.department,
    wished_user_id: introduction.wishedUserId,
    topic: introduction.topic,
    question: introduction.question,
    why: introduction.why,
    managers_too: introduction.managersToo,
    status: introduction.status,
    host_user_id: introduction.hostUserId,
    is_repeated: introduction.isRepeated,
    asked_times: introduction.askedTimes,
    introduced_at: introduction.introducedAt,
    times: introduction.times,
    meet_at: introduction.meetAt,
    called_off_at: introduction.calledOffAt,
    meet_changes: introduction.meetChanges,
    follow_ups: introduction.followUps,
    thanks: introduction.thanks,
    tried_at: introduction.triedAt,
    due_at: introduction.dueAt,
    created_at: introduction.createdAt,
    changed_at: introduction.changedAt,
    ended_at: introduction.endedAt,
  };
}

export function toAsk(row: Row<"introduction_asks">): Ask {
  return {
    id: row.id,
    introductionId: row.introduction_id,
    workspaceId: row.workspace_id,
    hostUserId: row.host_user_id,
    status: row.status,
    round: row.round,
    askedAt: row.asked_at,
    postedAt: row.posted_at,
    answeredAt: row.answered_at,
  };
}

export function fromAsk(ask: Ask): WrittenRow<"introduction_asks"> {
  return {
    id: ask.id,
    introduction_id: ask.introductionId,
    workspace_id: ask.workspaceId,
    host_user_id: ask.hostUserId,
    status: ask.status,
    round: ask.round,
    asked_at: ask.askedAt,
    posted_at: ask.postedAt,
    answered_at: ask.answeredAt,
  };
}
