/** The date that a form proposes: one that would be accepted, so that a form sent as it came is not refused. */
import { addDays } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

/** From `earliest` to `latest`, both included. */
export interface DateRange {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/** The first day from `wanted` on that suits, else the last one before it; `wanted` itself where no day of the range does. */
export function nearestDate(
  wanted: CalendarDate,
  { earliest, latest }: DateRange,
  suits: (date: CalendarDate) => boolean,
): CalendarDate {
  for (let day = wanted < earliest ? earliest : wanted; day <= latest; day = addDays(day, 1))
    if (suits(day)) return day;
  for (let day = wanted < latest ? wanted : latest; day >= earliest; day = addDays(day, -1)) if (suits(day)) return day;
  return wanted;
}
