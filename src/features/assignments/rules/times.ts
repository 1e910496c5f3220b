/** Until when an assignee has time, and what a day or a working day is in a zone. */

import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Assignee, Assignment } from "./types.ts";

/** Due dates lie at most so far ahead. */
export const MAX_DUE_DAYS = 90;
/** What was taken on may end so long after its due date before it is let go. */
const GRACE_DAYS = 14;

/** The last day on which the part can be done; the suggested one counts while it waits for its answer. */
export function lastDay(assignee: Assignee, assignment: Assignment): CalendarDate {
  const due =
    assignee.dueOn ?? addDays(localDate(assignee.offeredAt ?? assignment.createdAt, assignment.zone), MAX_DUE_DAYS);
  return assignee.status === "suggested" && assignee.suggestedOn !== null && assignee.suggestedOn > due
    ? assignee.suggestedOn
    : due;
}

/** A pause, by its first day and the first day after it; null: it begins now, or has no end. */
export interface QuietDays {
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** Whether somebody is quiet for longer than there is time; not where the part is over before they are quiet. */
export function endsInPause(assignee: Assignee, assignment: Assignment, { from, until }: QuietDays): boolean {
  if (from !== null && instantOf(from, 0, 0, assignment.zone) >= lastMoment(assignee, assignment)) return false;
  return until === null || until > lastDay(assignee, assignment);
}

/** The moment after which it ends by itself, in every state. */
export function lastMoment(assignee: Assignee, assignment: Assignment): Date {
  const day = lastDay(assignee, assignment);
  return endOf(assignee.status === "accepted" ? addDays(day, GRACE_DAYS) : day, assignment.zone);
}

/** The end of a day in a zone: the first instant of the next. */
export function endOf(date: CalendarDate, zone: string): Date {
  return instantOf(addDays(date, 1), 0, 0, zone);
}

/** The same time of day, so many working days later. */
export function workingDaysLater(
  at: Date,
  days: number,
  zone: string,
  isDayOff: (date: CalendarDate) => boolean,
): Date {
  let day = localDate(at, zone);
  for (let left = days, tried = 0; left > 0 && tried < 366; tried++) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5 && !isDayOff(day)) left--;
  }
  const minutes = localMinutes(at, zone);
  return instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
}
