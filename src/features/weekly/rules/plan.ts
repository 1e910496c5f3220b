/** The plan of a nudge and what came of it. Decisions are data; times are instants, shown in the member's zone. */

import { addDays, daysBetween, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Mentee, Nudge, Plan } from "#src/kernel/member.ts";
import { firstPersonalSendTime, type IsHoliday, personalQuietEnd } from "#src/kernel/quiet.ts";
import type { Fault } from "#src/kernel/user-fault.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";
import { afterDue, closed, currentNudge, engaged, event } from "./nudge.ts";

const DAY_MS = 86_400_000;
const FOLLOW_UP_AFTER_PLAN_MS = DAY_MS;
/** Plans lie at most so far ahead; for later days there is "Later". */
const MAX_PLAN_AHEAD_MS = 60 * DAY_MS;

/** What the person filled in: "When `when`, I will `will`", at `at`. */
export interface PlanInput {
  readonly when: string;
  readonly will: string;
  readonly at: Date;
}

/**
 * Makes or changes the plan of the current nudge. The reminder comes at the planned time, the follow-up a day later.
 * @param afterNotYet the person said "not yet": this is the one new time that is offered.
 * Whether its time suits is asked before (`planFault`).
 * @throws UserFault when nothing is current.
 */
export function makePlan(
  mentee: Mentee,
  input: PlanInput,
  context: { id: string; now: Date; isHoliday: IsHoliday; afterNotYet: boolean },
): { nudge: Nudge; plan: Plan; outcome: MenteeChanges } {
  const nudge = currentNudge(mentee);
  const { now, isHoliday } = context;
  const member = engaged(mentee.member);
  const plan: Plan = {
    id: mentee.plan?.id ?? context.id,
    nudgeId: nudge.id,
    memberId: member.id,
    workspaceId: member.workspaceId,
    when: input.when,
    will: input.will,
    plannedAt: input.at,
    reminderAt: input.at,
    remindedAt: null,
    createdAt: mentee.plan?.createdAt ?? now,
    rescheduled: (mentee.plan?.rescheduled ?? false) || context.afterNotYet,
    revision: mentee.plan ? mentee.plan.revision + 1 : 0,
    changedAt: mentee.plan ? now : null,
  };
  const planned: Nudge = {
    ...nudge,
    status: "planned",
    remindAt: movedReminder(mentee, input.at, { now, isHoliday }),
    answeredAt: nudge.answeredAt ?? now,
    followUpAt: firstPersonalSendTime(
      { ...member, status: "active" },
      new Date(input.at.getTime() + FOLLOW_UP_AFTER_PLAN_MS),
      isHoliday,
    ),
  };
  const first = nudge.status === "open";
  return {
    nudge: planned,
    plan,
    outcome: {
      ...unchanged(member),
      nudges: [planned],
      plans: [plan],
      history: first ? [event(member, nudge.challengeId, "planned", now)] : [],
    },
  };
}

/**
 * "Remind me ten minutes before" goes along with the plan when it moves: so long before the new time as it was before the former one.
 * Null where none was wished for so, or it cannot be then: the plan itself is reminded of.
 */
export function movedReminder(
  { member, nudge, plan }: Pick<Mentee, "member" | "nudge" | "plan">,
  at: Date,
  { now, isHoliday }: { readonly now: Date; readonly isHoliday: IsHoliday },
): Date | null {
  if (nudge?.status !== "planned" || nudge.remindAt === null || nudge.remindAt <= now || plan === null) return null;
  const moved = asLongBefore(at, plan.plannedAt, nudge.remindAt, member.settings.zone);
  if (moved === null) return null;
  return planFault(member, moved, now, { isHoliday, nameOf: () => null }) === null ? moved : null;
}

