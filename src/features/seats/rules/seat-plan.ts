/** A seat that somebody got for their challenge is its plan: it is planned for when the seat begins, and asked about after it. */
import { type MenteeChanges, unchanged } from "#src/features/weekly/rules/mentee-changes.ts";
import { makePlan, takeBackPlan } from "#src/features/weekly/rules/plan.ts";
import type { Cue } from "#src/kernel/challenge.ts";
import type { Mentee } from "#src/kernel/member.ts";
import { firstPersonalSendTime, type IsHoliday } from "#src/kernel/quiet.ts";
import { endOf, type Seat } from "./seat.ts";

const DAY_MS = 24 * 3_600_000;

/** When somebody's plan for a nudge is to sit in. */
export interface SeatOfNudge {
  readonly nudgeId: string;
  /** The next seat that they have for it; null: none any more. */
  readonly next: Pick<Seat, "startsAt" | "minutes"> | null;
  /** When the seat began that they had until now. */
  readonly former: Date | null;
}

/** @param words of the plan. @returns null where nothing of their challenge changes. */
export function planOfSeat(
  mentee: Mentee,
  { nudgeId, next, former }: SeatOfNudge,
  words: Cue,
  { id, now, isHoliday }: { readonly id: string; readonly now: Date; readonly isHoliday: IsHoliday },
): MenteeChanges | null {
  const { member, nudge, plan } = mentee;
  if (nudge?.id !== nudgeId) return null;
  const planned = nudge.status === "planned" ? (plan?.plannedAt.getTime() ?? null) : null;
  const end = next && endOf(next);
  if (!next?.startsAt || !end)
    return former !== null && planned === former.getTime() ? takeBackPlan(mentee, { now, isHoliday }).outcome : null;
  if (planned === next.startsAt.getTime()) return null;
  const made = makePlan(mentee, { ...words, at: next.startsAt }, { id, now, isHoliday, afterNotYet: false });
  // What to know comes before a seat, and the question what came of it at its end: the plan adds no reminder of its own.
  const asked = firstPersonalSendTime({ ...member, status: "active" }, new Date(end.getTime() + DAY_MS), isHoliday);
  return {
    ...unchanged(made.outcome.member),
    nudges: [{ ...made.nudge, followUpAt: asked }],
    plans: [{ ...made.plan, reminderAt: null }],
    history: made.outcome.history,
  };
}
