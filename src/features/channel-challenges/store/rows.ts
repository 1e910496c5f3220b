/** How rows of channel challenges become domain values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { ChannelChallenge, Participant } from "../rules/types.ts";

export function toChannelChallenge(row: Row<"channel_challenges">): ChannelChallenge {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    channel: row.channel,
    creatorUserId: row.creator_user_id,
    title: row.title,
    challengeId: row.challenge_id,
    why: row.why,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    zone: row.zone,
    goal: row.goal,
    repeatsNth: row.repeats_nth,
    status: row.status,
    goalReachedAt: row.goal_reached_at,
    dueAt: row.due_at,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}

export function fromChannelChallenge(challenge: ChannelChallenge): WrittenRow<"channel_challenges"> {
  return {
    id: challenge.id,
    workspace_id: challenge.workspaceId,
    channel: challenge.channel,
    creator_user_id: challenge.creatorUserId,
    title: challenge.title,
    challenge_id: challenge.challengeId,
    why: challenge.why,
    starts_on: challenge.startsOn,
    ends_on: challenge.endsOn,
    zone: challenge.zone,
    goal: challenge.goal,
    repeats_nth: challenge.repeatsNth,
    status: challenge.status,
    goal_reached_at: challenge.goalReachedAt,
    due_at: challenge.dueAt,
    created_at: challenge.createdAt,
    ended_at: challenge.endedAt,
  };
}

export function toParticipant(row: Row<"participants">): Participant {
  const { shared_text: text, shared_name: name } = row;
  return {
    userId: row.user_id,
    joinedAt: row.joined_at,
    doneAt: row.done_at,
    line: text === null ? null : { text, name: name ?? "" },
    lineTs: row.line_ts,
    redrawRequestedAt: row.redraw_requested_at,
    reflectionId: row.reflection_id,
  };
}
