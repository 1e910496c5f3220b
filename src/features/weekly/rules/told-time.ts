/** The moment that somebody told, in their hours: a day without an hour, an hour without a day, a part of a day. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Settings } from "#src/kernel/member.ts";
import type { ToldMoment } from "#src/language/told-moment.ts";

export interface TimeFound {
  readonly at: Date;
  /** The person named both day and hour, or a part of a day; else something is asked back. */
  readonly isClear: boolean;
}

interface Known {
  readonly now: Date;
  readonly settings: Pick<Settings, "zone" | "nudgeHour" | "workStart" | "workEnd" | "workDays">;
  /** What is planned already; null for nothing. */
  readonly planned: Date | null;
}

const MINUTE_MS = 60_000;
const ROUND_MS = 5 * MINUTE_MS;
/** "Later" on the same day. */
const LATER_MS = 120 * MINUTE_MS;

/** Where a moment was told, the instant that it means. */
export function timeOf(told: ToldMoment, known: Known): TimeFound {
  const { now, settings, planned } = known;
  const { zone } = settings;
  const today = localDate(now, zone);
  if (told.shift) {
    const from = planned ?? now;
    const minutes = localMinutes(from, zone);
    const moved = atMinutes(addDays(localDate(from, zone), told.shift.days), minutes, zone);
    return { at: new Date(moved.getTime() + told.shift.minutes * MINUTE_MS), isClear: planned !== null };
  }
  if (told.inMinutes !== null) return { at: rounded(now.getTime() + told.inMinutes * MINUTE_MS), isClear: true };
  const { date, time, part } = told;
  if (part === "later" && (date === null || date === today)) {
    const at = rounded(now.getTime() + LATER_MS);
    return { at: latestOf(at, today, settings), isClear: true };
  }
  const minutes = time ? time.hour * 60 + time.minute : part ? minutesOf(part, settings) : null;
  if (date !== null && minutes !== null) return { at: atMinutes(date, minutes, zone), isClear: !told.isOneOfSeveral };
  if (date !== null) {
    const usual = planned ? localMinutes(planned, zone) : settings.nudgeHour * 60;
    const at = atMinutes(date, usual, zone);
    // "Today", when the usual hour is over.
    const isOver = date === today && at <= now;
    return {
      at: isOver ? latestOf(rounded(now.getTime() + LATER_MS), today, settings) : at,
      isClear: planned !== null && !told.isOneOfSeveral,
    };
  }
  const hour = minutes ?? settings.nudgeHour * 60;
  const onPlanned = planned && atMinutes(localDate(planned, zone), hour, zone);
  if (onPlanned && onPlanned > now) return { at: onPlanned, isClear: !told.isOneOfSeveral };
  const onToday = atMinutes(today, hour, zone);
  if (onToday > now && settings.workDays.includes(weekdayOf(today)))
    return { at: onToday, isClear: !told.isOneOfSeveral };
  let day = addDays(today, 1);
  while (!settings.workDays.includes(weekdayOf(day))) day = addDays(day, 1);
  return { at: atMinutes(day, hour, zone), isClear: false };
}

/** A part of a day by the clock, inside the person's hours. */
function minutesOf(part: NonNullable<ToldMoment["part"]>, { workStart, workEnd }: Known["settings"]): number {
  const hours = {
    morning: Math.max(workStart, 9),
    "before-lunch": 11,
    lunch: 12,
    "after-lunch": 13,
    afternoon: 14,
    evening: workEnd - 1,
    end: workEnd - 1,
    later: workEnd - 1,
  };
  return Math.min(Math.max(hours[part], workStart), workEnd - 1) * 60;
}

/** Not after the last hour of work, where that lies ahead. */
function latestOf(at: Date, today: CalendarDate, { zone, workEnd }: Known["settings"]): Date {
  const last = atMinutes(today, (workEnd - 1) * 60, zone);
  return last < at && last.getTime() > at.getTime() - LATER_MS ? last : at;
}

function atMinutes(date: CalendarDate, minutes: number, zone: string): Date {
  return instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
}

function rounded(ms: number): Date {
  return new Date(Math.ceil(ms / ROUND_MS) * ROUND_MS);
}
