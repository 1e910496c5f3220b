/** How rows of nudges and plans become domain values and back, and what a person is asked now is read. */
import type { Aliased, AliasedOrNull, Row } from "#src/db/rows.ts";
import { joinedRowOf, rowOf } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import { reasonsIn } from "#src/features/members/store/reasons.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import type { Mentee, Nudge, Plan } from "#src/kernel/member.ts";
import { SIZES, type Size } from "#src/kernel/vocabulary.ts";

type WithNudge = AliasedOrNull<"n", "nudges">;
type WithPlan = AliasedOrNull<"p", "plans">;

/** A member `m` as they are at that moment, their current nudge `n` and its plan `p` from one result. */
export function menteeIn(result: Aliased<"m", "members"> & WithNudge & WithPlan, now: Date): Mentee {
  return { member: toMember(rowOf(result, "m", "members"), now), nudge: nudgeIn(result), plan: planIn(result) };
}

/** A nudge that was joined as `n`. */
export function nudgeIn(result: WithNudge): Nudge | null {
  const row = joinedRowOf(result, "n", "nudges");
  return row && toNudge(row);
}

/** A plan that was joined as `p`. */
export function planIn(result: WithPlan): Plan | null {
  const row = joinedRowOf(result, "p", "plans");
  return row && toPlan(row);
}

export function toNudge(row: Row<"nudges">): Nudge {
  return {
    id: row.id,
    memberId: row.member_id,
    workspaceId: row.workspace_id,
    week: row.week,
    source: row.source,
    challengeId: row.challenge_id,
    size: sizeIn(row.size),
    alternativeIds: row.alternative_ids,
    reasons: reasonsIn(row.reasons),
    status: row.status,
    offeredAt: row.offered_at,
    answeredAt: row.answered_at,
    followUpAt: row.follow_up_at,
    followedUpAt: row.followed_up_at,
    remindAt: row.remind_at,
    message: row.message_channel && row.message_ts ? { channel: row.message_channel, ts: row.message_ts } : null,
  };
}

/** A size that this version does not know is shown as usual. */
export function sizeIn(text: string): Size {
  return SIZES.find((size) => size === text) ?? "usual";
}

export function fromNudge(nudge: Nudge): WrittenRow<"nudges"> {
  return {
    id: nudge.id,
    member_id: nudge.memberId,
    workspace_id: nudge.workspaceId,
    week: nudge.week,
    source: nudge.source,
    challenge_id: nudge.challengeId,
    size: nudge.size,
    alternative_ids: nudge.alternativeIds,
    reasons: nudge.reasons,
    status: nudge.status,
    offered_at: nudge.offeredAt,
    answered_at: nudge.answeredAt,
    follow_up_at: nudge.followUpAt,
    followed_up_at: nudge.followedUpAt,
    remind_at: nudge.remindAt,
    message_channel: nudge.message?.channel ?? null,
    message_ts: nudge.message?.ts ?? null,
    // Written by whoever posts one.
    copies: [],
  };
}

export function toPlan(row: Row<"plans">): Plan {
  return {
    id: row.id,
    nudgeId: row.nudge_id,
    memberId: row.member_id,
    workspaceId: row.workspace_id,
    when: row.when_text,
    will: row.will_text,
    plannedAt: row.planned_at,
    reminderAt: row.reminder_at,
    remindedAt: row.reminded_at,
    createdAt: row.created_at,
    rescheduled: row.rescheduled,
    revision: row.revision,
    changedAt: row.changed_at,
  };
}

export function fromPlan(plan: Plan): WrittenRow<"plans"> {
  return {
    id: plan.id,
    nudge_id: plan.nudgeId,
    member_id: plan.memberId,
    workspace_id: plan.workspaceId,
    when_text: plan.when,
    will_text: plan.will,
    planned_at: plan.plannedAt,
    reminder_at: plan.reminderAt,
    reminded_at: plan.remindedAt,
    created_at: plan.createdAt,
    rescheduled: plan.rescheduled,
    revision: plan.revision,
    changed_at: plan.changedAt,
  };
}
