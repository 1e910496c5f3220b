import { lastMoment } from "#src/features/assignments/rules/times.ts";
import {
  type Assignee,
  type AssigneeStatus,
  type Assignment,
  hasEnded,
  type TransitionContext,
} from "#src/features/assignments/rules/types.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

/** Asked on a Tuesday morning in Berlin, due on the Friday of the next week. */
export function assignmentWith(changes: Partial<Assignment> = {}): Assignment {
  return {
    id: "a1",
    workspaceId: "T1",
    assignerUserId: "U9",
    challengeId: "shadow-client-call",
    why: "You build what they use.",
    protectedMinutes: 45,
    door: { kind: "none" },
    dueOn: day("2026-12-04"),
    zone: "Europe/Berlin",
    channel: "C1",
    createdAt: new Date("2026-11-24T10:00:00Z"),
    ...changes,
  };
}

/** A part as it is when it has just come into a state. */
export function assigneeWith(status: AssigneeStatus, changes: Partial<Assignee> = {}): Assignee {
  const offered = ["offered", "suggested", "accepted", "done", "dropped", "declined"].includes(status);
  const assignee: Assignee = {
    id: "p1",
    assignmentId: "a1",
    workspaceId: "T1",
    userId: "U1",
    status,
    challengeId: "shadow-client-call",
    dueOn: day("2026-12-04"),
    suggestedOn: status === "suggested" ? day("2026-12-08") : null,
    nudgeId: ["accepted", "done", "dropped"].includes(status) ? "n1" : null,
    offeredAt: offered ? new Date("2026-11-24T10:00:05Z") : null,
    answeredAt: null,
    endedAt: hasEnded(status) ? new Date("2026-11-24T11:00:00Z") : null,
    dueAt: null,
    message: null,
    ...changes,
  };
  const next = status === "suggested" ? new Date("2026-11-27T11:00:00Z") : lastMoment(assignee, assignmentWith());
  return { ...assignee, dueAt: hasEnded(status) ? null : (changes.dueAt ?? next) };
}

export function contextWith(changes: Partial<TransitionContext> = {}): TransitionContext {
  return {
    now: new Date("2026-11-24T11:00:00Z"),
    assignment: assignmentWith(),
    role: "bot",
    room: { kind: "now" },
    isAssignerGone: false,
    isHostTold: false,
    isDayOff: () => false,
    ...changes,
  };
}
