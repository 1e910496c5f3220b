/** The moment that somebody told, in their hours: a day without an hour, an hour without a day, a part of a day. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate, Settings } from "#src/kernel/member.ts";
import { isWithin } from "#src/language/day-bounds.ts";
import { hourMeant } from "#src/language/half-of-day.ts";
import type { HourBounds } from "#src/language/hour-bounds.ts";
import { hoursOn } from "#src/language/time-limits.ts";
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
const QUARTER_MS = 15 * MINUTE_MS;
/** "Later" on the same day. */
const LATER_MS = 120 * MINUTE_MS;

/** Where a moment was told, the instant that it means: an hour that may be of either half of the day is one of their hours of work. */
export function timeOf(told: ToldMoment, known: Known): TimeFound {
  if (!told.time) return timeAsTold(told, known);
  const { time, isUnsure } = hourMeant(told.time, known.settings);
  const found = timeAsTold({ ...told, time }, known);
  return isUnsure ? { ...found, isClear: false } : found;
}

function timeAsTold(told: ToldMoment, known: Known): TimeFound {
  const { now, settings, planned } = known;
  const { zone } = settings;
  const today = localDate(now, zone);
  if (told.shift) return shifted(told, told.shift, known);
  if (told.inMinutes !== null) return { at: rounded(now.getTime() + told.inMinutes * MINUTE_MS), isClear: true };
  const { time, part } = told;
  const named = told.date !== null && told.week !== null ? dayInWeek(told.week, planned, zone) : told.date;
  const date = told.period !== null && named === told.period ? afterNewYear(named) : named;
  if (part === "later" && (date === null || date === today)) {
    const at = laterThan(now);
    return { at: latestOf(at, today, settings), isClear: true };
  }
  const minutes = time ? time.hour * 60 + time.minute : part ? minutesOf(part, settings) : null;
  if (date !== null && minutes !== null)
    return {
      at: atMinutes(date, minutes, zone),
      isClear: told.week === null && told.period === null && !told.isOneOfSeveral && !isUnknown(part),
    };
  if (date !== null) {
    const usual = planned ? localMinutes(planned, zone) : settings.nudgeHour * 60;
    const at = atMinutes(date, within(hoursOn(told, date), usual, settings), zone);
    // "Today", when the usual hour is over.
    const isOver = date === today && at <= now;
    return {
      at: isOver ? latestOf(laterThan(now), today, settings) : at,
      isClear:
        planned !== null && told.week === null && told.period === null && !told.isOneOfSeveral && told.hours === null,
    };
  }
  if (told.hours !== null && minutes === null) return withinHours(told, known);
  const hour = minutes ?? settings.nudgeHour * 60;
  const onPlanned = planned && atMinutes(localDate(planned, zone), hour, zone);
  if (onPlanned && onPlanned > now) return { at: onPlanned, isClear: !told.isOneOfSeveral && !isUnknown(part) };
  const onToday = atMinutes(today, hour, zone);
  if (onToday > now && settings.workDays.includes(weekdayOf(today)))
    return { at: onToday, isClear: !told.isOneOfSeveral && !isUnknown(part) };
  let day = addDays(today, 1);
  while (!settings.workDays.includes(weekdayOf(day))) day = addDays(day, 1);
  return { at: atMinutes(day, hour, zone), isClear: false };
}

/** Counted from what is planned or was proposed, and from now where nothing is: the hour stays, unless one is named with it. */
function shifted(
  { time, part }: Pick<ToldMoment, "time" | "part">,
  { days, minutes, weekday }: NonNullable<ToldMoment["shift"]>,
  { now, settings, planned }: Known,
): TimeFound {
  const { zone } = settings;
  const from = planned ?? now;
  const day = localDate(from, zone);
  // "The friday after": behind a Monday it is the one of that week.
  const ahead = weekday === null ? days : (weekday - weekdayOf(day) + DAYS_OF_WEEK) % DAYS_OF_WEEK || DAYS_OF_WEEK;
  const named = time ? time.hour * 60 + time.minute : part ? minutesOf(part, settings) : null;
  const usual = planned === null && minutes === 0 ? settings.nudgeHour * 60 : localMinutes(from, zone);
  const moved = atMinutes(addDays(day, ahead), named ?? usual, zone);
  return { at: new Date(moved.getTime() + minutes * MINUTE_MS), isClear: planned !== null };
}

/** Of a month or a year, nobody means New Year's Day, wherever they are. */
function afterNewYear(first: CalendarDate): CalendarDate {
  return first.endsWith("-01-01") ? addDays(first, 1) : first;
}

