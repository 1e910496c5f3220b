/** The words of assignments: what was asked, one person's part in it, and what can happen to that part. */
import type { CalendarDate, Door, MessageRef, NudgeStatus } from "#src/kernel/member.ts";
import type { TextKey } from "#src/kernel/texts.ts";

/** What one person asked of one or several. */
export interface Assignment {
  readonly id: string;
  readonly workspaceId: string;
  readonly assignerUserId: string;
  readonly challengeId: string;
  /** In the assigner's words; shown to the person. */
  readonly why: string;
  /** Working time that the assigner sets aside for it. */
  readonly protectedMinutes: number | null;
  readonly door: Door;
  readonly dueOn: CalendarDate;
  /** The assigner's: there the day ends. */
  readonly zone: string;
  /** Where its card stands; null in private. */
  readonly channel: string | null;
  readonly createdAt: Date;
}

/**
 * invited: not a member yet. queued: offered at a good moment. offered: sent to the person. suggested: they named
 * another date. accepted: a nudge of theirs. The others are the end: done, dropped, declined, withdrawn, expired.
 */
export const ASSIGNEE_STATUSES = [
  "invited",
  "queued",
  "offered",
  "suggested",
  "accepted",
  "done",
  "dropped",
  "declined",
  "withdrawn",
  "expired",
] as const;
export type AssigneeStatus = (typeof ASSIGNEE_STATUSES)[number];

const FINAL: readonly AssigneeStatus[] = ["done", "dropped", "declined", "withdrawn", "expired"];

export function hasEnded(status: AssigneeStatus): boolean {
  return FINAL.includes(status);
}

/** One person's part of an assignment: comments call it a part, names an assignee. */
export interface Assignee {
  readonly id: string;
  readonly assignmentId: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly status: AssigneeStatus;
  /** What they do: another one after "something else instead". */
  readonly challengeId: string;
  /** Null: no date needed. */
  readonly dueOn: CalendarDate | null;
  /** Stays when it was answered: a date is suggested once. */
  readonly suggestedOn: CalendarDate | null;
  readonly nudgeId: string | null;
  readonly offeredAt: Date | null;
  readonly answeredAt: Date | null;
  readonly endedAt: Date | null;
  /** When the bot looks at it next. */
  readonly dueAt: Date | null;
  /** Where the offer or the invitation stands in the person's DM. */
  readonly message: MessageRef | null;
}

/** One person's part, with what it belongs to. */
export interface AssigneeWithAssignment {
  readonly assignment: Assignment;
  readonly assignee: Assignee;
}

export interface AssigneeKey {
  readonly workspaceId: string;
  readonly assigneeId: string;
}

export type AssignmentEvent =
  /** The clock moved on. */
  | { readonly kind: "time" }
  /** The person joined. */
  | { readonly kind: "join" }
  /** Their nudge of it stands so; `backOn` is the day on which one that was put off comes again. */
  | {
      readonly kind: "nudge";
      readonly nudgeId: string;
      readonly status: NudgeStatus;
      readonly backOn: CalendarDate | null;
    }
  | { readonly kind: "assigner-left" }
  /** `challengeId`: something else instead. */
  | { readonly kind: "accept"; readonly nudgeId: string; readonly challengeId: string | null }
  | { readonly kind: "suggest"; readonly date: CalendarDate }
  | { readonly kind: "decline" }
  | { readonly kind: "agree" }
  | { readonly kind: "keep-date" }
  | { readonly kind: "waive-date" }
  | { readonly kind: "withdraw" };

/** What somebody is to a part. */
export type Role = "assignee" | "assigner" | "admin" | "stranger" | "bot";

/** Whether the person can be offered something now. */
export type Room =
  | { readonly kind: "now" }
  | { readonly kind: "later"; readonly at: Date }
  | { readonly kind: "no-member" };

export interface TransitionContext {
  readonly now: Date;
  readonly assignment: Assignment;
  readonly role: Role;
  readonly room: Room;
  readonly isAssignerGone: boolean;
  /** Whoever is the door was told that the person may come, or introduced to them. */
  readonly isHostTold: boolean;
  /** The company's days off. */
  readonly isDayOff: (date: CalendarDate) => boolean;
}

/** What comes of a transition beside the new state: drawings, and messages, each at most once in the life of a part. */
export type AssignmentEffect =
  /** What stands in the person's DM is drawn anew; nobody is pinged. */
  | "message"
  /** The card in the channel is drawn anew. */
  | "card"
  | AssigneeMessage;

/** Messages about a part. To whom, and what each may show: src/features/assignments/rules/visibility.ts. */
export const ASSIGNEE_MESSAGES = [
  "offer",
  "accepted",
  "suggested",
  "settled",
  "declined",
  "done",
  "host",
  "introduction",
  "released",
] as const;
export type AssigneeMessage = (typeof ASSIGNEE_MESSAGES)[number];

/** Why nothing changed, as the key of the sentence that says it. */
export type Refusal = Extract<
  TextKey,
  | "errors.not_yours"
  | "errors.part_over"
  | "errors.not_offered"
  | "errors.taken_on"
  | "errors.settled"
  | "errors.suggested_before"
  | "errors.same_date"
  | "errors.date_past"
  | "errors.date_too_far"
>;

export type AssignmentTransition =
  | { readonly kind: "moved"; readonly assignee: Assignee; readonly effects: readonly AssignmentEffect[] }
  | { readonly kind: "stays"; readonly assignee: Assignee }
  | { readonly kind: "refused"; readonly why: Refusal };

/** What somebody is to a part: nobody can ask themselves, so nobody has both roles. */
export function roleOf(
  assignee: Pick<Assignee, "userId">,
  assignment: Pick<Assignment, "assignerUserId">,
  userId: string,
  isAdmin: boolean,
): Role {
  if (userId === assignee.userId) return "assignee";
  if (userId === assignment.assignerUserId) return "assigner";
  return isAdmin ? "admin" : "stranger";
}
