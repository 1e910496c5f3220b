/**
 * What one person asks of another, as a state machine. `step` is total: every event has an answer in every state, and
 * decisions are data. assignment.test.ts holds the whole table, assignment-model.test.ts the promises.
 */

import { addDays, daysBetween, instantOf, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { hostRelease } from "./host-release.ts";
import {
  type Assignment,
  hasEnded,
  type Part,
  type PartEvent,
  type PartStatus,
  type Role,
  type Room,
  type Step,
  type StepContext,
} from "./types.ts";

const DAY_MS = 86_400_000;
/** A due date further off than this is a wish. */
export const MAX_DUE_DAYS = 90;
/** A date that somebody suggested is agreed by itself after so many working days of silence. */
const SILENCE_IS_YES_DAYS = 3;
/** What was taken on may end so long after its due date before it is let go. */
const GRACE_DAYS = 14;

/** What happens to a part when something happens. */
export function step(part: Part, event: PartEvent, context: StepContext): Step {
  const { now, assignment } = context;
  if (!mayCause(event, context.role)) return { kind: "refused", why: "errors.not_yours" };
  if (hasEnded(part.status))
    return event.kind === "time" || event.kind === "nudge" ? stays(part) : refused("errors.part_over");
  // Whatever else it is that comes, a day that is over is over.
  if (event.kind !== "time" && event.kind !== "nudge" && lastMoment(part, assignment) <= now) {
    return part.status === "accepted" ? answer(part, event, context) : refused("errors.part_over");
  }
  return event.kind === "time" ? onTime(part, context) : answer(part, event, context);
}

/** A new part: an invitation where the person is no member yet, else waiting for the sweep to find room. */
export function newPart(
  assignment: Assignment,
  person: { readonly id: string; readonly userId: string; readonly isMember: boolean },
): Part {
  return {
    id: person.id,
    assignmentId: assignment.id,
    workspaceId: assignment.workspaceId,
    userId: person.userId,
    status: person.isMember ? "waiting" : "invited",
    challengeId: assignment.challengeId,
    dueOn: assignment.dueOn,
    suggestedOn: null,
    nudgeId: null,
    offeredAt: null,
    answeredAt: null,
    endedAt: null,
    checkAt: person.isMember ? assignment.createdAt : endOf(assignment.dueOn, assignment.zone),
    message: null,
  };
}

/** Who may cause what. The bot speaks for time, for joining and for the nudge; an admin may take back what nobody else can. */
const MAY: Readonly<Record<PartEvent["kind"], readonly Role[]>> = {
  time: ["bot"],
  join: ["bot"],
  nudge: ["bot"],
  "assigner-left": ["bot"],
  accept: ["assignee"],
  suggest: ["assignee"],
  decline: ["assignee"],
  agree: ["assigner"],
  keep: ["assigner"],
  "no-date": ["assigner"],
  withdraw: ["assigner", "admin"],
};

export function mayCause(event: PartEvent, role: Role): boolean {
  return MAY[event.kind].includes(role);
}

function answer(part: Part, event: Exclude<PartEvent, { kind: "time" }>, context: StepContext): Step {
  switch (event.kind) {
    case "join":
      return part.status === "invited" ? moved({ ...part, status: "waiting", checkAt: context.now }, []) : stays(part);
    case "accept":
      return accept(part, event, context);
    case "suggest":
      return suggest(part, event.date, context);
    case "decline":
      if (part.status === "accepted") return refused("errors.taken_on");
      // Whoever never joined can say no as well, and to the invitation itself.
      if (!isOnTheTable(part.status) && part.status !== "invited") return refused("errors.not_offered");
      return moved(ended(part, "declined", context.now), ["message", "declined"]);
    case "agree":
    case "keep":
    case "no-date":
    case "assigner-left":
      if (part.status === "suggested") return settle(part, event.kind, context);
      return event.kind === "assigner-left" ? stays(part) : refused("errors.settled");
    case "withdraw":
      // What somebody took on is theirs; it cannot be taken back any more.
      if (part.status === "accepted") return refused("errors.taken_on");
      return moved(ended(part, "withdrawn", context.now), ["message", "card"]);
    case "nudge":
      return follow(part, event, context);
  }
}

/** "I'm in", with the challenge that was asked or another one. Said twice it is said once. */
function accept(part: Part, event: Extract<PartEvent, { kind: "accept" }>, { now, assignment }: StepContext): Step {
  if (part.status === "accepted") return stays(part);
  if (!isOnTheTable(part.status)) return refused("errors.not_offered");
  const accepted: Part = {
    ...part,
    status: "accepted",
    nudgeId: event.nudgeId,
    challengeId: event.challengeId ?? part.challengeId,
    answeredAt: now,
  };
  // A door was opened for what was asked, and for nothing else.
  const isAsked = accepted.challengeId === assignment.challengeId;
  const door = assignment.door.kind === "none" || !isAsked ? [] : [assignment.door.kind];
  return moved({ ...accepted, checkAt: lastMoment(accepted, assignment) }, ["message", "card", "accepted", ...door]);
}

/** Another date, once; the assigner answers, or silence does. */
function suggest(part: Part, date: CalendarDate, context: StepContext): Step {
  const { now, assignment, isDayOff, isAssignerGone } = context;
  if (part.status === "accepted") return refused("errors.taken_on");
  if (part.suggestedOn !== null) return refused("errors.suggested_before");
  if (part.status !== "offered") return refused("errors.not_offered");
  const today = localDate(now, assignment.zone);
  if (date === part.dueOn) return refused("errors.same_date");
  if (date < today) return refused("errors.date_past");
  if (daysBetween(today, date) > MAX_DUE_DAYS) return refused("errors.date_too_far");
  const suggested: Part = { ...part, status: "suggested", suggestedOn: date };
  if (isAssignerGone) return settle(suggested, "assigner-left", context);
  const silence = workingDaysLater(now, SILENCE_IS_YES_DAYS, assignment.zone, isDayOff);
  const checkAt = new Date(Math.min(silence.getTime(), lastMoment(suggested, assignment).getTime()));
  return moved({ ...suggested, checkAt }, ["message", "suggested"]);
}

/**
 * The suggested date is answered: back on the table, and the person is told once. A suggested day that is over by then
 * cannot hold any more; the one before it stays.
 */
function settle(
  part: Part,
  how: "agree" | "keep" | "no-date" | "assigner-left" | "silence",
  { assignment, now }: StepContext,
): Step {
  const isOver = part.suggestedOn !== null && now >= endOf(part.suggestedOn, assignment.zone);
  const agreed = isOver ? part.dueOn : part.suggestedOn;
  const dueOn = how === "keep" ? part.dueOn : how === "no-date" ? null : agreed;
  const offered: Part = { ...part, status: "offered", dueOn };
  return moved({ ...offered, checkAt: lastMoment(offered, assignment) }, ["message", "settled"]);
}

function follow(
  part: Part,
  { nudgeId, status, backOn }: Extract<PartEvent, { kind: "nudge" }>,
  context: StepContext,
): Step {
  if (part.status !== "accepted") return stays(part);
  const { now } = context;
  switch (status) {
    case "open":
    case "planned":
      return nudgeId === part.nudgeId ? stays(part) : moved({ ...part, nudgeId }, []);
    case "done":
      return moved(ended(part, "done", now), ["card", "done", ...hostRelease(context.assignment, context.isHostTold)]);
    case "deferred":
      // Put off to a day inside the time that there is: it comes back as a nudge of its own, which is followed then.
      if (backOn !== null && backOn <= lastDay(part, context.assignment)) return stays(part);
      return letGo(part, context);
    case "could-not":
    case "skipped":
    case "lapsed":
      return letGo(part, context);
  }
}

/** Whoever asked hears "not now", as of any no, and the card counts it no more. */
function letGo(part: Part, { now, assignment, isHostTold }: StepContext): Step {
  return moved(ended(part, "let-go", now), ["card", "declined", ...hostRelease(assignment, isHostTold)]);
}

function onTime(part: Part, context: StepContext): Step {
  const { now, room, assignment } = context;
  const last = lastMoment(part, assignment);
  if (part.status === "accepted") {
    return now >= last ? letGo(part, context) : checkedLater(part, last);
  }
  if (part.status === "suggested") {
    // The suggested day may have come before anybody answered: that is a yes too, and the day is over.
    if (now >= last) return moved(ended(part, "expired", now), ["message"]);
    const isSilent = part.checkAt !== null && now >= part.checkAt;
    return isSilent ? settle(part, "silence", context) : stays(part);
  }
  if (now >= last) return moved(ended(part, "expired", now), ["message"]);
  if (part.status === "invited")
    return room.kind === "no-member"
      ? checkedLater(part, last)
      : offerIf(room, { ...part, status: "waiting" }, context);
  if (part.status === "waiting") return offerIf(room, part, context);
  return checkedLater(part, last);
}

function offerIf(room: Room, part: Part, { now, assignment }: StepContext): Step {
  const last = lastMoment(part, assignment);
  if (room.kind !== "now") {
    const again = room.kind === "later" ? Math.max(room.at.getTime(), now.getTime() + 1) : last.getTime();
    return moved({ ...part, checkAt: new Date(Math.min(again, last.getTime())) }, []);
  }
  const offered: Part = { ...part, status: "offered", offeredAt: now };
  return moved({ ...offered, checkAt: lastMoment(offered, assignment) }, ["offer"]);
}

/** The last day on which the part can be done; the suggested one counts while it waits for its answer. */
export function lastDay(part: Part, assignment: Assignment): CalendarDate {
  const due = part.dueOn ?? addDays(localDate(part.offeredAt ?? assignment.createdAt, assignment.zone), MAX_DUE_DAYS);
  return part.status === "suggested" && part.suggestedOn !== null && part.suggestedOn > due ? part.suggestedOn : due;
}

/** After this moment time alone ends the part: from every state there is a way out. */
export function lastMoment(part: Part, assignment: Assignment): Date {
  const day = lastDay(part, assignment);
  return endOf(part.status === "accepted" ? addDays(day, GRACE_DAYS) : day, assignment.zone);
}

/** The end of a day in a zone: the first instant of the next. */
export function endOf(date: CalendarDate, zone: string): Date {
  return instantOf(addDays(date, 1), 0, 0, zone);
}

/** The same time of day, so many working days later. */
export function workingDaysLater(
  at: Date,
  days: number,
  zone: string,
  isDayOff: (date: CalendarDate) => boolean,
): Date {
  let day = localDate(at, zone);
  for (let left = days, tried = 0; left > 0 && tried < 366; tried++) {
    day = addDays(day, 1);
    if (weekdayOf(day) <= 5 && !isDayOff(day)) left--;
  }
  const minutes = localMinutes(at, zone);
  return instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
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
  // One ask at a time; a day later there may be room, and it is no hurry.
  return facts.hasOpen ? { kind: "later", at: new Date(facts.now.getTime() + DAY_MS) } : { kind: "now" };
}

function isOnTheTable(status: PartStatus): boolean {
  return status === "offered" || status === "suggested";
}

function ended(part: Part, status: PartStatus, now: Date): Part {
  return { ...part, status, answeredAt: part.answeredAt ?? now, endedAt: now, checkAt: null };
}

function checkedLater(part: Part, at: Date): Step {
  return part.checkAt?.getTime() === at.getTime() ? stays(part) : moved({ ...part, checkAt: at }, []);
}

function moved(part: Part, effects: Extract<Step, { kind: "moved" }>["effects"]): Step {
  return { kind: "moved", part, effects };
}

function stays(part: Part): Step {
  return { kind: "stays", part };
}

function refused(why: Extract<Step, { kind: "refused" }>["why"]): Step {
  return { kind: "refused", why };
}
