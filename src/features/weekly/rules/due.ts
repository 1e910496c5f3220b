/** What to do when something is due: send it, move it, or let it go. Pure; the sweep saves what comes out. */

import { addDays, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Mentee, Nudge, NudgeSource } from "#src/kernel/member.ts";
import { firstPersonalSendTime, type IsHoliday, personalQuietEnd } from "#src/kernel/quiet.ts";
import type { Choice } from "./choose-challenge.ts";
import { withoutPause } from "./membership.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";
import { againKey, followUpKey, messageTo, reminderKey, type WeeklyContent, weeklyNudgeKey } from "./messages.ts";
import { besidePause, duePin, isFree, nextNudgeAt } from "./next-nudge.ts";
import { closed, dueOf, event, offerNudge } from "./nudge.ts";
import { firstSlotFrom, movedSlot, slotAfterWeek, weekOf } from "./slots.ts";

const DAY_MS = 86_400_000;
/** After so many unanswered nudges in a row the bot says so, offers a choice, and stops. */
export const UNANSWERED_BEFORE_STOP = 3;
/** Nudges that the person asked for or accepted do not count as unanswered. */
const ANSWERED_BY_ASKING: readonly NudgeSource[] = ["asked", "assigned"];
/** An offer younger than this is not replaced by the weekly nudge: one ask at a time. */
const FRESH_OFFER_MS = 4 * DAY_MS;
/** What was taken on for a colleague keeps it away until its day, or for so long. */
const TAKEN_ON_MS = 14 * DAY_MS;
/** A follow-up gets this long to be answered before the next nudge takes its place. */
const FOLLOW_UP_PATIENCE_MS = 2 * DAY_MS;
/** A reminder that is later than this is not sent; the follow-up asks instead. */
export const LATE_REMINDER_MS = 12 * 3_600_000;

export interface DueContext {
  readonly now: Date;
  readonly isHoliday: IsHoliday;
  /** Id for a nudge that may be opened. */
  readonly newId: string;
  /** The choice for this person now; null when the catalogue has nothing for them. Called at most once. */
  readonly choose: () => Choice | null;
}

/** Decides what the due nudge of a person becomes. The member's due time always moves on. */
export function decideDueNudge(mentee: Mentee, context: DueContext): MenteeChanges {
  const { now, isHoliday } = context;
  const member = awakened(mentee.member, now);
  if (member.status !== "active") return unchanged({ ...member, nextNudgeAt: nextNudgeAt(member, now, isHoliday) });
  if (member.leftAt) {
    const slot = slotAfterWeek(member.settings, now, isHoliday);
    return unchanged({ ...member, nextNudgeAt: besidePause(member, slot, isHoliday) });
  }
  const quiet = personalQuietEnd(member, now, isHoliday);
  if (quiet)
    return unchanged({ ...member, nextNudgeAt: besidePause(member, movedSlot(member, now, isHoliday), isHoliday) });

  const week = weekOf(now, member.settings.zone);
  const afterThisWeek = besidePause(member, slotAfterWeek(member.settings, now, isHoliday), isHoliday);
  if (waits({ ...mentee, member }, now)) return unchanged({ ...member, nextNudgeAt: afterThisWeek });

  const lapsed = mentee.nudge ? lapse(mentee, mentee.nudge, now) : unchanged(member);
  const unanswered = member.unanswered + (isUnanswered(mentee.nudge) ? 1 : 0);
  if (unanswered >= UNANSWERED_BEFORE_STOP) {
    const stopped: Member = {
      ...withoutPause(member),
      unanswered: 0,
      status: "stopped",
      nextNudgeAt: null,
      lastNudgeWeek: week,
    };
    const key = `inactivity-check-${member.id}-${week}`;
    return { ...lapsed, member: stopped, messages: [messageTo(member, key, { kind: "inactivity-check" }, now)] };
  }

  const next: Member = { ...member, unanswered, nextNudgeAt: afterThisWeek };
  const choice = context.choose();
  if (!choice) return { ...lapsed, member: next };
  // When a colleague's challenge comes back it is still theirs, with its reason.
  const isGiven = choice.reasons.some(({ kind }) => kind === "assigned");
  const source = isGiven ? "assigned" : isFree(member, now) ? "weekly" : "asked";
  const asked: Member = { ...next, lastNudgeWeek: laterWeek(member.lastNudgeWeek, week) };
  const isBack = mentee.member.status === "paused";
  const offered = isBack ? { ...choice, reasons: [...choice.reasons, { kind: "back" as const }] } : choice;
  const { nudge, outcome } = offerNudge(asked, { id: context.newId, source, choice: offered, now, isHoliday });
  const key = source === "weekly" ? weeklyNudgeKey(member.id, week) : `nudge-${nudge.id}`;
  return {
    ...outcome,
    nudges: [...lapsed.nudges, ...outcome.nudges],
    plans: lapsed.plans,
    history: [...lapsed.history, ...outcome.history],
    messages: [messageTo(member, key, { kind: "nudge", nudgeId: nudge.id }, now)],
  };
}

