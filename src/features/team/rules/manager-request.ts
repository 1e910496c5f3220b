/** Doors: a mentee asks the manager whom they named to open what a challenge needs, a seat, an introduction. Decisions are data. */

import { needsDoor } from "#src/features/weekly/rules/needs-door.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Mentee, Nudge } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { TeamContent } from "./message-kinds.ts";

/** asked: waits for the manager. opened: somebody expects the mentee. closed: not this time, or not needed any more. */
export type ManagerRequestStatus = "asked" | "opened" | "closed";

export interface ManagerRequest {
  readonly id: string;
  readonly workspaceId: string;
  readonly memberId: string;
  readonly nudgeId: string;
  readonly challengeId: string;
  readonly managerUserId: string;
  readonly status: ManagerRequestStatus;
  /** Slack id of who expects the mentee, when the manager named somebody. */
  readonly hostUserId: string | null;
  /** The manager's word to the mentee. */
  readonly note: string | null;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

/** What is saved together. */
export interface ManagerRequestStep {
  readonly door: ManagerRequest;
  readonly audit: readonly AuditEntry[];
  readonly messages: readonly NewMessage[];
}

/** The longest word that a manager can send with an opened door. */
export const MAX_NOTE = 500;

/**
 * Asks for the door of what is current. There is one for each nudge.
 * @throws UserFault when nothing is current, the challenge needs nobody, no manager is named, or it was asked before.
 */
export function askDoor(
  { member, nudge }: Mentee,
  challenge: Challenge,
  existing: ManagerRequest | null,
  { id, now }: { readonly id: string; readonly now: Date },
): ManagerRequestStep {
  const { managerUserId } = member.settings;
  if (!nudge) throw new UserFault({ key: "errors.nothing_open" });
  if (!managerUserId) throw new UserFault({ key: "errors.no_manager" });
  if (!needsDoor(challenge, managerUserId, nudge)) throw new UserFault({ key: "errors.no_door_needed" });
  if (existing) throw new UserFault({ key: "errors.door_asked" });
  const door: ManagerRequest = {
    id,
    workspaceId: member.workspaceId,
    memberId: member.id,
    nudgeId: nudge.id,
    challengeId: nudge.challengeId,
    managerUserId,
    status: "asked",
    hostUserId: null,
    note: null,
    askedAt: now,
    answeredAt: null,
  };
  return {
    door,
    audit: [changeOf(null, door, { actor: member.userId, concerns: [member.userId, managerUserId], now })],
    messages: [messageAbout(door, managerUserId, "door-asked", now)],
  };
}

/** What the manager answers: open, with who expects the mentee and a word, both optional; or not this time. */
export type ManagerAnswer =
  | { readonly kind: "open"; readonly hostUserId: string | null; readonly note: string | null }
  | { readonly kind: "close" };

/**
 * The manager's answer; the mentee is told of either.
 * @param actor who answers; null when the bot could not reach the manager.
 * @throws UserFault when it is not theirs to answer, or was answered or closed meanwhile.
 */
export function answerDoor(
  door: ManagerRequest,
  menteeUserId: string,
  actor: string | null,
  answer: ManagerAnswer,
  now: Date,
): ManagerRequestStep {
  if (actor !== null && actor !== door.managerUserId) throw new UserFault({ key: "errors.not_your_team" });
  if (door.status !== "asked") throw new UserFault({ key: "errors.door_answered" });
  if (answer.kind === "open" && [...(answer.note ?? "")].length > MAX_NOTE)
    throw new UserFault({ key: "errors.too_long", values: { max: MAX_NOTE } });
  const answered: ManagerRequest =
    answer.kind === "open"
      ? { ...door, status: "opened", hostUserId: answer.hostUserId, note: answer.note, answeredAt: now }
      : { ...door, status: "closed", answeredAt: now };
  return {
    door: answered,
    audit: [changeOf(door, answered, { actor, concerns: [menteeUserId, door.managerUserId], now })],
    messages: [messageAbout(answered, menteeUserId, answer.kind === "open" ? "door-opened" : "door-closed", now)],
  };
}

/** Whether a door that was asked for is still needed: its nudge runs on with its challenge, and its manager is the named one. */
export function isDoorWanted(door: ManagerRequest, nudge: Nudge | null, managerUserId: string | null): boolean {
  const runs = nudge !== null && (nudge.status === "open" || nudge.status === "planned");
  return runs && nudge.challengeId === door.challengeId && managerUserId === door.managerUserId;
}

/** Closes a door that is not needed any more. Nobody is told, and the manager cannot read why or when. */
export function dropDoor(door: ManagerRequest, menteeUserId: string, now: Date): ManagerRequestStep {
  const dropped: ManagerRequest = { ...door, status: "closed" };
  return {
    door: dropped,
    audit: [changeOf(door, dropped, { actor: null, concerns: [menteeUserId], now })],
    messages: [],
  };
}

function changeOf(
  before: ManagerRequest | null,
  after: ManagerRequest,
  { actor, concerns, now }: { actor: string | null; concerns: readonly string[]; now: Date },
): AuditEntry {
  return {
    workspaceId: after.workspaceId,
    subject: "door",
    subjectId: after.id,
    actorUserId: actor,
    concerns,
    before: before && { status: before.status },
    after: { status: after.status, challengeId: after.challengeId },
    at: now,
  };
}

function messageAbout(
  door: ManagerRequest,
  recipient: string,
  kind: Extract<TeamContent, { doorId: string }>["kind"],
  now: Date,
): NewMessage {
  const { id, workspaceId } = door;
  return { key: `${kind}-${id}`, workspaceId, recipient, content: { kind, doorId: id }, dueAt: now };
}
