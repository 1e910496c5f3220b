/** How long two people are at work at the same time. */
import { addDays, instantOf, localDate, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { WorkingHours } from "./host.ts";

/** A meeting needs so long: shorter overlaps do not count. */
const SHORTEST_MEETING_MS = 30 * 60_000;

/** Minutes that two people share in the whole week after `now`; overlaps of less than half an hour do not count. */
export function commonMinutesAWeek(a: WorkingHours, b: WorkingHours, now: Date): number {
  const others = workOfWeek(b, now);
  const shared = workOfWeek(a, now).flatMap((one) =>
    others.map((other) => Math.min(one.until, other.until) - Math.max(one.from, other.from)),
  );
  const counted = shared.filter((ms) => ms >= SHORTEST_MEETING_MS);
  return counted.reduce((sum, ms) => sum + ms, 0) / 60_000;
}

/** Equal for people whose hours are equal as far as overlaps go: countries do not matter. */
export function hoursKey({ zone, workDays, workStart, workEnd }: WorkingHours): string {
  return `${zone} ${workDays.join("")} ${workStart}-${workEnd}`;
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** Work from Monday to Sunday of the week that begins after `now`, as instants. */
function workOfWeek({ zone, workDays, workStart, workEnd }: WorkingHours, now: Date): readonly Span[] {
  const monday = addDays(weekStart(localDate(now, "UTC")), 7);
  return [0, 1, 2, 3, 4, 5, 6]
    .map((days) => addDays(monday, days))
    .filter((date) => workDays.includes(weekdayOf(date)))
    .map((date) => ({
      from: instantOf(date, workStart, 0, zone).getTime(),
      until: instantOf(date, workEnd, 0, zone).getTime(),
    }));
}
