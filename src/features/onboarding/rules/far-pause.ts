/** Whether a pause that was asked for in words is so long that it may be a slip, and which one may be meant. Pure. */
import { addDays, daysBetween, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

/** A longer one is asked about first. */
const LONGEST_UNASKED_DAYS = 62;
/** So does one that begins later than this. */
const LATEST_BEGIN_DAYS = 183;
const DAYS_PER_MONTH = 30.4;

/** The first day and the end of a pause; null: it begins now, or has no end. */
interface Days {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** A pause that is asked about before it is set. */
export interface FarPause {
  readonly asked: Days;
  /** The day that is far off. */
  readonly day: CalendarDate;
  /** How far, in whole months. */
  readonly months: number;
  /** What may be meant instead: who says "until November" in November means its end. Null where there is nothing like that. */
  readonly nearer: Days | null;
}

/** Null where it is short enough, or its year was named. @param text the words that ask for it. */
export function farPause(text: string, { from, until }: Days, today: CalendarDate): FarPause | null {
  const isLong = until !== null && daysBetween(from ?? today, until) > LONGEST_UNASKED_DAYS;
  const isLate = from !== null && daysBetween(today, from) > LATEST_BEGIN_DAYS;
  const day = isLate ? from : isLong ? until : null;
  if (day === null || text.includes(day.slice(0, 4))) return null;
  const months = Math.round(daysBetween(today, day) / DAYS_PER_MONTH);
  return { asked: { from, until }, day, months, nearer: nearerThan({ from, until }, day, today) };
}

/** The same days a month on from now, where the far one is a day of this month that has gone by, a year on. */
function nearerThan({ from, until }: Days, day: CalendarDate, today: CalendarDate): Days | null {
  if (day.slice(5, 7) !== today.slice(5, 7) || day.slice(0, 4) === today.slice(0, 4)) return null;
  const back = (far: CalendarDate | null): CalendarDate | null => (far === null ? null : inNextMonth(far, today));
  // Of a first and a last day, both are a year off.
  const isBoth = from !== null && day === from;
  const nearer = { from: isBoth ? back(from) : from, until: back(until) };
  const isInOrder = nearer.from === null || nearer.until === null || nearer.until > nearer.from;
  return isInOrder && (nearer.until ?? nearer.from ?? today) > today ? nearer : null;
}

/** That day of the month after this one; its last where it has fewer. */
function inNextMonth(day: CalendarDate, today: CalendarDate): CalendarDate {
  const first = firstOfNextMonth(today);
  const last = addDays(firstOfNextMonth(first), -1);
  return parseCalendarDate(`${first.slice(0, 8)}${day.slice(8)}`) ?? last;
}

function firstOfNextMonth(day: CalendarDate): CalendarDate {
  const inNext = addDays(`${day.slice(0, 8)}01` as CalendarDate, 31);
  return `${inNext.slice(0, 8)}01` as CalendarDate;
}