/** Whether the nudge that is due must wait, as this week had one already. */
function waits(mentee: Mentee, now: Date): boolean {
  // A challenge that comes back on the day that the person named may fall into a week that had its nudge.
  return stillBusy(mentee, now) || !(isFree(mentee.member, now) || duePin(mentee.member, now)?.on);
}

/**
 * Whether the next nudge is due and takes the place of what is current. After a time in which nothing was sent both may be
 * due at once, and whichever is looked at first, one thing is asked.
 */
export function isReplacedNow(
  mentee: Mentee,
  { now, isHoliday }: { readonly now: Date; readonly isHoliday: IsHoliday },
): boolean {
  const { nextNudgeAt: next, leftAt } = mentee.member;
  if (!mentee.nudge || next === null || next > now || leftAt) return false;
  const member = awakened(mentee.member, now);
  return member.status === "active" && !personalQuietEnd(member, now, isHoliday) && !waits({ ...mentee, member }, now);
}

/** A nudge that was never posted does not count as unanswered. */
function isUnanswered(nudge: Nudge | null): boolean {
  if (nudge?.status !== "open" || ANSWERED_BY_ASKING.includes(nudge.source)) return false;
  return nudge.source !== "weekly" || nudge.message !== null;
}

/** Decides what a due reminder becomes: sent, moved past a quiet time, or dropped when it would come too late. */
export function decideDueReminder(
  mentee: Mentee,
  { now, isHoliday }: Pick<DueContext, "now" | "isHoliday">,
): MenteeChanges {
  const { member, nudge, plan } = mentee;
  if (!plan) return unchanged(member);
  const dropped: MenteeChanges = { ...unchanged(member), plans: [{ ...plan, reminderAt: null }] };
  if (nudge?.status !== "planned" || member.leftAt) return dropped;
  if (member.status === "paused" && member.pausedUntil === null) return dropped;
  if (now.getTime() - plan.plannedAt.getTime() > LATE_REMINDER_MS) return dropped;
  if (personalQuietEnd(reachable(member), now, isHoliday)) {
    const moved = firstPersonalSendTime(reachable(member), now, isHoliday);
    if (moved.getTime() - plan.plannedAt.getTime() > LATE_REMINDER_MS) return dropped;
    return { ...unchanged(member), plans: [{ ...plan, reminderAt: moved }] };
  }
  const content: WeeklyContent = { kind: "reminder", nudgeId: nudge.id, planId: plan.id };
  return {
    ...unchanged(member),
    plans: [{ ...plan, reminderAt: null, remindedAt: now }],
    messages: [messageTo(member, reminderKey(plan.id, plan.plannedAt), content, now)],
  };
}

/** Decides what a reminder becomes that somebody asked for: said, moved past a quiet time, or dropped when it would come too late. */
export function decideDueAgain(
  { member, nudge }: Mentee,
  { now, isHoliday }: Pick<DueContext, "now" | "isHoliday">,
): MenteeChanges {
  if (!nudge?.remindAt) return unchanged(member);
  const over: MenteeChanges = { ...unchanged(member), nudges: [{ ...nudge, remindAt: null }] };
  if (member.leftAt || (member.status === "paused" && member.pausedUntil === null)) return over;
  if (now.getTime() - nudge.remindAt.getTime() > LATE_REMINDER_MS) return over;
  if (personalQuietEnd(reachable(member), now, isHoliday)) {
    const moved = firstPersonalSendTime(reachable(member), now, isHoliday);
    return { ...unchanged(member), nudges: [{ ...nudge, remindAt: moved }] };
  }
  const content: WeeklyContent = { kind: "nudge-again", nudgeId: nudge.id };
  return { ...over, messages: [messageTo(member, againKey(nudge.id, nudge.remindAt), content, now)] };
}

