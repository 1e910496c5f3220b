/** Plans as they stand in a calendar. */
import type { NudgeStatus, Plan } from "#src/kernel/member.ts";

/** What is longer over stands in no calendar of ours any more. */
export const PAST_DAYS = 60;
const SHORTEST_MINUTES = 15;

/** A plan holds its time while it is ahead of somebody, and where it was done; not where it was put off or left. */
export const HELD_STATUSES: readonly NudgeStatus[] = ["planned", "done"];

/** When and how long, for a calendar. @param minutes what the challenge takes; null where it is gone. */
export function planTime(
  { id, plannedAt, revision, changedAt, createdAt }: Plan,
  minutes: number | null,
): {
  readonly uid: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly changedAt: Date;
} {
  return {
    uid: `plan-${id}`,
    sequence: revision,
    isCancelled: false,
    startsAt: plannedAt,
    minutes: Math.max(SHORTEST_MINUTES, minutes ?? 0),
    changedAt: changedAt ?? createdAt,
  };
}
