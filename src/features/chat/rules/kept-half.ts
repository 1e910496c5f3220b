/** What stays of a time that was proposed, where somebody names another day or another hour. Pure. */
import type { ToldMoment } from "#src/language/told-moment.ts";

/** Whether a message names only a day, which keeps the hour that was proposed, or only an hour, which keeps the day. */
export function keepsHalf({
  date,
  time,
  part,
  shift,
  inMinutes,
  week,
  bounds,
  hours,
  isOneOfSeveral,
}: ToldMoment): boolean {
  const isElse = shift !== null || inMinutes !== null || week !== null || bounds !== null || hours !== null;
  if (isElse || isOneOfSeveral) return false;
  return (date !== null) !== (time !== null || part !== null);
}
