/** All that a message says of when it must not be: days, parts of days, and hours. Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";
import { type DayBounds, dayBoundsIn, isFiller } from "./day-bounds.ts";
import { type HourBounds, hourBoundsIn, hoursWithout, narrowed } from "./hour-bounds.ts";

export interface LimitsRead {
  readonly bounds: DayBounds | null;
  readonly hours: HourBounds | null;
  /** The words without them. */
  readonly rest: string;
  /** Nothing is said beside them. */
  readonly isOnly: boolean;
}

/** Reads them in folded words. */
export function timeLimitsIn(plain: string, today: CalendarDate): LimitsRead {
  const { hours, rest } = hourBoundsIn(plain);
  const read = dayBoundsIn(rest, today);
  const isOnly = hours !== null && read.bounds === null ? isFiller(rest) : read.isOnly;
  return { bounds: read.bounds, hours, rest: read.rest, isOnly };
}

/** The hours that will do on that day; null where any will. */
export function hoursOn({ bounds, hours }: Pick<LimitsRead, "bounds" | "hours">, day: CalendarDate): HourBounds | null {
  const off = bounds?.partsOff.filter(({ date }) => date === day) ?? [];
  return off.reduce<HourBounds | null>((left, { part }) => narrowed(left, hoursWithout(part)), hours);
}
