/** Joining, pausing, resuming, changing settings and leaving. Decisions are data. */

import { UNKNOWN_AVAILABILITY } from "#src/features/members/rules/hours.ts";
import { isZone, localDate } from "#src/kernel/calendar.ts";
import type { Cadence, CalendarDate, Member, Settings } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";
import { keptNudgeAt, nextNudgeAt } from "./next-nudge.ts";
import { weekOf } from "./slots.ts";

/**
 * What somebody chose who joins again, or joined in another window meanwhile: what the form of joining does not ask stays
 * as it was, widened by the chosen days and hour.
 */
export function withKnownHours(chosen: Settings, before: Settings): Settings {
  return {
    ...chosen,
    cadence: before.cadence,
    workDays: [...new Set([...before.workDays, ...chosen.nudgeDays])].sort((a, b) => a - b),
    workStart: Math.min(before.workStart, chosen.nudgeHour),
    workEnd: Math.max(before.workEnd, chosen.nudgeHour + 1),
  };
}

/** Checks what no single form field can. @throws UserFault */
export function checkSettings(settings: Settings): void {
  if (settings.focusAreas.length < 1 || settings.focusAreas.length > 3)
    throw new UserFault({ key: "errors.focus_count" });
  if (settings.nudgeDays.length === 0 || settings.workDays.length === 0)
    throw new UserFault({ key: "errors.days_missing" });
  if (settings.workStart >= settings.workEnd) throw new UserFault({ key: "errors.hours_order" });
  const { nudgeHour, workStart, workEnd } = settings;
  if (
    nudgeHour < workStart ||
    nudgeHour >= workEnd ||
    settings.nudgeDays.some((day) => !settings.workDays.includes(day))
  ) {
    throw new UserFault({
      key: "errors.nudge_outside_hours",
      values: { start: { hour: workStart }, end: { hour: workEnd } },
    });
  }
  if (!isZone(settings.zone)) throw new UserFault({ key: "errors.zone_unknown" });
}

/**
 * A new member. The tiny first challenge is this week's ask, so the first nudge comes in a later week.
 * @throws UserFault when the settings do not fit together.
 */
export function newMember(
  person: { id: string; workspaceId: string; userId: string; isGuest: boolean },
  settings: Settings,
  now: Date,
  isHoliday: IsHoliday,
): Member {
  checkSettings(settings);
  const member: Member = {
    ...person,
    settings,
    status: "active",
    leftAt: null,
    pausedFrom: null,
    pausedUntil: null,
    nextNudgeAt: null,
    lastNudgeWeek: weekOf(now, settings.zone),
    lastFollowUpWeek: null,
    unanswered: 0,
    pinned: null,
    slackZone: null,
    slackLocale: null,
    zoneChosen: false,
    availability: UNKNOWN_AVAILABILITY,
    joinedAt: now,
  };
  return { ...member, nextNudgeAt: nextNudgeAt(member, now, isHoliday) };
}

/**
 * New settings. The next nudge moves only where they change its days, hour, zone or cadence. A zone that is
 * not the one that Slack tells was chosen, and stays. @throws UserFault
 */
export function changeSettings(member: Member, settings: Settings, now: Date, isHoliday: IsHoliday): MenteeChanges {
  checkSettings(settings);
  const zoneChosen = settings.zone === member.settings.zone ? member.zoneChosen : settings.zone !== member.slackZone;
  const changed = { ...member, settings, zoneChosen };
  return unchanged({ ...changed, nextNudgeAt: keptNudgeAt(member, changed, now, isHoliday) });
}

/**
 * Pauses until a date, or without an end (null). Reminders and follow-ups wait too.
 * @param from its first day; null: now. Until a later one nothing changes; whoever hears nothing already goes on hearing nothing.
 */
