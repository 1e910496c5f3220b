/** The state of an accepted assignment, from its nudge and from the status of its assignee. */

import { localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Nudge } from "#src/kernel/member.ts";
import { endsInPause } from "./times.ts";
import type { Assignee, Assignment, AssignmentEvent } from "./types.ts";

export interface NudgeFacts {
  readonly member: Pick<Member, "status" | "pausedUntil" | "leftAt" | "pinned" | "nextNudgeAt" | "settings">;
  /** The nudge that the part became. */
  readonly nudge: Nudge;
  /** What the person is asked now. */
  readonly current: Nudge | null;
}

/**
 * What has happened to a part that was taken on, as one event. Every way in which a nudge can end passes through here:
 * done, skipped, swapped, could not, put off, replaced, and a person who is quiet for longer than there is time.
 */
export function nudgeEventOf(
  assignee: Assignee,
  assignment: Assignment,
  { member, nudge, current }: NudgeFacts,
): AssignmentEvent {
  const of = (nudgeId: string, status: Nudge["status"], backOn: CalendarDate | null = null): AssignmentEvent => ({
    kind: "nudge",
    nudgeId,
    status,
    backOn,
  });
  if (["done", "skipped", "not-done", "lapsed"].includes(nudge.status)) return of(nudge.id, nudge.status);
  if (isQuietBeyond(assignee, assignment, member)) return of(nudge.id, "lapsed");
  const live = current?.challengeId === assignee.challengeId ? current : null;
  if (live) {
    // Who stopped is reminded of a plan of their own, and of nothing else.
    const isOver = member.status === "stopped" && live.status === "open";
    return of(live.id, isOver ? "lapsed" : live.status);
  }
  if (nudge.status !== "deferred") return of(nudge.id, "skipped");
  const isComing = member.pinned?.challengeId === assignee.challengeId && member.nextNudgeAt !== null;
  const backOn = isComing && member.nextNudgeAt ? localDate(member.nextNudgeAt, member.settings.zone) : null;
  return of(nudge.id, "deferred", backOn);
}

/** Gone, or on a break that has no end or ends after the last day. */
function isQuietBeyond(assignee: Assignee, assignment: Assignment, member: NudgeFacts["member"]): boolean {
  if (member.leftAt) return true;
  return member.status === "paused" && endsInPause(assignee, assignment, { from: null, until: member.pausedUntil });
}
