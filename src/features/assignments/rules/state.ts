/**
 * What one person asks of another, as a state machine. `transition` is total: every event has an answer in every state, and
 * decisions are data. state.test.ts holds the whole table, state-model.test.ts the promises.
 */

import { daysBetween, localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { hostRelease } from "./host-release.ts";
import { endOf, lastDay, lastMoment, MAX_DUE_DAYS, workingDaysLater } from "./times.ts";
import {
  type Assignee,
  type AssigneeStatus,
  type Assignment,
  type AssignmentEvent,
  type AssignmentTransition,
  hasEnded,
  type Role,
  type Room,
  type TransitionContext,
} from "./types.ts";

const DAY_MS = 86_400_000;
/** A date that somebody suggested is agreed by itself after so many working days of silence. */
const SILENCE_IS_YES_DAYS = 3;

/** What happens to a part when something happens. */
export function transition(
  assignee: Assignee,
  event: AssignmentEvent,
  context: TransitionContext,
): AssignmentTransition {
  const { now, assignment } = context;
  if (!mayCause(event, context.role)) return { kind: "refused", why: "errors.not_yours" };
  if (hasEnded(assignee.status))
    return event.kind === "time" || event.kind === "nudge" ? stays(assignee) : refused("errors.part_over");
  // When the time is over, it ends whatever the event is.
  if (event.kind !== "time" && event.kind !== "nudge" && lastMoment(assignee, assignment) <= now) {
    return assignee.status === "accepted" ? answer(assignee, event, context) : refused("errors.part_over");
  }
  return event.kind === "time" ? onTime(assignee, context) : answer(assignee, event, context);
}

/** A new part: an invitation where the person is no member yet, else waiting for the sweep to find room. */
export function newAssignee(
  assignment: Assignment,
  person: { readonly id: string; readonly userId: string; readonly isMember: boolean },
): Assignee {
  return {
    id: person.id,
    assignmentId: assignment.id,
    workspaceId: assignment.workspaceId,
    userId: person.userId,
    status: person.isMember ? "queued" : "invited",
    challengeId: assignment.challengeId,
    dueOn: assignment.dueOn,
    suggestedOn: null,
    nudgeId: null,
    offeredAt: null,
    answeredAt: null,
    endedAt: null,
    dueAt: person.isMember ? assignment.createdAt : endOf(assignment.dueOn, assignment.zone),
    message: null,
  };
}

/**
 * Who may cause which event. The bot causes those of time, joining and the nudge; an admin may withdraw what nobody else
 * can.
 */
const MAY: Readonly<Record<AssignmentEvent["kind"], readonly Role[]>> = {
  time: ["bot"],
  join: ["bot"],
  nudge: ["bot"],
  "assigner-left": ["bot"],
  accept: ["assignee"],
  suggest: ["assignee"],
  decline: ["assignee"],
  agree: ["assigner"],
  "keep-date": ["assigner"],
  "waive-date": ["assigner"],
  withdraw: ["assigner", "admin"],
};

export function mayCause(event: AssignmentEvent, role: Role): boolean {
  return MAY[event.kind].includes(role);
}

function answer(
  assignee: Assignee,
  event: Exclude<AssignmentEvent, { kind: "time" }>,
  context: TransitionContext,
): AssignmentTransition {
  switch (event.kind) {
    case "join":
      return assignee.status === "invited"
        ? moved({ ...assignee, status: "queued", dueAt: context.now }, ["message"])
        : stays(assignee);
    case "accept":
      return accept(assignee, event, context);
    case "suggest":
      return suggest(assignee, event.date, context);
    case "decline":
      if (assignee.status === "accepted") return refused("errors.taken_on");
      // Whoever never joined can say no as well, and to the invitation itself.
      if (!isOnTheTable(assignee.status) && assignee.status !== "invited") return refused("errors.not_offered");
      return moved(ended(assignee, "declined", context.now), ["message", "declined"]);
    case "agree":
    case "keep-date":
    case "waive-date":
    case "assigner-left":
      if (assignee.status === "suggested") return settle(assignee, event.kind, context);
      return event.kind === "assigner-left" ? stays(assignee) : refused("errors.settled");
    case "withdraw":
      // What somebody took on is theirs; it cannot be taken back any more.
      if (assignee.status === "accepted") return refused("errors.taken_on");
      return moved(ended(assignee, "withdrawn", context.now), ["message", "card"]);
    case "nudge":
      return follow(assignee, event, context);
  }
}

/** "I'm in", with the challenge that was asked or another one. A second yes changes nothing. */
function accept(
  assignee: Assignee,
  event: Extract<AssignmentEvent, { kind: "accept" }>,
  { now, assignment }: TransitionContext,
): AssignmentTransition {
  if (assignee.status === "accepted") return stays(assignee);
  if (!isOnTheTable(assignee.status)) return refused("errors.not_offered");
  const accepted: Assignee = {
    ...assignee,
    status: "accepted",
    nudgeId: event.nudgeId,
    challengeId: event.challengeId ?? assignee.challengeId,
    answeredAt: now,
  };
  // A host or introduction belongs to the challenge that was asked for, not to another one taken instead.
  const isAsked = accepted.challengeId === assignment.challengeId;
  const door = assignment.door.kind === "none" || !isAsked ? [] : [assignment.door.kind];
  return moved({ ...accepted, dueAt: lastMoment(accepted, assignment) }, ["message", "card", "accepted", ...door]);
}

/** Another date, which can be suggested once. The assigner answers; without an answer it is agreed after some days. */
function suggest(assignee: Assignee, date: CalendarDate, context: TransitionContext): AssignmentTransition {
  const { now, assignment, isDayOff, isAssignerGone } = context;
  if (assignee.status === "accepted") return refused("errors.taken_on");
  if (assignee.suggestedOn !== null) return refused("errors.suggested_before");
  if (assignee.status !== "offered") return refused("errors.not_offered");
  const today = localDate(now, assignment.zone);
  if (date === assignee.dueOn) return refused("errors.same_date");
  if (date < today) return refused("errors.date_past");
  if (daysBetween(today, date) > MAX_DUE_DAYS) return refused("errors.date_too_far");
  const suggested: Assignee = { ...assignee, status: "suggested", suggestedOn: date };
  if (isAssignerGone) return settle(suggested, "assigner-left", context);
  const silence = workingDaysLater(now, SILENCE_IS_YES_DAYS, assignment.zone, isDayOff);
  const dueAt = new Date(Math.min(silence.getTime(), lastMoment(suggested, assignment).getTime()));
  return moved({ ...suggested, dueAt }, ["message", "suggested"]);
}

/**
 * The suggested date is answered: the assignment is offered again, and the person is told once. A suggested day that is
 * over by then
 * cannot hold any more; the one before it stays.
 */
function settle(
  assignee: Assignee,
  how: "agree" | "keep-date" | "waive-date" | "assigner-left" | "silence",
  { assignment, now }: TransitionContext,
): AssignmentTransition {
  const isOver = assignee.suggestedOn !== null && now >= endOf(assignee.suggestedOn, assignment.zone);
  const agreed = isOver ? assignee.dueOn : assignee.suggestedOn;
  const dueOn = how === "keep-date" ? assignee.dueOn : how === "waive-date" ? null : agreed;
  const offered: Assignee = { ...assignee, status: "offered", dueOn };
  return moved({ ...offered, dueAt: lastMoment(offered, assignment) }, ["message", "settled"]);
}

function follow(
  assignee: Assignee,
  { nudgeId, status, backOn }: Extract<AssignmentEvent, { kind: "nudge" }>,
  context: TransitionContext,
): AssignmentTransition {
  if (assignee.status !== "accepted") return stays(assignee);
  const { now } = context;
  switch (status) {
    case "open":
    case "planned":
      return nudgeId === assignee.nudgeId ? stays(assignee) : moved({ ...assignee, nudgeId }, []);
    case "done":
      return moved(ended(assignee, "done", now), [
        "card",
        "done",
        ...hostRelease(context.assignment, context.isHostTold),
      ]);
    case "deferred":
      // Put off to a day inside the time that there is: it comes back as a nudge of its own, which is followed then.
      if (backOn !== null && backOn <= lastDay(assignee, context.assignment)) return stays(assignee);
      return drop(assignee, context);
    case "not-done":
    case "skipped":
    case "lapsed":
      return drop(assignee, context);
  }
}

/** Whoever asked hears "not now", as of any no, and the card counts it no more. */
function drop(assignee: Assignee, { now, assignment, isHostTold }: TransitionContext): AssignmentTransition {
  return moved(ended(assignee, "dropped", now), ["card", "declined", ...hostRelease(assignment, isHostTold)]);
}

function onTime(assignee: Assignee, context: TransitionContext): AssignmentTransition {
  const { now, room, assignment } = context;
  const last = lastMoment(assignee, assignment);
  if (assignee.status === "accepted") {
    return now >= last ? drop(assignee, context) : checkedLater(assignee, last);
  }
  if (assignee.status === "suggested") {
    // The suggested day may have come before anybody answered: that is a yes too, and the day is over.
    if (now >= last) return moved(ended(assignee, "expired", now), ["message"]);
    const isSilent = assignee.dueAt !== null && now >= assignee.dueAt;
    return isSilent ? settle(assignee, "silence", context) : stays(assignee);
  }
  if (now >= last) return moved(ended(assignee, "expired", now), ["message"]);
  if (assignee.status === "invited")
    return room.kind === "no-member"
      ? checkedLater(assignee, last)
      : offerIf(room, { ...assignee, status: "queued" }, context);
  if (assignee.status === "queued") return offerIf(room, assignee, context);
  return checkedLater(assignee, last);
}

function offerIf(room: Room, assignee: Assignee, { now, assignment }: TransitionContext): AssignmentTransition {
  const last = lastMoment(assignee, assignment);
  if (room.kind !== "now") {
    const again = room.kind === "later" ? Math.max(room.at.getTime(), now.getTime() + 1) : last.getTime();
    return moved({ ...assignee, dueAt: new Date(Math.min(again, last.getTime())) }, []);
  }
  const offered: Assignee = { ...assignee, status: "offered", offeredAt: now };
  return moved({ ...offered, dueAt: lastMoment(offered, assignment) }, ["offer"]);
}

/** What room there is for an offer to a member. */
export function roomFor(facts: {
  readonly isMember: boolean;
  readonly hasOpen: boolean;
  readonly quietUntil: Date | null;
  readonly now: Date;
}): Room {
  if (!facts.isMember) return { kind: "no-member" };
  if (facts.quietUntil) return { kind: "later", at: facts.quietUntil };
  // Only one challenge is open at a time; whether there is room is looked at again a day later.
  return facts.hasOpen ? { kind: "later", at: new Date(facts.now.getTime() + DAY_MS) } : { kind: "now" };
}

function isOnTheTable(status: AssigneeStatus): boolean {
  return status === "offered" || status === "suggested";
}

function ended(assignee: Assignee, status: AssigneeStatus, now: Date): Assignee {
  return { ...assignee, status, answeredAt: assignee.answeredAt ?? now, endedAt: now, dueAt: null };
}

function checkedLater(assignee: Assignee, at: Date): AssignmentTransition {
  return assignee.dueAt?.getTime() === at.getTime() ? stays(assignee) : moved({ ...assignee, dueAt: at }, []);
}

function moved(
  assignee: Assignee,
  effects: Extract<AssignmentTransition, { kind: "moved" }>["effects"],
): AssignmentTransition {
  return { kind: "moved", assignee, effects };
}

function stays(assignee: Assignee): AssignmentTransition {
  return { kind: "stays", assignee };
}

function refused(why: Extract<AssignmentTransition, { kind: "refused" }>["why"]): AssignmentTransition {
  return { kind: "refused", why };
}
