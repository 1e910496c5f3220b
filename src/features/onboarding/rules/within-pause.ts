/** Whether a day lies in a pause. Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";

/** @param until the day on which they are back; null where the pause has no end. */
export function isWithinPause(
  day: CalendarDate,
  { from, until }: { readonly from: CalendarDate | null; readonly until: CalendarDate | null },
): boolean {
  return (from === null || day >= from) && (until === null || day < until);
}