export function pause(
  member: Member,
  until: CalendarDate | null,
  now: Date,
  isHoliday: IsHoliday,
  from: CalendarDate | null = null,
): MenteeChanges {
  if (member.status === "active" && from !== null && from > localDate(now, member.settings.zone)) {
    const planned: Member = { ...member, pausedFrom: from, pausedUntil: until, unanswered: 0 };
    return unchanged(liesBefore(member, from) ? { ...planned, leftAt: null } : wishing(planned, now, isHoliday));
  }
  const days = { status: "paused", pausedFrom: null, pausedUntil: until } as const;
  return unchanged(wishing({ ...member, ...days, unanswered: 0 }, now, isHoliday));
}

/**
 * A pause that was planned has begun, and is what one that begins at once is. A nudge that was promised for a day behind it stays
 * there. Of somebody who is not paused, as an earlier version took the plan back, nothing changes.
 * @param member as they are read on or after its first day.
 */
export function beginPause(member: Member, now: Date, isHoliday: IsHoliday): MenteeChanges {
  const { nextNudgeAt: at, pausedUntil, settings, status } = member;
  if (status !== "paused") return unchanged(member);
  const isBehind = at !== null && pausedUntil !== null && localDate(at, settings.zone) >= pausedUntil;
  const begun: Member = { ...member, unanswered: 0 };
  return unchanged(isBehind ? begun : { ...begun, nextNudgeAt: nextNudgeAt(begun, now, isHoliday) });
}

/** Whether the next nudge comes before a pause that is planned: it stays where it is, also where it was moved or is due. */
function liesBefore({ nextNudgeAt: at, pausedFrom, settings }: Member, from: CalendarDate): boolean {
  const day = at && localDate(at, settings.zone);
  // Behind an earlier plan it is where that plan put it.
  return day !== null && day < from && (pausedFrom === null || day < pausedFrom);
}

/** Starts again after a pause or a stop; changes nothing for somebody who is active. */
export function resume(member: Member, now: Date, isHoliday: IsHoliday): MenteeChanges {
  const { status, pausedFrom, nextNudgeAt: at } = member;
  if (status === "active" && at && (pausedFrom === null || liesBefore(member, pausedFrom)))
    return unchanged({ ...withoutPause(member), leftAt: null, unanswered: 0 });
  return unchanged(wishing({ ...withoutPause(member), status: "active", unanswered: 0 }, now, isHoliday));
}

/** Weekly or monthly from now on, or no nudges at all; the answer to "shall I stop?". */
export function changeCadence(
  member: Member,
  cadence: Cadence | "stop",
  now: Date,
  isHoliday: IsHoliday,
): MenteeChanges {
  if (cadence === "stop")
    return unchanged(wishing({ ...withoutPause(member), status: "stopped", unanswered: 0 }, now, isHoliday));
  const changed = changeSettings(member, { ...member.settings, cadence }, now, isHoliday).member;
  return resume(changed, now, isHoliday);
}

/**
 * Joining once more with the form of a newcomer, which may lie open for weeks: these settings, and nudges from now on.
 * @throws UserFault
 */
export function rejoin(member: Member, settings: Settings, now: Date, isHoliday: IsHoliday): MenteeChanges {
  return resume(changeSettings(member, settings, now, isHoliday).member, now, isHoliday);
}

/** Slack says that they are active again: their status is as they chose it. */
export function comeBack(member: Member, now: Date, isHoliday: IsHoliday): MenteeChanges {
  const { nextNudgeAt: at } = member;
  const here: Member = { ...member, leftAt: null };
  return unchanged(at && at > now ? here : wishing(here, now, isHoliday));
}

/** Without the pause that lasts, or is planned. */
export function withoutPause(member: Member): Member {
  return { ...member, pausedFrom: null, pausedUntil: null };
}

/** Somebody who acts is active, whatever Slack said before. */
function wishing(member: Member, now: Date, isHoliday: IsHoliday): Member {
  return { ...member, leftAt: null, nextNudgeAt: nextNudgeAt(member, now, isHoliday) };
}
