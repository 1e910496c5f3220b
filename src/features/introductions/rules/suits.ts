/** Whether a time still suits somebody, when it is chosen. */
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";

/** They work for so long from then on, and have nothing else. */
export function suits({ hours, isOff, busy }: Attendee, at: Date, minutes: number): boolean {
  const { zone, workDays, workStart, workEnd } = hours;
  const day = localDate(at, zone);
  if (!workDays.includes(weekdayOf(day)) || isOff(day)) return false;
  const start = localMinutes(at, zone);
  if (start < workStart * 60 || start + minutes > workEnd * 60) return false;
  const end = at.getTime() + minutes * 60_000;
  return !busy.some(({ from, until }) => from.getTime() < end && until.getTime() > at.getTime());
}
