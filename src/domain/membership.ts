/** Joining, pausing, resuming, changing settings and leaving. Decisions are data. */
import type { IsHoliday } from "./asking.ts";
import { isZone } from "./calendar.ts";
import type { Availability, Cadence, CalendarDate, Member, Settings } from "./mentee.ts";
import { type Outcome, only } from "./outcome.ts";
import { firstSlotFrom, nextSlot, slotAfterWeek, weekOf } from "./slots.ts";
import { UserFault } from "./user-fault.ts";

/** Nothing is known yet of a person's Do Not Disturb and status. */
export const UNKNOWN_AVAILABILITY: Availability = {
  dndStart: null,
  dndEnd: null,
  away: false,
  awayUntil: null,
  checkedAt: null,
};

export const DEFAULT_WORK_DAYS = [1, 2, 3, 4, 5] as const;
export const DEFAULT_WORK_START = 9;
export const DEFAULT_WORK_END = 18;

/** Settings that leave out the working hours get Monday to Friday, 9 to 18, widened by the chosen nudge days and hour. */
export function withDefaultHours(chosen: Omit<Settings, "workDays" | "workStart" | "workEnd">): Settings {
  return {
    ...chosen,
    workDays: ([...new Set([...DEFAULT_WORK_DAYS, ...chosen.nudgeDays])] as Settings["workDays"][number][]).sort(
      (a, b) => a - b,
    ),
    workStart: Math.min(DEFAULT_WORK_START, chosen.nudgeHour),
    workEnd: Math.max(DEFAULT_WORK_END, chosen.nudgeHour + 1),
  };
}

/** Checks what no single form field can. @throws UserFault */
export function checkSettings(settings: Settings): void {
  if (settings.focusAreas.length < 1 || settings.focusAreas.length > 3) throw new UserFault({ code: "focus_count" });
  if (settings.nudgeDays.length === 0 || settings.workDays.length === 0) throw new UserFault({ code: "days_missing" });
  if (settings.workStart >= settings.workEnd) throw new UserFault({ code: "hours_order" });
  const { nudgeHour, workStart, workEnd } = settings;
  if (
    nudgeHour < workStart ||
    nudgeHour >= workEnd ||
    settings.nudgeDays.some((day) => !settings.workDays.includes(day))
  ) {
    throw new UserFault({ code: "nudge_outside_hours", start: workStart, end: workEnd });
  }
  if (!isZone(settings.zone)) throw new UserFault({ code: "zone_unknown" });
}

/**
 * A new member. The tiny first challenge is this week's ask, so the first nudge comes in a later week.
 * @throws UserFault when the settings do not fit together.
 */
export function newMember(
  person: { id: string; workspaceId: string; userId: string },
  settings: Settings,
  now: Date,
  isHoliday: IsHoliday,
): Member {
  checkSettings(settings);
  return {
    ...person,
    settings,
    status: "active",
    pausedUntil: null,
    nextNudgeAt: slotAfterWeek(settings, now, isHoliday),
    lastNudgeWeek: null,
    lastFollowUpWeek: null,
    unanswered: 0,
    pinnedChallengeId: null,
    dmChannel: null,
    availability: UNKNOWN_AVAILABILITY,
    joinedAt: now,
  };
}

/** New settings move the next nudge to the new slot; a week that had its nudge gets no second one. @throws UserFault */
export function changeSettings(member: Member, settings: Settings, now: Date, isHoliday: IsHoliday): Outcome {
  checkSettings(settings);
  const changed = { ...member, settings };
  if (member.status === "paused" && member.pausedUntil) {
    return only({
      ...changed,
      nextNudgeAt: laterOf(firstSlotFrom(settings, member.pausedUntil, isHoliday), now, changed, isHoliday),
    });
  }
  if (member.status !== "active") return only(changed);
  return only({ ...changed, nextNudgeAt: nextOwnSlot(changed, now, isHoliday) });
}

/** Pauses until a date, or without an end (null). Reminders and follow-ups wait too. */
export function pause(member: Member, until: CalendarDate | null, now: Date, isHoliday: IsHoliday): Outcome {
  const nextNudgeAt = until ? laterOf(firstSlotFrom(member.settings, until, isHoliday), now, member, isHoliday) : null;
  return only({ ...member, status: "paused", pausedUntil: until, nextNudgeAt, unanswered: 0 });
}

/** Starts again after a pause or a stop; harmless while active. */
export function resume(member: Member, now: Date, isHoliday: IsHoliday): Outcome {
  const active: Member = { ...member, status: "active", pausedUntil: null, unanswered: 0 };
  return only({ ...active, nextNudgeAt: nextOwnSlot(active, now, isHoliday) });
}

/** Weekly or monthly from now on, or no nudges at all; the answer to "shall I stop?". */
export function changeCadence(member: Member, cadence: Cadence | "stop", now: Date, isHoliday: IsHoliday): Outcome {
  if (cadence === "stop")
    return only({ ...member, status: "stopped", pausedUntil: null, nextNudgeAt: null, unanswered: 0 });
  return resume({ ...member, settings: { ...member.settings, cadence } }, now, isHoliday);
}

/** Deactivated in Slack, or the app was removed: nothing is sent any more, nothing is deleted. */
export function leave(member: Member): Outcome {
  return only({ ...member, status: "left", nextNudgeAt: null });
}

/** The next slot of a week that had no nudge yet. */
function nextOwnSlot(member: Member, now: Date, isHoliday: IsHoliday): Date {
  const slot =
    member.settings.cadence === "weekly"
      ? nextSlot(member.settings, now, isHoliday)
      : slotAfterWeek(member.settings, now, isHoliday);
  return laterOf(slot, now, member, isHoliday);
}

function laterOf(slot: Date, now: Date, member: Member, isHoliday: IsHoliday): Date {
  const had = member.lastNudgeWeek;
  if (slot > now && (had === null || weekOf(slot, member.settings.zone) > had)) return slot;
  return slotAfterWeek(member.settings, slot > now ? slot : now, isHoliday);
}
