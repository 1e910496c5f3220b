/** Working hours of people who did not say theirs, and what is known of somebody before Slack tells anything. */

import type { Availability, Settings } from "#src/kernel/member.ts";

/** Nothing is known yet of a person's Do Not Disturb and status. */
export const UNKNOWN_AVAILABILITY: Availability = {
  dndStart: null,
  dndEnd: null,
  away: false,
  awayUntil: null,
  checkedAt: null,
};

export const DEFAULT_WORK_DAYS = [1, 2, 3, 4, 5] as const;
export const DEFAULT_WORK_START = 9;
export const DEFAULT_WORK_END = 18;

/** Settings that leave out the working hours get Monday to Friday, 9 to 18, widened by the chosen nudge days and hour. */
export function withDefaultHours(chosen: Omit<Settings, "workDays" | "workStart" | "workEnd">): Settings {
  return {
    ...chosen,
    workDays: ([...new Set([...DEFAULT_WORK_DAYS, ...chosen.nudgeDays])] as Settings["workDays"][number][]).sort(
      (a, b) => a - b,
    ),
    workStart: Math.min(DEFAULT_WORK_START, chosen.nudgeHour),
    workEnd: Math.max(DEFAULT_WORK_END, chosen.nudgeHour + 1),
  };
}