/** Whose hour is known to their team alone: it is asked, and nothing is planned by it at once. */
export function isUnknown(part: ToldMoment["part"]): boolean {
  return part === "after-standup";
}

/** Where only hours are ruled out: on the day that is planned, or on the first working day on which it can still be. */
function withinHours(told: ToldMoment, { now, settings, planned }: Known): TimeFound {
  const { zone, nudgeHour, workDays } = settings;
  const usual = planned ? localMinutes(planned, zone) : nudgeHour * 60;
  const minutes = within(told.hours, usual, settings);
  const onPlanned = planned && atMinutes(localDate(planned, zone), minutes, zone);
  if (onPlanned && onPlanned > now) return { at: onPlanned, isClear: onPlanned.getTime() === planned.getTime() };
  const today = localDate(now, zone);
  const days = Array.from({ length: DAYS_OF_WEEK + 1 }, (_, ahead) => addDays(today, ahead));
  const day = days.find((one) => workDays.includes(weekdayOf(one)) && atMinutes(one, minutes, zone) > now);
  return { at: atMinutes(day ?? addDays(today, 1), minutes, zone), isClear: false };
}
const DAYS_OF_WEEK = 7;

/** That hour, or the nearest full one that lies within what was said and, where it can, within the hours of work. */
function within(hours: HourBounds | null, minutes: number, { workStart, workEnd }: Known["settings"]): number {
  if (hours === null) return minutes;
  const { from, until } = hours;
  if (from !== null && minutes < from) return from;
  if (until === null || minutes < until) return minutes;
  const last = Math.min(Math.floor((until - 1) / HOUR) * HOUR, (workEnd - 1) * HOUR);
  return Math.max(last, from ?? 0, Math.min(workStart * HOUR, until - 1));
}
const HOUR = 60;

/** So many days are searched for one that will do. */
const MOST_DAYS = 60;

/**
 * The first moment that lies within what was said of days: tomorrow or later, and today only where nothing else is left. Null where
 * none does, or no days were ruled out.
 * @param suits whether nothing stands in the way of it. @param inWeek the Monday of the week that was asked about.
 */
export function firstWithin(
  told: ToldMoment,
  { now, settings, planned }: Known,
  suits: (at: Date) => boolean,
  inWeek: CalendarDate | null = null,
): Date | null {
  const { bounds } = told;
  const { zone } = settings;
  if (bounds === null || told.shift !== null || (told.date !== null && told.week === null)) return null;
  const usual = planned ? localMinutes(planned, zone) : settings.nudgeHour * 60;
  const time = told.time && hourMeant(told.time, settings).time;
  const minutes = time ? time.hour * 60 + time.minute : told.part ? minutesOf(told.part, settings) : usual;
  const today = localDate(now, zone);
  const monday = told.week ?? inWeek;
  const tomorrow = addDays(today, 1);
  const from = [tomorrow, bounds.from ?? tomorrow, monday ?? tomorrow].toSorted().at(-1) ?? tomorrow;
  const last = monday === null ? null : addDays(monday, 6);
  for (let step = 0; step < MOST_DAYS; step++) {
    const day = addDays(from, step);
    if (last !== null && day > last) break;
    if (!isWithin(bounds, day)) continue;
    const isNamed = told.time !== null || told.part !== null;
    const at = atMinutes(day, isNamed ? minutes : within(hoursOn(told, day), minutes, settings), zone);
    if (suits(at)) return at;
  }
  if (monday !== null || !isWithin(bounds, today)) return null;
  const later = latestOf(laterThan(now), today, settings);
  return suits(later) ? later : null;
}

/** The planned weekday of that week, or a week later where it is planned for it; the first working day where nothing is. */
function dayInWeek(monday: CalendarDate, planned: Date | null, zone: string): CalendarDate {
  if (planned === null) return monday;
  const day = localDate(planned, zone);
  const same = addDays(monday, weekdayOf(day) - 1);
  return same === day ? addDays(day, 7) : same;
}

/** A part of a day by the clock, inside the person's hours. */
export function minutesOf(
  part: NonNullable<ToldMoment["part"]>,
  { workStart, workEnd }: Pick<Settings, "workStart" | "workEnd">,
): number {
  const hours = {
    start: workStart,
    "after-standup": Math.max(workStart, 9) + 1,
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

/** At the nearest quarter of an hour. */
function laterThan(now: Date): Date {
  return new Date(Math.round((now.getTime() + LATER_MS) / QUARTER_MS) * QUARTER_MS);
}

function rounded(ms: number): Date {
  return new Date(Math.ceil(ms / ROUND_MS) * ROUND_MS);
}
