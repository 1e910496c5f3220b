/**
 * When the next nudge comes: the one rule for joining, settings, pausing, resuming, "later" and a move of zone. It keeps
 * what the person was told: not before the day that was promised, and one nudge a week at most.
 */

import { instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Pinned, Settings } from "#src/kernel/member.ts";
import { type IsHoliday, isPausedOn } from "#src/kernel/quiet.ts";
import { firstSlotFrom, mondayAfter, movedSlot, nextSlot, slotOn, weekOf } from "./slots.ts";

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
  if (at === null) return nextNudgeAt(after, now, isHoliday);
  if (!sameSlots(before.settings, after.settings))
    return onPromisedDay(before, after, nextNudgeAt(after, now, isHoliday), now, isHoliday);
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

/**
 * A challenge that was put off to a day stays on the day that was promised where other days or another hour would bring it later: at
 * the new hour, and where that is over, as soon as it can be.
 */
function onPromisedDay(before: Member, after: Member, at: Date | null, now: Date, isHoliday: IsHoliday): Date | null {
  const { nextNudgeAt: was, pinned } = before;
  if (was === null || at === null || pinned === null || pinned.on === null || after.status !== "active") return at;
  const { settings } = after;
  const day = localDate(was, before.settings.zone);
  const isWorkDay = settings.workDays.includes(weekdayOf(day)) && !isHoliday(day);
  if (!isWorkDay || localDate(at, settings.zone) <= day) return at;
  const promised = slotOn(settings, day);
  if (promised > now) return besidePause(after, promised, isHoliday);
  return day <= localDate(now, settings.zone) ? besidePause(after, movedSlot(after, now, isHoliday), isHoliday) : at;
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
