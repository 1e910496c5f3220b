/** How many conversations are opened ahead of time, so that on Monday at nine nobody's has to be opened first. Pure. */

const MINUTE_MS = 60_000;
/** Nudges that are due so soon have their conversations opened. */
export const AHEAD_MS = 24 * 60 * MINUTE_MS;
/** The timetable's (jobs/weekly.ts). */
const EVERY_MS = 20_000;
/** What can wait gets so many of twelve seconds of `conversations.open` (tier 3, fifty a minute): eighteen a minute in all. */
export const MOST_IN_A_RUN = 6;

/**
 * How many are opened in this run: spread evenly over the time until the first of them is due.
 * @param missing people whose nudge is due within the day and whose conversation is not known.
 */
export function opensInRun({ missing, firstDueAt }: { missing: number; firstDueAt: Date }, now: Date): number {
  const runsLeft = Math.max(1, Math.floor((firstDueAt.getTime() - now.getTime()) / EVERY_MS));
  return Math.min(MOST_IN_A_RUN, Math.ceil(missing / runsLeft));
}
