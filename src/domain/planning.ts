/** The plan of a nudge and what came of it. Decisions are data; times are instants, shown in the member's zone. */
import { closed, currentNudge, engaged, event, type IsHoliday } from "./asking.ts";
import { localDate } from "./calendar.ts";
import type { Mentee, Nudge, Plan } from "./mentee.ts";
import { type Outcome, only } from "./outcome.ts";
import { nextGoodMoment, quietUntil } from "./quiet.ts";
import { UserFault } from "./user-fault.ts";

const DAY_MS = 86_400_000;
const FOLLOW_UP_AFTER_PLAN_MS = DAY_MS;
/** A plan further off than this is a wish; "Later" is made for those. */
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
 * @throws UserFault when nothing is current or the time is past, too far, on a holiday or outside the working hours.
 */
export function makePlan(
  mentee: Mentee,
  input: PlanInput,
  context: { id: string; now: Date; isHoliday: IsHoliday; holidayName: string | null; afterNotYet: boolean },
): { nudge: Nudge; plan: Plan; outcome: Outcome } {
  const nudge = currentNudge(mentee);
  const { now, isHoliday } = context;
  checkPlanTime(mentee, input.at, now, isHoliday, context.holidayName);
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
  };
  const planned: Nudge = {
    ...nudge,
    status: "planned",
    answeredAt: nudge.answeredAt ?? now,
    followUpAt: nextGoodMoment(
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
      ...only(member),
      nudges: [planned],
      plans: [plan],
      history: first ? [event(member, nudge.challengeId, "planned", now)] : [],
    },
  };
}

/** What "not yet" leads to: one new time, or being left alone kindly. */
export type NotYet = { readonly kind: "offer-new-time" } | { readonly kind: "left-alone"; readonly outcome: Outcome };

/** @throws UserFault when nothing is current. */
export function notYet(mentee: Mentee, now: Date): NotYet {
  const nudge = currentNudge(mentee);
  if (!mentee.plan?.rescheduled) return { kind: "offer-new-time" };
  return {
    kind: "left-alone",
    outcome: {
      ...only(engaged(mentee.member)),
      nudges: [closed(nudge, "lapsed", now)],
      plans: [{ ...mentee.plan, reminderAt: null }],
      history: [event(mentee.member, nudge.challengeId, "lapsed", now)],
    },
  };
}

/** "Could not": closes the nudge without a word of blame. @throws UserFault when nothing is current. */
export function couldNot(mentee: Mentee, now: Date): Outcome {
  return finish(mentee, "could-not", now);
}

/** "Done": closes the nudge; the reflection is a separate, optional step. @throws UserFault when nothing is current. */
export function completeNudge(mentee: Mentee, now: Date): Outcome {
  return finish(mentee, "done", now);
}

function finish(mentee: Mentee, status: "done" | "could-not", now: Date): Outcome {
  const nudge = currentNudge(mentee);
  return {
    ...only(engaged(mentee.member)),
    nudges: [closed(nudge, status, now)],
    plans: mentee.plan ? [{ ...mentee.plan, reminderAt: null }] : [],
    history: [event(mentee.member, nudge.challengeId, status, now)],
  };
}

function checkPlanTime(mentee: Mentee, at: Date, now: Date, isHoliday: IsHoliday, holidayName: string | null): void {
  const { settings } = mentee.member;
  if (at <= now) throw new UserFault({ code: "plan_in_past" });
  if (at.getTime() - now.getTime() > MAX_PLAN_AHEAD_MS) throw new UserFault({ code: "date_too_far" });
  if (isHoliday(localDate(at, settings.zone)))
    throw new UserFault(holidayName ? { code: "holiday", name: holidayName } : { code: "company_day_off" });
  // Only the hours that the person chose bind a plan: Do Not Disturb and status are about today, not about then.
  const hours = { settings, status: "active" as const, pausedUntil: null, availability: ALWAYS_AVAILABLE };
  if (quietUntil(hours, at, isHoliday)) {
    throw new UserFault({ code: "outside_working_hours", start: settings.workStart, end: settings.workEnd });
  }
}

const ALWAYS_AVAILABLE = {
  dndStart: null,
  dndEnd: null,
  away: false,
  awayUntil: null,
  checkedAt: null,
} as const;