/** Decides what a due follow-up becomes: sent, moved to a good moment or to the next week, or dropped. */
export function decideDueFollowUp(
  mentee: Mentee,
  { now, isHoliday }: Pick<DueContext, "now" | "isHoliday">,
): MenteeChanges {
  const { member, nudge } = mentee;
  if (!nudge) return unchanged(member);
  if (member.leftAt || (member.status === "paused" && member.pausedUntil === null)) {
    return { ...unchanged(member), nudges: [{ ...nudge, followUpAt: null }] };
  }
  if (personalQuietEnd(reachable(member), now, isHoliday)) {
    return {
      ...unchanged(member),
      nudges: [{ ...nudge, followUpAt: firstPersonalSendTime(reachable(member), now, isHoliday) }],
    };
  }
  if (isReplacedNow(mentee, { now, isHoliday }))
    return { ...unchanged(member), nudges: [{ ...nudge, followUpAt: null }] };
  const week = weekOf(now, member.settings.zone);
  if (member.lastFollowUpWeek === week) {
    const monday = atLocalTime(addDays(week, 7), now, member.settings.zone);
    return {
      ...unchanged(member),
      nudges: [{ ...nudge, followUpAt: firstPersonalSendTime(reachable(member), monday, isHoliday) }],
    };
  }
  return {
    ...unchanged({ ...member, lastFollowUpWeek: week }),
    nudges: [{ ...nudge, followUpAt: null, followedUpAt: now }],
    messages: [messageTo(member, followUpKey(member.id, week), { kind: "follow-up", nudgeId: nudge.id }, now)],
  };
}

/** The same local time of day on another date. */
function atLocalTime(date: CalendarDate, now: Date, zone: string): Date {
  const minutes = localMinutes(now, zone);
  return instantOf(date, Math.floor(minutes / 60), minutes % 60, zone);
}

/** Somebody who stopped the nudges still gets the reminder and the follow-up of a plan that they made. */
function reachable(member: Member): Member {
  return member.status === "stopped" ? { ...member, status: "active" } : member;
}

/** A pause that has run out is over. */
function awakened(member: Member, now: Date): Member {
  if (member.status !== "paused" || member.pausedUntil === null) return member;
  const over = firstSlotFrom(member.settings, member.pausedUntil, () => false) <= now;
  return over ? { ...member, status: "active", pausedUntil: null } : member;
}

/** A fresh offer, or a plan that is still running or was only just asked about, keeps the weekly nudge away. */
function stillBusy({ member, nudge }: Mentee, now: Date): boolean {
  if (!nudge) return false;
  // Whoever wants to be reminded of it has not turned it down.
  if (nudge.remindAt !== null && now.getTime() - nudge.remindAt.getTime() < FOLLOW_UP_PATIENCE_MS) return true;
  if (nudge.status === "open") {
    const age = now.getTime() - nudge.offeredAt.getTime();
    if (age < FRESH_OFFER_MS) return true;
    const dueOn = dueOf(nudge);
    if (dueOn === null) return false;
    // Once its day is over it is asked about before another one takes its place.
    return (age < TAKEN_ON_MS && dueOn >= localDate(now, member.settings.zone)) || isAsked(nudge, now);
  }
  return isAsked(nudge, now);
}

/** What came of it is to be asked, or was asked only just now. */
function isAsked({ followUpAt, followedUpAt }: Nudge, now: Date): boolean {
  if (followUpAt !== null) return true;
  return followedUpAt !== null && now.getTime() - followedUpAt.getTime() < FOLLOW_UP_PATIENCE_MS;
}

/** Closes an offer without an answer: another one takes its place, or it never reached the person. */
export function lapse({ member, plan }: Pick<Mentee, "member" | "plan">, nudge: Nudge, now: Date): MenteeChanges {
  return {
    ...unchanged(member),
    nudges: [{ ...closed(nudge, "lapsed", now), answeredAt: nudge.answeredAt }],
    plans: plan ? [{ ...plan, reminderAt: null }] : [],
    history: [event(member, nudge.challengeId, "lapsed", now)],
  };
}

function laterWeek(a: CalendarDate | null, b: CalendarDate): CalendarDate {
  return a !== null && a > b ? a : b;
}
