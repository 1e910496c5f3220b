/** How long records are kept, where an admin set an end. */

/**
 * Records from before this moment are deleted: the same time of day so many months earlier, in UTC. A day that the
 * earlier month lacks is its last day, so nothing is deleted a day too soon.
 */
export function retentionCut(now: Date, months: number): Date {
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth() - months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const cut = new Date(now);
  cut.setUTCDate(1);
  cut.setUTCMonth(month);
  cut.setUTCDate(Math.min(now.getUTCDate(), lastDay));
  return cut;
}
