/** Who hears what of an assignment. A message is built from the fields that stand here, and from nothing else. */

import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Door } from "#src/kernel/member.ts";
import {
  ASSIGNEE_MESSAGES,
  type Assignee,
  type AssigneeMessage,
  type AssigneeStatus,
  type AssigneeWithAssignment,
  type Assignment,
} from "./types.ts";

/** Who reads: the person who was asked, who asked, who opens the door, everybody in the channel. */
export const AUDIENCES = ["assignee", "assigner", "host", "channel"] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * What there is to know. `answer` is what the person told the assigner by a button; `availability` is whether they are
 * paused, away or busy; `record` is their plan, their reflection and everything else that they asked or did.
 */
export const FIELDS = [
  "assigner",
  "assignee",
  "title",
  "task",
  "effort",
  "why",
  "due",
  "protected",
  "door",
  "suggested",
  "answer",
  "numbers",
  "availability",
  "record",
] as const;
export type Field = (typeof FIELDS)[number];

/** The most that each may ever see. */
export const FIELDS_BY_AUDIENCE: Readonly<Record<Audience, readonly Field[]>> = {
  assignee: [
    "assigner",
    "assignee",
    "title",
    "task",
    "effort",
    "why",
    "due",
    "protected",
    "door",
    "suggested",
    "answer",
  ],
  assigner: ["assigner", "assignee", "title", "task", "why", "due", "protected", "door", "suggested", "answer"],
  host: ["assigner", "assignee", "title", "task", "why"],
  channel: ["assigner", "assignee", "title", "task", "why", "due", "protected", "numbers"],
};

/** Messages about a part; the invitation goes to somebody who is no member yet, once in their life. */
export type AssignmentMessage = AssigneeMessage | "invitation";

/** To whom each message goes, and what it shows. */
export const MESSAGE_FIELDS: Readonly<Record<AssignmentMessage, { to: Audience; fields: readonly Field[] }>> = {
  offer: {
    to: "assignee",
    fields: ["assigner", "title", "task", "effort", "why", "due", "protected", "door", "suggested", "answer"],
  },
  invitation: {
    to: "assignee",
    fields: ["assigner", "title", "task", "effort", "why", "due", "protected", "door", "answer"],
  },
  settled: { to: "assignee", fields: ["assigner", "title", "due", "suggested", "answer"] },
  accepted: { to: "assigner", fields: ["assignee", "title", "answer"] },
  suggested: { to: "assigner", fields: ["assignee", "title", "due", "suggested"] },
  declined: { to: "assigner", fields: ["assignee", "title", "answer"] },
  done: { to: "assigner", fields: ["assignee", "title", "answer"] },
  host: { to: "host", fields: ["assigner", "assignee", "title", "task", "why"] },
  // Read by the assignee and the host together, so no more than the host may see.
  introduction: { to: "host", fields: ["assigner", "assignee", "title", "task", "why"] },
  // The same words for every end, as the host is not told how it ended.
  released: { to: "host", fields: ["assignee", "title"] },
};

/** What an assigner is told of a part's state. Waiting is shown as offered, and dropping it as a no. */
export type StatusForAssigner =
  | "invited"
  | "brought"
  | "suggested"
  | "in"
  | "done"
  | "not-now"
  | "taken-back"
  | "no-answer";

/** What whoever asked sees of where it stands. */
export function statusForAssigner(status: AssigneeStatus): StatusForAssigner {
  switch (status) {
    case "invited":
    case "suggested":
    case "done":
      return status;
    case "queued":
    case "offered":
      return "brought";
    case "accepted":
      return "in";
    case "dropped":
    case "declined":
      return "not-now";
    case "withdrawn":
      return "taken-back";
    case "expired":
      return "no-answer";
  }
}

/** What the channel sees of all parts together: numbers of those who took it on and did it, never who did not. */
export interface CardNumbers {
  readonly asked: number;
  readonly took: number;
  readonly did: number;
}

/** Everything was taken back: null. */
export function cardNumbers(assignees: readonly Pick<Assignee, "status">[]): CardNumbers | null {
  const asked = assignees.filter(({ status }) => status !== "withdrawn");
  if (asked.length === 0) return null;
  return {
    asked: asked.length,
    took: asked.filter(({ status }) => ["accepted", "done"].includes(status)).length,
    did: asked.filter(({ status }) => status === "done").length,
  };
}

/** The key of a message about a part: once in its life, so each comes once. */
export function assigneeMessageKey(assigneeId: string, message: AssignmentMessage): string {
  return `assignment-${message}-${assigneeId}`;
}

/** All that there is to know of a part, by field. */
export interface AssignmentFacts {
  readonly assigner: string;
  readonly assignee: string;
  readonly title: string;
  readonly task: string;
  /** What it takes and what to mind. */
  readonly effort: Pick<Challenge, "result" | "minutes" | "kind" | "needs" | "safety">;
  readonly why: string;
  readonly due: CalendarDate | null;
  readonly protected: number | null;
  readonly door: Door;
  readonly suggested: CalendarDate | null;
  /** `isOther`: they took something else instead. `wasOffered`: as a member, in a message of its own. */
  readonly answer: { readonly status: AssigneeStatus; readonly isOther: boolean; readonly wasOffered: boolean };
}

/** Picks from all that is known what a message may show. */
export function redact<T extends object>(message: AssignmentMessage, known: T): Partial<T> {
  const fields: readonly string[] = MESSAGE_FIELDS[message].fields;
  return Object.fromEntries(Object.entries(known).filter(([field]) => fields.includes(field))) as Partial<T>;
}

/** Every message there is. */
export const ASSIGNMENT_MESSAGES = [...ASSIGNEE_MESSAGES, "invitation"] as const satisfies readonly AssignmentMessage[];

/** For an export: of their own parts everything; of what they gave what they were told. */
export interface PersonalAssignments {
  readonly asked: readonly AssigneeWithAssignment[];
  readonly given: readonly {
    readonly assignment: Assignment;
    readonly userId: string;
    readonly status: StatusForAssigner;
  }[];
}
