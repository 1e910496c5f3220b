/** Taking back what was changed last from a sentence. Decisions are data; no words of a plan stand in them. */
import { z } from "zod";
import type { Mentee, Nudge, Plan } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";
import { nextNudgeAt } from "./next-nudge.ts";

const at = z.coerce.date().nullable();
/** What a sentence may change about a person, without their words. */
export const Snapshot = z.object({
  status: z.enum(["active", "paused", "stopped"]),
  pausedUntil: z.string().nullable(),
  nextNudgeAt: at,
  pinned: z.string().nullable(),
  nudge: z
    .object({
      id: z.string(),
      challengeId: z.string(),
      status: z.enum(["open", "planned", "done", "not-done", "skipped", "deferred", "lapsed"]),
      size: z.enum(["tiny", "usual", "bigger"]),
      answeredAt: at,
      followUpAt: at,
    })
    .nullable(),
  plan: z.object({ plannedAt: z.coerce.date(), reminderAt: at, remindedAt: at, rescheduled: z.boolean() }).nullable(),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** One change by a sentence: how things were, and how they are since. */
export interface TakeBack {
  readonly act: string;
  readonly at: Date;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** How things are with somebody and one nudge of theirs. */
export function snapshotOf({ member, nudge, plan }: Mentee): Snapshot {
  return {
    status: member.status,
    pausedUntil: member.pausedUntil,
    nextNudgeAt: member.nextNudgeAt,
    pinned: member.pinned?.challengeId ?? null,
    nudge: nudge && {
      id: nudge.id,
      challengeId: nudge.challengeId,
      status: nudge.status,
      size: nudge.size,
      answeredAt: nudge.answeredAt,
      followUpAt: nudge.followUpAt,
    },
    plan: plan && {
      plannedAt: plan.plannedAt,
      reminderAt: plan.reminderAt,
      remindedAt: plan.remindedAt,
      rescheduled: plan.rescheduled,
    },
  };
}

/** Whether two states are the same. */
export function isSame(one: Snapshot, other: Snapshot): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Why something is not taken back: it was changed again since; a colleague waits for it; something else is open by now. */
export type Refusal = "changed" | "assigned" | "other-open";

/**
 * How it was before.
 * @param touched the nudge that the change was about, with its plan, as they are stored now.
 * @param current what is open now.
 * @param dropsPlan the plan was made by that change: it goes, and its words with it.
 */
export function takenBack(
  { before, after }: TakeBack,
  { member, nudge: current }: Mentee,
  touched: { readonly nudge: Nudge; readonly plan: Plan | null } | null,
  { now, isHoliday }: { readonly now: Date; readonly isHoliday: IsHoliday },
): { readonly outcome: MenteeChanges; readonly nudge: Nudge | null; readonly dropsPlan: boolean } | Refusal {
  if (!isSame(snapshotOf({ member, nudge: touched?.nudge ?? null, plan: touched?.plan ?? null }), after))
    return "changed";
  if (touched?.nudge.source === "assigned") return "assigned";
  if (current && touched && current.id !== touched.nudge.id) return "other-open";
  const wishes = { ...member, status: before.status, pausedUntil: before.pausedUntil as typeof member.pausedUntil };
  const wasDue = before.nextNudgeAt !== null && before.nextNudgeAt > now;
  const returned = {
    ...wishes,
    pinned: before.pinned === null ? null : member.pinned,
    nextNudgeAt: wasDue || before.nextNudgeAt === null ? before.nextNudgeAt : nextNudgeAt(wishes, now, isHoliday),
  };
  const was = before.nudge;
  const nudge: Nudge | null =
    touched && was
      ? {
          ...touched.nudge,
          status: was.status,
          challengeId: was.challengeId,
          size: was.size,
          answeredAt: was.answeredAt,
          followUpAt: was.followUpAt,
        }
      : null;
  const plan = touched?.plan && before.plan ? { ...touched.plan, ...before.plan } : null;
  return {
    outcome: { ...unchanged(returned), nudges: nudge ? [nudge] : [], plans: plan ? [plan] : [] },
    nudge,
    dropsPlan: touched?.plan !== null && touched !== null && before.plan === null,
  };
}
