/** Taking back what was changed last from a sentence. Decisions are data; no words of a plan stand in them. */
import type { HistoryKind, Member, Mentee, Nudge, Pinned, Plan, Reason } from "#src/kernel/member.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";
import { nextNudgeAt } from "./next-nudge.ts";
import type { Preference } from "./preferences.ts";

/** A wish as it is remembered. */
export type KeptWish = Pick<Preference, "id" | "since" | "what"> & { readonly value: string };

/** What a sentence may change about a person, without their words and without those of a colleague (`withoutGiven`). */
export interface Snapshot {
  readonly status: Member["status"];
  readonly pausedFrom: string | null;
  readonly pausedUntil: string | null;
  readonly nextNudgeAt: Date | null;
  /** The challenge that comes back. */
  readonly pinned: Pinned | null;
  readonly nudge: Pick<
    Nudge,
    "id" | "challengeId" | "status" | "size" | "reasons" | "answeredAt" | "followUpAt" | "remindAt"
  > | null;
  readonly plan: Pick<Plan, "plannedAt" | "reminderAt" | "remindedAt" | "rescheduled"> | null;
  readonly wishes: readonly KeptWish[];
}

/** One change by a sentence: how things were, and how they are since. */
export interface TakeBack {
  readonly act: string;
  readonly at: Date;
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** How things are with somebody and one nudge of theirs. */
export function snapshotOf({ member, nudge, plan }: Mentee, wishes: readonly KeptWish[]): Snapshot {
  return {
    status: member.status,
    pausedFrom: member.pausedFrom,
    pausedUntil: member.pausedUntil,
    nextNudgeAt: member.nextNudgeAt,
    pinned: member.pinned && { ...member.pinned, reasons: withoutGiven(member.pinned.reasons) },
    nudge: nudge && {
      id: nudge.id,
      challengeId: nudge.challengeId,
      status: nudge.status,
      size: nudge.size,
      reasons: withoutGiven(nudge.reasons),
      answeredAt: nudge.answeredAt,
      followUpAt: nudge.followUpAt,
      remindAt: nudge.remindAt,
    },
    plan: plan && {
      plannedAt: plan.plannedAt,
      reminderAt: plan.reminderAt,
      remindedAt: plan.remindedAt,
      rescheduled: plan.rescheduled,
    },
    wishes: wishes.map(({ id, what, value, since }) => ({ id, what, value, since })),
  };
}

/** What a colleague wrote of why stands with their assignment alone. */
const withoutGiven = (reasons: readonly Reason[]): readonly Reason[] => reasons.filter((one) => !isGiven(one));
const isGiven = ({ kind }: Reason): boolean => kind === "assigned";

/** The reasons of then, with those of a colleague as they stand now. */
function reasonsOf(was: readonly Reason[], now: readonly Reason[]): readonly Reason[] {
  return [...now.filter(isGiven), ...was];
}

/** Whether two states are the same. */
export function isSame(one: Snapshot, other: Snapshot): boolean {
  return isEqual(one, other);
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What the history says of a change; null where the challenge has the same state as before. */
export function historyOf({ before, after }: Pick<TakeBack, "before" | "after">): HistoryKind | null {
  const status = after.nudge?.status ?? "open";
  return status === before.nudge?.status || status === "open" || status === "deferred" ? null : status;
}

/** What a change was about, where it is told. */
export function aboutOf({
  before,
  after,
}: Pick<TakeBack, "before" | "after">): "nudge" | "reminder" | "wishes" | "nudges" {
  const quiet = { remindAt: null, followUpAt: null };
  const isReminder = isEqual({ ...before.nudge, ...quiet }, { ...after.nudge, ...quiet });
  const unreminded = (plan: Snapshot["plan"]): Snapshot["plan"] => plan && { ...plan, reminderAt: null };
  if (!isEqual(unreminded(before.plan), unreminded(after.plan))) return "nudge";
  if (!isEqual(before.plan, after.plan) && isReminder) return "reminder";
  if (!isEqual(before.nudge, after.nudge)) return isReminder ? "reminder" : "nudge";
  return isEqual(before.wishes, after.wishes) ? "nudges" : "wishes";
}

/**
 * Why something is not taken back: it was changed again since; a colleague waits for it; something else is open by now; it opened
 * a challenge, which they may close themselves.
 */
export type Refusal = "changed" | "assigned" | "other-open" | "opened";

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
  {
    now,
    isHoliday,
    wishes: kept,
  }: { readonly now: Date; readonly isHoliday: IsHoliday; readonly wishes: readonly KeptWish[] },
): { readonly outcome: MenteeChanges; readonly nudge: Nudge | null; readonly dropsPlan: boolean } | Refusal {
  if (!isSame(snapshotOf({ member, nudge: touched?.nudge ?? null, plan: touched?.plan ?? null }, kept), after))
    return "changed";
  if (touched && !before.nudge) return "opened";
  if (touched?.nudge.source === "assigned") return "assigned";
  if (current && touched && current.id !== touched.nudge.id) return "other-open";
  const wishes = {
    ...member,
    status: before.status,
    pausedFrom: before.pausedFrom as typeof member.pausedFrom,
    pausedUntil: before.pausedUntil as typeof member.pausedUntil,
  };
  const wasDue = before.nextNudgeAt !== null && before.nextNudgeAt > now;
  const returned = {
    ...wishes,
    pinned: before.pinned && {
      ...before.pinned,
      reasons: reasonsOf(
        before.pinned.reasons,
        member.pinned?.challengeId === before.pinned.challengeId ? member.pinned.reasons : [],
      ),
    },
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
          reasons: reasonsOf(was.reasons, touched.nudge.reasons),
          answeredAt: was.answeredAt,
          followUpAt: was.followUpAt,
          remindAt: was.remindAt,
        }
      : null;
  const plan = touched?.plan && before.plan ? { ...touched.plan, ...before.plan } : null;
  return {
    outcome: { ...unchanged(returned), nudges: nudge ? [nudge] : [], plans: plan ? [plan] : [] },
    nudge,
    dropsPlan: touched?.plan !== null && touched !== null && before.plan === null,
  };
}
