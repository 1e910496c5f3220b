/** How rows become domain values and back. */

import type { Selectable } from "kysely";
import type { Members, Nudges, Plans, Reflections } from "#src/db/tables.ts";
import type { Member, Mentee, Nudge, Plan, Reason, Reflection } from "#src/kernel/member.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, PLAN_COLUMNS, part } from "./columns.ts";

type MemberRow = Selectable<Members>;
type NudgeRow = Selectable<Nudges>;
type PlanRow = Selectable<Plans>;

/** A member `m`, their current nudge `n` and its plan `p` from one row. */
export function menteeOf(row: Readonly<Record<string, unknown>>): Mentee {
  return { member: memberIn(row), nudge: nudgeIn(row), plan: planIn(row) };
}
export function memberIn(row: Readonly<Record<string, unknown>>): Member {
  return toMember(part<MemberRow>(row, "m", MEMBER_COLUMNS));
}
export function nudgeIn(row: Readonly<Record<string, unknown>>): Nudge | null {
  return row["n_id"] ? toNudge(part<NudgeRow>(row, "n", NUDGE_COLUMNS)) : null;
}
export function planIn(row: Readonly<Record<string, unknown>>): Plan | null {
  return row["p_id"] ? toPlan(part<PlanRow>(row, "p", PLAN_COLUMNS)) : null;
}

export function toMember(row: MemberRow): Member {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    userId: row.user_id,
    settings: {
      track: row.track,
      scope: row.scope,
      focusAreas: row.focus_areas,
      nudgeDays: row.nudge_days,
      nudgeHour: row.nudge_hour,
      workDays: row.work_days,
      workStart: row.work_start,
      workEnd: row.work_end,
      zone: row.zone,
      country: row.country,
      managerUserId: row.manager_user_id,
      cadence: row.cadence,
    },
    status: row.status,
    leftAt: row.left_at,
    pausedUntil: row.paused_until,
    nextNudgeAt: row.next_nudge_at,
    lastNudgeWeek: row.last_nudge_week,
    lastFollowUpWeek: row.last_follow_up_week,
    unanswered: row.unanswered,
    pinned: row.pinned_challenge_id
      ? {
          challengeId: row.pinned_challenge_id,
          on: row.pinned_on,
          reasons: (row.pinned_reasons ?? []) as unknown as Reason[],
        }
      : null,
    slackZone: row.slack_zone,
    zoneChosen: row.zone_chosen,
    availability: {
      dndStart: row.dnd_start,
      dndEnd: row.dnd_end,
      away: row.away,
      awayUntil: row.away_until,
      checkedAt: row.availability_checked_at,
    },
    isGuest: row.is_guest,
    joinedAt: row.joined_at,
  };
}

export function fromMember(member: Member): Record<keyof Members, unknown> {
  const { settings, availability } = member;
  return {
    id: member.id,
    workspace_id: member.workspaceId,
    user_id: member.userId,
    track: settings.track,
    scope: settings.scope,
    focus_areas: settings.focusAreas,
    nudge_days: settings.nudgeDays,
    nudge_hour: settings.nudgeHour,
    work_days: settings.workDays,
    work_start: settings.workStart,
    work_end: settings.workEnd,
    zone: settings.zone,
    country: settings.country,
    manager_user_id: settings.managerUserId,
    cadence: settings.cadence,
    status: member.status,
    left_at: member.leftAt,
    paused_until: member.pausedUntil,
    next_nudge_at: member.nextNudgeAt,
    last_nudge_week: member.lastNudgeWeek,
    last_follow_up_week: member.lastFollowUpWeek,
    unanswered: member.unanswered,
    pinned_challenge_id: member.pinned?.challengeId ?? null,
    pinned_on: member.pinned?.on ?? null,
    pinned_reasons: member.pinned?.reasons ?? null,
    slack_zone: member.slackZone,
    zone_chosen: member.zoneChosen,
    dnd_start: availability.dndStart,
    dnd_end: availability.dndEnd,
    away: availability.away,
    away_until: availability.awayUntil,
    availability_checked_at: availability.checkedAt,
    is_guest: member.isGuest,
    joined_at: member.joinedAt,
  };
}

export function toNudge(row: NudgeRow): Nudge {
  return {
    id: row.id,
    memberId: row.member_id,
    workspaceId: row.workspace_id,
    week: row.week,
    source: row.source,
    challengeId: row.challenge_id,
    alternativeIds: row.alternative_ids,
    reasons: row.reasons as Reason[],
    status: row.status,
    offeredAt: row.offered_at,
    answeredAt: row.answered_at,
    followUpAt: row.follow_up_at,
    followedUpAt: row.followed_up_at,
    message: row.message_channel && row.message_ts ? { channel: row.message_channel, ts: row.message_ts } : null,
  };
}

export function fromNudge(nudge: Nudge): Record<keyof Nudges, unknown> {
  return {
    id: nudge.id,
    member_id: nudge.memberId,
    workspace_id: nudge.workspaceId,
    week: nudge.week,
    source: nudge.source,
    challenge_id: nudge.challengeId,
    alternative_ids: nudge.alternativeIds,
    reasons: nudge.reasons,
    status: nudge.status,
    offered_at: nudge.offeredAt,
    answered_at: nudge.answeredAt,
    follow_up_at: nudge.followUpAt,
    followed_up_at: nudge.followedUpAt,
    message_channel: nudge.message?.channel ?? null,
    message_ts: nudge.message?.ts ?? null,
  };
}

export function toPlan(row: PlanRow): Plan {
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
  };
}

export function fromPlan(plan: Plan): Record<keyof Plans, unknown> {
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
  };
}

export function toReflection(row: Selectable<Reflections>): Reflection {
  return {
    id: row.id,
    memberId: row.member_id,
    workspaceId: row.workspace_id,
    nudgeId: row.nudge_id,
    challengeId: row.challenge_id,
    area: row.area,
    title: row.title,
    happened: row.happened,
    surprised: row.surprised,
    meaning: row.meaning,
    link: row.link,
    sharedWithManager: row.shared_with_manager,
    doneOn: row.done_on,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function fromReflection(reflection: Reflection): Record<keyof Reflections, unknown> {
  return {
    id: reflection.id,
    member_id: reflection.memberId,
    workspace_id: reflection.workspaceId,
    nudge_id: reflection.nudgeId,
    challenge_id: reflection.challengeId,
    area: reflection.area,
    title: reflection.title,
    happened: reflection.happened,
    surprised: reflection.surprised,
    meaning: reflection.meaning,
    link: reflection.link,
    shared_with_manager: reflection.sharedWithManager,
    done_on: reflection.doneOn,
    created_at: reflection.createdAt,
    updated_at: reflection.updatedAt,
  };
}
