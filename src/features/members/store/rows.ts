/** How rows of members become people and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import { instantOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { withBegunPause } from "#src/kernel/quiet.ts";
import { reasonsIn } from "./reasons.ts";

/** The stored end of a planned pause that has none. */
const NO_END = "9999-12-31" as CalendarDate;

/** The person as they are at that moment: a pause that was planned begins by itself, whoever reads them. */
export function toMember(row: Row<"members">, now: Date): Member {
  return withBegunPause(memberIn(row), now);
}

function memberIn(row: Row<"members">): Member {
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
    ...pauseIn(row),
    nextNudgeAt: row.next_nudge_at,
    lastNudgeWeek: row.last_nudge_week,
    lastFollowUpWeek: row.last_follow_up_week,
    unanswered: row.unanswered,
    pinned: row.pinned_challenge_id
      ? {
          challengeId: row.pinned_challenge_id,
          on: row.pinned_on,
          reasons: reasonsIn(row.pinned_reasons),
        }
      : null,
    slackZone: row.slack_zone,
    slackLocale: row.slack_locale,
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

/**
 * A version that knows no planned pauses leaves their first day in the row. It means nothing of somebody who is not active, nor
 * where that version emptied the end, which a planned pause of this version always has in its row. The version before this one
 * knew no moment of beginning, and left the end of an open plan empty.
 */
function pauseIn(row: Row<"members">): Pick<Member, "pausedFrom" | "pausedUntil"> {
  const isPlanned =
    row.status === "active" && row.paused_from !== null && (row.paused_until !== null || row.pause_begins_at === null);
  return {
    pausedFrom: isPlanned ? row.paused_from : null,
    pausedUntil: row.paused_until === NO_END ? null : row.paused_until,
  };
}

export function fromMember(member: Member): WrittenRow<"members"> {
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
    paused_from: member.pausedFrom,
    paused_until: member.pausedFrom === null ? member.pausedUntil : (member.pausedUntil ?? NO_END),
    pause_begins_at: member.pausedFrom && instantOf(member.pausedFrom, 0, 0, settings.zone),
    next_nudge_at: member.nextNudgeAt,
    last_nudge_week: member.lastNudgeWeek,
    last_follow_up_week: member.lastFollowUpWeek,
    unanswered: member.unanswered,
    pinned_challenge_id: member.pinned?.challengeId ?? null,
    pinned_on: member.pinned?.on ?? null,
    pinned_reasons: member.pinned?.reasons ?? null,
    slack_zone: member.slackZone,
    slack_locale: member.slackLocale,
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
