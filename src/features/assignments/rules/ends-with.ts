/** Which of the parts that somebody took on would end by a pause, or by stopping, before anything is changed. */
import type { Member, Nudge } from "#src/kernel/member.ts";
import { nudgeEventOf } from "./nudge-event.ts";
import { transition } from "./state.ts";
import { endsInPause } from "./times.ts";
import type { Assignee, Assignment } from "./types.ts";

/** A part that somebody said yes to, with the nudge that it became. */
export interface TakenOn {
  readonly assignee: Assignee;
  readonly assignment: Assignment;
  readonly nudge: Nudge;
}

/**
 * Those whose giver would hear "not now".
 * @param member as they would be.
 * @param current what they are asked then.
 */
export function endedWith<T extends TakenOn>(
  parts: readonly T[],
  { member, current, now }: { readonly member: Member; readonly current: Nudge | null; readonly now: Date },
): readonly T[] {
  return parts.filter(({ assignee, assignment, nudge }) => {
    const event = nudgeEventOf(assignee, assignment, { member, nudge, current });
    const context = { now, assignment, role: "bot", room: { kind: "now" }, isAssignerGone: false } as const;
    const moved = transition(assignee, event, { ...context, isHostTold: false, isDayOff: () => false });
    if (moved.kind === "moved" && moved.assignee.status === "dropped") return true;
    // A pause that is planned ends it on its first day.
    const { status, pausedFrom: from, pausedUntil: until } = member;
    return status === "active" && from !== null && endsInPause(assignee, assignment, { from, until });
  });
}