/** As long before `at` as the reminder was before the plan: to the minute, or by whole days at the same hour on the wall. */
function asLongBefore(at: Date, plannedAt: Date, remindAt: Date, zone: string): Date | null {
  const leadMs = plannedAt.getTime() - remindAt.getTime();
  if (leadMs <= 0) return null;
  if (leadMs <= MOST_LEAD_MS) return new Date(at.getTime() - leadMs);
  if (localMinutes(plannedAt, zone) !== localMinutes(remindAt, zone)) return null;
  const days = daysBetween(localDate(remindAt, zone), localDate(plannedAt, zone));
  const minutes = localMinutes(at, zone);
  return instantOf(addDays(localDate(at, zone), -days), Math.floor(minutes / 60), minutes % 60, zone);
}
/** A reminder that is further away was wished for at an hour of its own. */
const MOST_LEAD_MS = 2 * 3_600_000;

/**
 * Takes a plan back: the challenge is as it was offered, and is asked about as one without an answer; not once more where it was
 * asked about while the plan stood, unless a colleague waits for it by a day.
 * @throws UserFault
 */
export function takeBackPlan(
  mentee: Mentee,
  { now, isHoliday }: { readonly now: Date; readonly isHoliday: IsHoliday },
): { nudge: Nudge; plan: Plan | null; outcome: MenteeChanges } {
  const nudge = currentNudge(mentee);
  const { plan } = mentee;
  if (nudge.status !== "planned") return { nudge, plan, outcome: unchanged(mentee.member) };
  const open: Nudge = {
    ...nudge,
    status: "open",
    followUpAt:
      afterDue(mentee.member, nudge, { now, isHoliday }) ??
      (nudge.followedUpAt === null ? askedWithoutAnswer(mentee.member, nudge, { now, isHoliday }) : null),
  };
  const quiet = plan && { ...plan, reminderAt: null };
  return {
    nudge: open,
    plan: quiet,
    outcome: { ...unchanged(mentee.member), nudges: [open], plans: quiet ? [quiet] : [] },
  };
}

/** When an open challenge is asked about that nobody answered. */
function askedWithoutAnswer(
  member: Member,
  { offeredAt }: Nudge,
  { now, isHoliday }: { readonly now: Date; readonly isHoliday: IsHoliday },
): Date {
  const asked = Math.max(offeredAt.getTime() + 5 * DAY_MS, now.getTime() + DAY_MS);
  return firstPersonalSendTime({ ...member, status: "active" }, new Date(asked), isHoliday);
}

/**
 * Reminds of what is current at that moment, or not any more (null). What came of it is not asked before.
 * @throws UserFault when nothing is current.
 */
export function remindOf(
  mentee: Mentee,
  at: Date | null,
  isHoliday: IsHoliday,
): { nudge: Nudge; outcome: MenteeChanges } {
  const current = currentNudge(mentee);
  const member = engaged(mentee.member);
  const asked = at && new Date(at.getTime() + DAY_MS);
  const isSooner = asked !== null && current.followUpAt !== null && current.followUpAt < asked;
  const nudge: Nudge = {
    ...current,
    remindAt: at,
    followUpAt: isSooner
      ? firstPersonalSendTime({ ...member, status: "active" }, asked, isHoliday)
      : current.followUpAt,
  };
  return { nudge, outcome: { ...unchanged(member), nudges: [nudge] } };
}

/**
 * No reminder comes of what is current, neither one that was asked for nor that of its plan; what came of it is asked once all the same.
 * @throws UserFault when nothing is current.
 */
export function leaveReminderOut(mentee: Mentee): {
  readonly nudge: Nudge;
  readonly plan: Plan | null;
  /** Whether one was to come. */
  readonly wasSet: boolean;
  readonly outcome: MenteeChanges;
} {
  const current = currentNudge(mentee);
  const isPlanned = current.status === "planned" && mentee.plan !== null && mentee.plan.reminderAt !== null;
  const nudge: Nudge = { ...current, remindAt: null };
  const plan = mentee.plan && isPlanned ? { ...mentee.plan, reminderAt: null } : mentee.plan;
  const outcome = { ...unchanged(engaged(mentee.member)), nudges: [nudge], plans: plan && isPlanned ? [plan] : [] };
  return { nudge, plan, wasSet: isPlanned || current.remindAt !== null, outcome };
}

