/** Taking an assignment on: it becomes this week's one ask, and what was open before comes back later. */

import type { MenteeChanges } from "#src/features/weekly/rules/mentee-changes.ts";
import { closed, engaged, offerNudge, withPin } from "#src/features/weekly/rules/nudge.ts";
import { slotAfterWeek, weekOf } from "#src/features/weekly/rules/slots.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { DoorState, Mentee, Nudge, Reason } from "#src/kernel/member.ts";
import { type IsHoliday } from "#src/kernel/quiet.ts";
import type { Assignee, Assignment } from "./types.ts";

/** Opens the nudge of an assignment. Its message is the offer's own: from then on that is drawn as a nudge. */
export function takeOn(
  mentee: Mentee,
  { assignee, assignment, challenge }: { assignee: Assignee; assignment: Assignment; challenge: Challenge },
  context: { id: string; now: Date; isHoliday: IsHoliday },
): { nudge: Nudge; outcome: MenteeChanges } {
  const { now, isHoliday, id } = context;
  const { nudge: before, plan } = mentee;
  const later = slotAfterWeek(mentee.member.settings, now, isHoliday);
  const { nextNudgeAt } = mentee.member;
  const member = {
    ...engaged(mentee.member),
    lastNudgeWeek: weekOf(now, mentee.member.settings.zone),
    nextNudgeAt: nextNudgeAt && nextNudgeAt < later ? later : nextNudgeAt,
  };
  const { assignerUserId: by } = assignment;
  // Time, door and words were given for what was asked; something else in its place is the person's own choice.
  const given =
    challenge.id === assignment.challengeId
      ? {
          why: assignment.why,
          protectedMinutes: assignment.protectedMinutes,
          door: assignment.door,
          ...(assignment.door.kind === "none" ? {} : { doorState: "asking" as const }),
        }
      : { why: "", protectedMinutes: null, door: { kind: "none" as const } };
  const { nudge, outcome } = offerNudge(member, {
    id,
    source: "assigned",
    choice: {
      challenge,
      size: "usual",
      alternatives: [],
      reasons: [{ kind: "assigned", by, dueOn: assignee.dueOn, ...given }],
    },
    now,
    isHoliday,
  });
  const opened: Nudge = { ...nudge, answeredAt: now, message: assignee.message };
  return {
    nudge: opened,
    outcome: {
      ...outcome,
      // What was open comes back when there is room; nobody asked for it to be put off.
      member: before ? withPin(member, before, null, "displaced") : { ...outcome.member, pinned: member.pinned },
      nudges: [...(before ? [closed(before, "deferred", now)] : []), opened],
      plans: plan ? [{ ...plan, reminderAt: null }] : [],
    },
  };
}

/** The reasons of a nudge once it is known whether the door has heard of it. */
export function withDoorState(reasons: readonly Reason[], doorState: DoorState): readonly Reason[] {
  return reasons.map((reason) =>
    reason.kind === "assigned" && reason.door.kind !== "none" ? { ...reason, doorState } : reason,
  );
}
