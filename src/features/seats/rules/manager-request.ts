/**
 * A door: a mentee asks the manager whom they named to open what a challenge needs. It is a request for a seat that waits for
 * the manager until there is a seat. Decisions are data.
 *
 * asked -> introduced | arranged | declined | withdrawn (not needed any more)
 * asked -> with a seat of the manager's: waiting | seated, at once; with a seat of somebody else's: asked, of its host
 *
 * From the moment that it has a seat it goes on as any request does: rules/board.ts.
 */
import { needsDoor } from "#src/features/weekly/rules/needs-door.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import { daysBetween } from "#src/kernel/calendar.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate, Mentee, Nudge } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { isVisible } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { ask, invite, type NewRequest } from "./board.ts";
import { type Board, canBeAsked, isAhead, type RequestStatus } from "./seat.ts";
import type { Step } from "./transitions.ts";

export interface ManagerRequest {
  readonly id: string;
  readonly workspaceId: string;
  readonly askerUserId: string;
  readonly nudgeId: string;
  readonly challengeId: string;
  readonly managerUserId: string;
  /** The seat that the manager answered with; null for any other answer, and before one. */
  readonly seatId: string | null;
  readonly status: RequestStatus;
  /** Slack id of who expects the mentee, when the manager named somebody. */
  readonly hostUserId: string | null;
  /** The day for which the manager arranges it. */
  readonly arrangedOn: CalendarDate | null;
  /** The manager's word to the mentee. */
  readonly note: string | null;
  /** They had no seat before. */
  readonly isFirst: boolean;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

/** How it stands between the mentee and the manager, whatever becomes of a seat afterwards. */
export type DoorState = "asked" | "opened" | "closed";

export function doorStateOf({ seatId, status }: Pick<ManagerRequest, "seatId" | "status">): DoorState {
  if (seatId !== null || status === "introduced" || status === "arranged") return "opened";
  return status === "asked" ? "asked" : "closed";
}

/** What is saved together. */
export interface ManagerRequestStep {
  readonly request: ManagerRequest;
  readonly audit: readonly AuditEntry[];
  readonly messages: readonly NewMessage[];
}

/** The longest word that a manager can send with an answer. */
export const MAX_NOTE = 500;
/** So far ahead a manager may arrange something, in days. */
export const MAX_ARRANGED_DAYS = 183;

/**
 * Asks for the door of what is current. There is one for each nudge.
 * @throws UserFault when nothing is current, the challenge needs nobody, no manager is named, or it was asked before.
 */
export function askManager(
  { member, nudge }: Mentee,
  challenge: Challenge,
  existing: ManagerRequest | null,
  { id, isFirst, now }: { readonly id: string; readonly isFirst: boolean; readonly now: Date },
): ManagerRequestStep {
  const { managerUserId } = member.settings;
  if (!nudge) throw new UserFault({ key: "errors.nothing_open" });
  if (!managerUserId) throw new UserFault({ key: "errors.no_manager" });
  if (!needsDoor(challenge, managerUserId, nudge)) throw new UserFault({ key: "errors.no_door_needed" });
  if (existing) throw new UserFault({ key: "errors.door_asked" });
  const request: ManagerRequest = {
    id,
    workspaceId: member.workspaceId,
    askerUserId: member.userId,
    nudgeId: nudge.id,
    challengeId: nudge.challengeId,
    managerUserId,
    seatId: null,
    status: "asked",
    hostUserId: null,
    arrangedOn: null,
    note: null,
    isFirst,
    askedAt: now,
    answeredAt: null,
  };
  return {
    request,
    audit: [changeOf(null, request, { actor: member.userId, concerns: [member.userId, managerUserId], now })],
    messages: [messageAbout(request, managerUserId, "door-asked", now)],
  };
}

/** What the manager answers without a seat; each may carry a word. */
export type ManagerAnswer =
  | { readonly kind: "introduced"; readonly hostUserId: string; readonly note: string | null }
  /** @property day none in forms of the version before, which did not ask for it. */
  | { readonly kind: "arranged"; readonly day: CalendarDate | null; readonly note: string | null }
  | { readonly kind: "declined" };

/**
 * The manager's answer; the mentee is told of either.
 * @param actor who answers; null when the bot could not reach the manager.
 * @throws UserFault when it is not theirs to answer, or was answered or withdrawn meanwhile.
 */
export function answerManagerRequest(
  request: ManagerRequest,
  actor: string | null,
  answer: ManagerAnswer,
  now: Date,
): ManagerRequestStep {
  requireTheirs(request, actor);
  if (answer.kind !== "declined") requireNote(answer.note);
  const told: Partial<ManagerRequest> =
    answer.kind === "introduced"
      ? { hostUserId: answer.hostUserId, note: answer.note }
      : answer.kind === "arranged"
        ? { arrangedOn: answer.day, note: answer.note }
        : {};
  return answeredWith(request, { ...request, ...told, status: answer.kind, answeredAt: now }, actor, now);
}

/** Fields in which a manager said something that cannot be. */
export type ArrangeFault =
  | { readonly field: "day"; readonly code: "day_missing" | "past" | "too_far" }
  | { readonly field: "word"; readonly code: "word_missing" };

/** Who arranges it says when, and how, in a line. @param today by the manager's clock. */
export function arrangeFaults(day: CalendarDate | null, note: string | null, today: CalendarDate): ArrangeFault[] {
  const ahead = day === null ? null : daysBetween(today, day);
  const code = ahead === null ? "day_missing" : ahead < 0 ? "past" : ahead > MAX_ARRANGED_DAYS ? "too_far" : null;
  return [
    ...(code === null ? [] : [{ field: "day", code } as const]),
    ...(isVisible(note ?? "") ? [] : [{ field: "word", code: "word_missing" } as const]),
  ];
}

/**
 * The manager answers with a seat: their own is given at once, somebody else's is asked of its host. From here on the request
 * is one for that seat.
 * @param dueAt when its host is asked again; null for the manager's own. @throws UserFault
 */
export function answerWithSeat(
  request: ManagerRequest,
  board: Board,
  actor: string,
  { note, briefAt, dueAt }: { readonly note: string | null } & Pick<NewRequest, "briefAt" | "dueAt">,
  now: Date,
): { readonly request: ManagerRequestStep; readonly seat: Step } {
  requireTheirs(request, actor);
  requireNote(note);
  const { seat } = board;
  const isOwn = seat.hostUserId === actor;
  const isFree = isOwn ? isAhead(seat) : canBeAsked(seat) && seat.hostUserId !== null;
  const isNew = !board.requests.some(({ askerUserId }) => askerUserId === request.askerUserId);
  if (!isFree || !isNew || seat.hostUserId === request.askerUserId)
    throw new UserFault({ key: "errors.door_seat_gone" });
  const wanted: NewRequest = {
    id: request.id,
    askerUserId: request.askerUserId,
    managerUserId: request.managerUserId,
    line: note ?? "",
    nudgeId: request.nudgeId,
    challengeId: request.challengeId,
    isFirst: request.isFirst,
    briefAt,
    dueAt: isOwn ? null : dueAt,
  };
  const step = isOwn ? invite(board, wanted, now) : ask(board, wanted, now);
  const answered: ManagerRequest = { ...request, seatId: seat.id, note, answeredAt: now };
  const after = answeredWith(request, answered, actor, now);
  // Whoever has the manager's own seat reads so, with the manager's word, and nothing beside it.
  const isTold = step.news.some((one) => one.kind === "answered" && one.outcome === "seated");
  return { request: isTold ? { ...after, messages: [] } : after, seat: step };
}

/** Whether a door that was asked for is still needed: its nudge runs on with its challenge, and its manager is the named one. */
export function isDoorWanted(request: ManagerRequest, nudge: Nudge | null, managerUserId: string | null): boolean {
  const runs = nudge !== null && (nudge.status === "open" || nudge.status === "planned");
  return runs && nudge.challengeId === request.challengeId && managerUserId === request.managerUserId;
}

/** Closes a door that is not needed any more. Nobody is told, and the manager cannot read why or when. */
export function withdrawManagerRequest(request: ManagerRequest, now: Date): ManagerRequestStep {
  const withdrawn: ManagerRequest = { ...request, status: "withdrawn" };
  return {
    request: withdrawn,
    audit: [changeOf(request, withdrawn, { actor: null, concerns: [request.askerUserId], now })],
    messages: [],
  };
}

function answeredWith(
  before: ManagerRequest,
  after: ManagerRequest,
  actor: string | null,
  now: Date,
): ManagerRequestStep {
  const kind = doorStateOf(after) === "opened" ? "door-opened" : "door-closed";
  return {
    request: after,
    audit: [changeOf(before, after, { actor, concerns: [after.askerUserId, after.managerUserId], now })],
    messages: [messageAbout(after, after.askerUserId, kind, now)],
  };
}

function requireTheirs(request: ManagerRequest, actor: string | null): void {
  if (actor !== null && actor !== request.managerUserId) throw new UserFault({ key: "errors.not_your_team" });
  if (doorStateOf(request) !== "asked") throw new UserFault({ key: "errors.door_answered" });
}

function requireNote(note: string | null): void {
  if ([...(note ?? "")].length > MAX_NOTE) throw new UserFault({ key: "errors.too_long", values: { max: MAX_NOTE } });
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
    before: before && { status: doorStateOf(before) },
    after: { status: doorStateOf(after), challengeId: after.challengeId },
    at: now,
  };
}

function messageAbout(
  request: ManagerRequest,
  recipient: string,
  kind: "door-asked" | "door-opened" | "door-closed",
  now: Date,
): NewMessage {
  const { id, workspaceId } = request;
  return { key: `${kind}-${id}`, workspaceId, recipient, content: { kind, doorId: id }, dueAt: now };
}
