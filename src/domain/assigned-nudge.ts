/** Taking an assignment on: it becomes this week's one ask, and what was open before comes back later. */
import { closed, engaged, type IsHoliday, offerNudge, withPin } from "./asking.ts";
import type { Assignment, Part } from "./assignment-types.ts";
import type { Challenge } from "./challenge.ts";
import type { Mentee, Nudge } from "./mentee.ts";
import type { Outcome } from "./outcome.ts";
import { slotAfterWeek, weekOf } from "./slots.ts";

/** Opens the nudge of an assignment. Its message is the offer's own: from then on that is drawn as a nudge. */
export function takeOn(
  mentee: Mentee,
  { part, assignment, challenge }: { part: Part; assignment: Assignment; challenge: Challenge },
  context: { id: string; now: Date; isHoliday: IsHoliday },
): { nudge: Nudge; outcome: Outcome } {
  const { now, isHoliday, id } = context;
  const { nudge: before, plan } = mentee;
  const later = slotAfterWeek(mentee.member.settings, now, isHoliday);
  const { nextNudgeAt } = mentee.member;
  const member = {
    ...engaged(mentee.member),
    lastNudgeWeek: weekOf(now, mentee.member.settings.zone),
    nextNudgeAt: nextNudgeAt && nextNudgeAt < later ? later : nextNudgeAt,
  };
  const { why, protectedMinutes, door } = assignment;
  const { nudge, outcome } = offerNudge(member, {
    id,
    source: "assigned",
    choice: {
      challenge,
      alternatives: [],
      reasons: [{ kind: "assigned", by: assignment.assignerUserId, why, dueOn: part.dueOn, protectedMinutes, door }],
    },
    now,
    isHoliday,
  });
  const opened: Nudge = { ...nudge, answeredAt: now, message: part.message };
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
