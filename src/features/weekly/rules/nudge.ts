/** The one thing asked at a time: offering it, and the answers that need no plan. Decisions are data. */

import { addDays, daysBetween, instantOf, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type {
  CalendarDate,
  HistoryEvent,
  HistoryKind,
  Member,
  Mentee,
  Nudge,
  NudgeSource,
  Reason,
} from "#src/kernel/member.ts";
import { firstPersonalSendTime, type IsHoliday } from "#src/kernel/quiet.ts";
import { type Fault, UserFault } from "#src/kernel/user-fault.ts";
import type { Size } from "#src/kernel/vocabulary.ts";
import { assignedReason } from "./assigned-reason.ts";
import type { Choice } from "./choose-challenge.ts";
import { type MenteeChanges, unchanged } from "./mentee-changes.ts";
import { duePin, nextNudgeAt } from "./next-nudge.ts";
import { firstSlotFrom, weekOf } from "./slots.ts";

const DAY_MS = 86_400_000;
/** So many others are shown beside an open one. */
const OTHERS = 2;
/** An unanswered nudge is followed up once, this much later. */
const FOLLOW_UP_AFTER_DAYS = 5;
/** A follow-up keeps at least this distance from the next nudge; otherwise it comes earlier. */
const FOLLOW_UP_BEFORE_NUDGE_DAYS = 1;
/** "Later" names a day within a year. */
const MAX_DEFERRED_DAYS = 366;

/** What an offer needs beside the choice: the new nudge's id and the time. */
export interface Offer {
  readonly id: string;
  readonly source: NudgeSource;
  readonly choice: Choice;
  readonly now: Date;
  readonly isHoliday: IsHoliday;
}

/**
 * Opens a nudge for the person. The caller has made sure that nothing else is open. A challenge that was to come back is
 * taken off the list once it is offered or its day has passed.
 */
export function offerNudge(person: Member, offer: Offer): { nudge: Nudge; outcome: MenteeChanges } {
  const { choice, now } = offer;
  const isHere = person.pinned?.challengeId === choice.challenge.id || duePin(person, now) !== null;
  const member = isHere ? { ...person, pinned: null } : person;
  const nudge: Nudge = {
    id: offer.id,
    memberId: member.id,
    workspaceId: member.workspaceId,
    week: weekOf(now, member.settings.zone),
    source: offer.source,
    challengeId: choice.challenge.id,
    size: choice.size,
    alternativeIds: choice.alternatives.map((challenge) => challenge.id),
    reasons: choice.reasons,
    status: "open",
    offeredAt: now,
    answeredAt: null,
    followUpAt: afterDue(member, choice, offer) ?? unansweredFollowUpAt(member, now, offer.isHoliday),
    followedUpAt: null,
    remindAt: null,
    message: null,
  };
  return {
    nudge,
    outcome: { ...unchanged(member), nudges: [nudge], history: [event(member, nudge.challengeId, "offered", now)] },
  };
}

/** Replaces the challenge by one of the others that were shown. @throws UserFault when nothing is open. */
export function swapNudge(mentee: Mentee, challengeId: string, now: Date): { nudge: Nudge; outcome: MenteeChanges } {
  const nudge = openNudge(mentee);
  if (nudge.challengeId === challengeId) return { nudge, outcome: unchanged(mentee.member) };
  if (!nudge.alternativeIds.includes(challengeId)) throw new UserFault({ key: "errors.item_gone" });
  return takeInstead(mentee, challengeId, now);
}

/**
 * Takes any other challenge in place of the open one, which stays as one of the others.
 * @throws UserFault when it is planned, or a colleague asked for it.
 */
export function takeInstead(mentee: Mentee, challengeId: string, now: Date): { nudge: Nudge; outcome: MenteeChanges } {
  const nudge = openNudge(mentee);
  if (nudge.challengeId === challengeId) return { nudge, outcome: unchanged(mentee.member) };
  if (nudge.source === "assigned" && !nudge.alternativeIds.includes(challengeId))
    throw new UserFault({ key: "errors.of_colleague" });
  const swapped: Nudge = {
    ...nudge,
    challengeId,
    size: "usual",
    alternativeIds: [nudge.challengeId, ...nudge.alternativeIds.filter((id) => id !== challengeId)].slice(0, OTHERS),
    reasons: [{ kind: "own-choice" }],
  };
  return {
    nudge: swapped,
    outcome: {
      ...unchanged(withoutPin(engaged(mentee.member), challengeId)),
      nudges: [swapped],
      history: [
        event(mentee.member, nudge.challengeId, "swapped", now),
        event(mentee.member, challengeId, "offered", now),
      ],
    },
  };
}

/**
 * Takes on more or less of the same challenge; why it had come in its former size is true no more.
 * @throws UserFault when nothing is current.
 */
export function resizeNudge(mentee: Mentee, size: Size): { nudge: Nudge; outcome: MenteeChanges } {
  const before = currentNudge(mentee);
  const reasons = size === before.size ? before.reasons : before.reasons.filter((reason) => !isOfSize(reason));
  const nudge: Nudge = { ...before, size, reasons };
  return { nudge, outcome: { ...unchanged(engaged(mentee.member)), nudges: [nudge] } };
}

function isOfSize(reason: Reason): boolean {
  return reason.kind === "small" || (reason.kind === "wished" && reason.what === "size");
}

/** "Not this week": closes the nudge; the next one comes in its own week. @throws UserFault when nothing is current. */
export function skipNudge(mentee: Mentee, now: Date): MenteeChanges {
  const nudge = currentNudge(mentee);
  return {
    ...unchanged(engaged(mentee.member)),
    nudges: [closed(nudge, "skipped", now)],
    plans: mentee.plan ? [{ ...mentee.plan, reminderAt: null }] : [],
    history: [event(mentee.member, nudge.challengeId, "skipped", now)],
  };
}

/** "Later": closes the nudge and brings the same challenge back as the nudge of that day. @throws UserFault */
export function deferNudge(mentee: Mentee, date: CalendarDate, now: Date, isHoliday: IsHoliday): MenteeChanges {
  const nudge = currentNudge(mentee);
  const today = localDate(now, mentee.member.settings.zone);
  if (daysBetween(today, date) > MAX_DEFERRED_DAYS) throw new UserFault({ key: "errors.date_too_far" });
  if (firstSlotFrom(mentee.member.settings, date, isHoliday) <= now) throw new UserFault({ key: "errors.date_past" });
  const member = withPin(engaged(mentee.member), nudge, date, "later");
  return {
    ...unchanged({ ...member, nextNudgeAt: nextNudgeAt(member, now, isHoliday) }),
    nudges: [closed(nudge, "deferred", now)],
    plans: mentee.plan ? [{ ...mentee.plan, reminderAt: null }] : [],
  };
}

/** The challenge of a nudge as one that comes back, in its size, with the reason of the colleague who asked for it, if any. */
export function withPin(member: Member, nudge: Nudge, on: CalendarDate | null, why: "later" | "displaced"): Member {
  const given = nudge.reasons.filter(({ kind }) => kind === "assigned");
  const inSize: Reason = nudge.size === "usual" ? { kind: why } : { kind: why, size: nudge.size };
  return { ...member, pinned: { challengeId: nudge.challengeId, on, reasons: [...given, inSize] } };
}

function withoutPin(member: Member, challengeId: string): Member {
  return member.pinned?.challengeId === challengeId ? { ...member, pinned: null } : member;
}

/** "Fewer of these": closes the nudge and weighs down what is like it. @throws UserFault when nothing is current. */
export function fewerLike(mentee: Mentee, now: Date): MenteeChanges {
  const nudge = currentNudge(mentee);
  const outcome = skipNudge(mentee, now);
  return { ...outcome, history: [event(mentee.member, nudge.challengeId, "fewer", now)] };
}

const ANSWERED: ReadonlySet<Nudge["status"]> = new Set(["done", "not-done", "skipped"]);

/** Why nothing can be answered to a nudge that is not current: it was answered, or it was put off, or another took its place. */
export function notCurrent({ status }: Pick<Nudge, "status">): Fault {
  return { key: ANSWERED.has(status) ? "errors.already_answered" : "errors.no_longer_open" };
}

/** Whether a fault says that a nudge is not current. */
export function isNotCurrent({ key }: Fault): boolean {
  return key === "errors.already_answered" || key === "errors.no_longer_open";
}

/** The nudge that waits for its first answer. @throws UserFault */
export function openNudge(mentee: Mentee): Nudge {
  if (mentee.nudge?.status === "planned") throw new UserFault({ key: "errors.planned_already" });
  return currentNudge(mentee);
}

/** The nudge that is open or planned. @throws UserFault */
export function currentNudge(mentee: Mentee): Nudge {
  if (!mentee.nudge) throw new UserFault({ key: "errors.nothing_open" });
  return mentee.nudge;
}

/** The nudge with its final status; nothing of it is due any more. */
export function closed(nudge: Nudge, status: Nudge["status"], now: Date): Nudge {
  return { ...nudge, status, answeredAt: nudge.answeredAt ?? now, followUpAt: null, remindAt: null };
}

/** Any answer at all ends the count of unanswered nudges. */
export function engaged(member: Member): Member {
  return member.unanswered === 0 ? member : { ...member, unanswered: 0 };
}

/** One line of the person's challenge history. */
export function event(member: Member, challengeId: string, kind: HistoryKind, at: Date): HistoryEvent {
  return { memberId: member.id, challengeId, kind, at };
}

/** An open challenge that a colleague asked for keeps others away for 14 days; it is asked about before. */
const LATEST_DAYS = 13;

/** The day by which a colleague asked for it; null where nobody named one. */
export function dueOf(nudge: Pick<Nudge, "reasons">): CalendarDate | null {
  return assignedReason(nudge)?.dueOn ?? null;
}

/**
 * What a colleague asked for by a day is asked about on the working day after it, at the person's hour; where it lies further ahead than
 * others are kept away for, before that. Null where no day was named.
 */
export function afterDue(
  member: Member,
  nudge: Pick<Nudge, "reasons">,
  { now, isHoliday }: Pick<Offer, "now" | "isHoliday">,
): Date | null {
  const dueOn = dueOf(nudge);
  if (dueOn === null) return null;
  const { zone, workDays, nudgeHour } = member.settings;
  const today = localDate(now, zone);
  const [first, last] = [addDays(today, 1), addDays(today, LATEST_DAYS)];
  let day = addDays(dueOn, 1);
  while (day < last && (isHoliday(day) || !workDays.includes(weekdayOf(day)))) day = addDays(day, 1);
  const asked = day < first ? first : day > last ? last : day;
  return firstPersonalSendTime({ ...member, status: "active" }, instantOf(asked, nudgeHour, 0, zone), isHoliday);
}

/**
 * Five days after the nudge, at a good moment. Where that would fall upon the next nudge (a Saturday moves to Monday),
 * the last good day before it is taken, so that two messages never come together.
 */
function unansweredFollowUpAt(member: Member, now: Date, isHoliday: IsHoliday): Date {
  const next = member.nextNudgeAt;
  const latest = next ? next.getTime() - FOLLOW_UP_BEFORE_NUDGE_DAYS * DAY_MS : Number.POSITIVE_INFINITY;
  for (let days = FOLLOW_UP_AFTER_DAYS; days >= 2; days--) {
    const wanted = new Date(now.getTime() + days * DAY_MS);
    const good = firstPersonalSendTime({ ...member, status: "active" }, wanted, isHoliday);
    if (good.getTime() <= latest) return good;
  }
  return firstPersonalSendTime(
    { ...member, status: "active" },
    new Date(now.getTime() + FOLLOW_UP_AFTER_DAYS * DAY_MS),
    isHoliday,
  );
}