/** What "not yet" leads to: the offer of one new time, or the end of the nudge without blame. */
export type NotYet =
  | { readonly kind: "offer-new-time" }
  | { readonly kind: "left-alone"; readonly outcome: MenteeChanges };

/** @throws UserFault when nothing is current. */
export function notYet(mentee: Mentee, now: Date): NotYet {
  const nudge = currentNudge(mentee);
  if (!mentee.plan?.rescheduled) return { kind: "offer-new-time" };
  return {
    kind: "left-alone",
    outcome: {
      ...unchanged(engaged(mentee.member)),
      nudges: [closed(nudge, "lapsed", now)],
      plans: [{ ...mentee.plan, reminderAt: null }],
      history: [event(mentee.member, nudge.challengeId, "lapsed", now)],
    },
  };
}

/** "Could not": closes the nudge. @throws UserFault when nothing is current. */
export function couldNot(mentee: Mentee, now: Date): MenteeChanges {
  return finish(mentee, "not-done", now);
}

/** "Done": closes the nudge; the reflection is a separate, optional step. @throws UserFault when nothing is current. */
export function completeNudge(mentee: Mentee, now: Date): MenteeChanges {
  return finish(mentee, "done", now);
}

function finish(mentee: Mentee, status: "done" | "not-done", now: Date): MenteeChanges {
  const nudge = currentNudge(mentee);
  return {
    ...unchanged(engaged(mentee.member)),
    nudges: [closed(nudge, status, now)],
    plans: mentee.plan ? [{ ...mentee.plan, reminderAt: null }] : [],
    history: [event(mentee.member, nudge.challengeId, status, now)],
  };
}

/**
 * What stands in the way of a plan at that moment, or null.
 */
export function planFault(
  { settings }: Member,
  at: Date,
  now: Date,
  days: { readonly isHoliday: IsHoliday; readonly nameOf: (date: CalendarDate) => string | null },
): Fault | null {
  if (at <= now) return { key: "errors.plan_in_past" };
  if (at.getTime() - now.getTime() > MAX_PLAN_AHEAD_MS) return { key: "errors.date_too_far" };
  const date = localDate(at, settings.zone);
  if (days.isHoliday(date)) {
    const name = days.nameOf(date);
    return name ? { key: "errors.holiday", values: { name } } : { key: "errors.company_day_off" };
  }
  // Only the hours that the person chose bind a plan: Do Not Disturb and status are about today, not about then.
  const hours = {
    settings,
    status: "active" as const,
    pausedFrom: null,
    pausedUntil: null,
    availability: ALWAYS_AVAILABLE,
  };
  if (personalQuietEnd(hours, at, days.isHoliday)) {
    return {
      key: "errors.outside_working_hours",
      values: { start: { hour: settings.workStart }, end: { hour: settings.workEnd } },
    };
  }
  return null;
}

/**
 * What a plan's form begins with: from tomorrow on, at the hour of the nudge or else the first hour of work, where
 * nothing stands in the way. Where something always does, tomorrow.
 * @param wished the minute of the day that is tried before these; null for none.
 */
export function proposedPlanTime(
  { settings }: Member,
  now: Date,
  suits: (at: Date) => boolean,
  wished: number | null = null,
): Date {
  const tomorrow = addDays(localDate(now, settings.zone), 1);
  const { nudgeHour, workStart, workEnd } = settings;
  const hours = [nudgeHour, ...Array.from({ length: workEnd - workStart }, (_, index) => workStart + index)];
  const times = [...(wished === null ? [] : [wished]), ...hours.map((hour) => hour * 60)];
  for (let day = 0; day < MAX_PLAN_AHEAD_MS / DAY_MS; day++) {
    for (const minutes of times) {
      const at = instantOf(addDays(tomorrow, day), Math.floor(minutes / 60), minutes % 60, settings.zone);
      if (suits(at)) return at;
    }
  }
  return instantOf(tomorrow, nudgeHour, 0, settings.zone);
}

const ALWAYS_AVAILABLE = {
  dndStart: null,
  dndEnd: null,
  away: false,
  awayUntil: null,
  checkedAt: null,
} as const;
