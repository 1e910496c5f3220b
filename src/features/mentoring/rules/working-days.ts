/** Time counted in somebody's working days. */
import { addDays, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { Attendee } from "./common-times.ts";

/** Whoever works on none of so many days is not waited for. */
const MOST_DAYS = 60;

/** So many of their working days later, at the same time of day, or at the beginning of their work. */
export function afterWorkingDays({ hours, isOff }: Pick<Attendee, "hours" | "isOff">, from: Date, count: number): Date {
  const { zone, workDays, workStart, workEnd } = hours;
  const minutes = Math.min(Math.max(localMinutes(from, zone), workStart * 60), workEnd * 60 - 1);
  let day = localDate(from, zone);
  let left = count;
  for (let days = 0; days < MOST_DAYS && left > 0; days++) {
    day = addDays(day, 1);
    if (workDays.includes(weekdayOf(day)) && !isOff(day)) left--;
  }
  return instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
}
