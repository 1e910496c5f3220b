/**
 * When the next nudge comes: the one rule for joining, settings, pausing, resuming, "later" and a move of zone. It keeps
 * what the person was told: not before the day that was promised, and one nudge a week at most.
 */

import { instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Pinned, Settings } from "#src/kernel/member.ts";
import { type IsHoliday, isPausedOn } from "#src/kernel/quiet.ts";
import { firstSlotFrom, mondayAfter, movedSlot, nextSlot, weekOf } from "./slots.ts";

/** The first slot after `now` that is allowed; null while the person wants no nudges. */
export function nextNudgeAt(member: Member, now: Date, isHoliday: IsHoliday): Date | null {
  const { settings, status, pausedUntil } = member;
  if (status === "stopped" || (status === "paused" && pausedUntil === null)) return null;
  const slot = firstSlotFrom(settings, earliestDay(member, now), isHoliday);
  return besidePause(member, slot > now ? slot : nextSlot(settings, now, isHoliday), isHoliday);
}

/** The slot, or the first one after the pause that is planned for its day; null where that pause has no end. */
export function besidePause(member: Member, slot: Date, isHoliday: IsHoliday): Date | null {
  const { settings, status, pausedFrom, pausedUntil } = member;
  if (status !== "active" || pausedFrom === null || !isPausedOn(member, localDate(slot, settings.zone))) return slot;
  return pausedUntil === null ? null : firstSlotFrom(settings, pausedUntil, isHoliday);
}

/** What comes back and whose day has come, in the person's zone; null when nothing is due. */
export function duePin({ pinned, settings }: Pick<Member, "pinned" | "settings">, now: Date): Pinned | null {
  return pinned && (pinned.on === null || pinned.on <= localDate(now, settings.zone)) ? pinned : null;
}

/** The next nudge after a change of settings: it moves only as far as the change asks, and not at all where none does. */
export function keptNudgeAt(before: Member, after: Member, now: Date, isHoliday: IsHoliday): Date | null {
  const at = before.nextNudgeAt;
  if (at === null || !sameSlots(before.settings, after.settings)) return nextNudgeAt(after, now, isHoliday);
  const [from, to] = [before.settings.zone, after.settings.zone];
  const day = localDate(at, from);
  // Another country may have a holiday on that day.
  const isKept = before.settings.country === after.settings.country || !isHoliday(day);
  if (from === to) return isKept ? at : nextNudgeAt(after, now, isHoliday);
  // Another zone: the same day and hour there.
  const minutes = localMinutes(at, from);
  const moved = instantOf(day, Math.floor(minutes / 60), minutes % 60, to);
  if (isKept && moved > now) return moved;
  // That hour is over in the new zone: a later day of the promised week, else the next slot.
  return day <= localDate(now, to) && isFree(after, now)
    ? movedSlot(after, now, isHoliday)
    : nextNudgeAt(after, now, isHoliday);
}

/** Whether this week, in the person's zone, had no nudge yet. */
export function isFree({ lastNudgeWeek, settings }: Pick<Member, "lastNudgeWeek" | "settings">, now: Date): boolean {
  return lastNudgeWeek === null || lastNudgeWeek < weekOf(now, settings.zone);
}

function earliestDay(member: Member, now: Date): CalendarDate {
  const { settings, status, pausedUntil, lastNudgeWeek, pinned } = member;
  const today = localDate(now, settings.zone);
  const days = [today];
  // A day that the person named counts also in a week that had its nudge; once it is past, the ordinary week does.
  if (pinned?.on && pinned.on >= today) days.push(pinned.on);
  else if (lastNudgeWeek) days.push(mondayAfter(lastNudgeWeek, settings.cadence));
  if (status === "paused" && pausedUntil) days.push(pausedUntil);
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** Whether two settings have the same slots on the calendar, whatever the zone. */
function sameSlots(a: Settings, b: Settings): boolean {
  return (
    a.nudgeHour === b.nudgeHour &&
    a.cadence === b.cadence &&
    a.workStart === b.workStart &&
    a.workEnd === b.workEnd &&
    sameDays(a.nudgeDays, b.nudgeDays) &&
    sameDays(a.workDays, b.workDays)
  );
}

function sameDays(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((day) => b.includes(day));
}
