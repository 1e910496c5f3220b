/** How rows of seats become domain values and back. */
import type { Row } from "#src/db/rows.ts";
import type { WrittenRow } from "#src/db/save-rows.ts";
import type { ManagerRequest } from "../rules/manager-request.ts";
import type { LeftSeat, Seat, SeatRequest } from "../rules/seat.ts";
import type { Wish } from "../rules/wish.ts";

export function toSeat(row: Row<"seats">): Seat {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    hostUserId: row.host_user_id,
    kind: row.kind,
    ownKind: row.own_kind,
    codeName: row.code_name,
    topic: row.topic,
    module: row.module,
    startsAt: row.starts_at,
    minutes: row.minutes,
    zone: row.zone,
    watchUntil: row.watch_until,
    place: row.place,
    link: row.link,
    language: row.language,
    capacity: row.capacity,
    role: row.role,
    isFirstTimersFirst: row.is_first_timers_first,
    repeats: row.repeats,
    seriesFrom: row.series_from,
    seriesId: row.series_id,
    audience: row.audience,
    inReturn: row.in_return,
    needsConsent: row.needs_consent,
    consentBy: row.consent_by,
    consentAt: row.consent_at,
    status: row.status,
    sequence: row.sequence,
    hostFiledAt: row.host_filed_at,
    dueAt: row.due_at,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    endedAt: row.ended_at,
  };
}

export function fromSeat(seat: Seat): WrittenRow<"seats"> {
  return {
    id: seat.id,
    workspace_id: seat.workspaceId,
    host_user_id: seat.hostUserId,
    kind: seat.kind,
    own_kind: seat.ownKind,
    code_name: seat.codeName,
    topic: seat.topic,
    module: seat.module,
    starts_at: seat.startsAt,
    minutes: seat.minutes,
    zone: seat.zone,
    watch_until: seat.watchUntil,
    place: seat.place,
    link: seat.link,
    language: seat.language,
    capacity: seat.capacity,
    role: seat.role,
    is_first_timers_first: seat.isFirstTimersFirst,
    repeats: seat.repeats,
    series_from: seat.seriesFrom,
    series_id: seat.seriesId,
    audience: seat.audience,
    in_return: seat.inReturn,
    needs_consent: seat.needsConsent,
    consent_by: seat.consentBy,
    consent_at: seat.consentAt,
    status: seat.status,
    sequence: seat.sequence,
    host_filed_at: seat.hostFiledAt,
    due_at: seat.dueAt,
    created_at: seat.createdAt,
    changed_at: seat.changedAt,
    ended_at: seat.endedAt,
  };
}

/** @throws Error where it has no seat yet: then it is a manager's to answer. */
export function toRequest(row: Row<"seat_requests">): SeatRequest {
  if (row.seat_id === null) throw new Error(`the request ${row.id} has no seat`);
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    seatId: row.seat_id,
    askerUserId: row.asker_user_id,
    managerUserId: row.manager_user_id,
    line: row.line,
    nudgeId: row.nudge_id,
    challengeId: row.challenge_id,
    isFirst: row.is_first,
    status: row.status,
    note: row.note,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    repeated: row.repeated,
    briefAt: row.brief_at,
    seatedAt: row.seated_at,
    filedAt: row.filed_at,
    left: leftOf(row),
    dueAt: row.due_at,
    wasThere: row.was_there,
    hostLine: row.host_line,
    hostWords: row.host_words,
    debriefedAt: row.debriefed_at,
    reflectionId: row.reflection_id,
  };
}

/** Null for whoever never had it, and in rows of the version before. */
function leftOf(row: Row<"seat_requests">): LeftSeat | null {
  const { left_at: at, left_starts_at: startsAt, left_minutes: minutes, left_sequence: sequence } = row;
  return at === null || startsAt === null || minutes === null || sequence === null
    ? null
    : { at, startsAt, minutes, sequence };
}

export function fromRequest(request: SeatRequest): WrittenRow<"seat_requests"> {
  return {
    id: request.id,
    workspace_id: request.workspaceId,
    seat_id: request.seatId,
    asker_user_id: request.askerUserId,
    line: request.line,
    nudge_id: request.nudgeId,
    challenge_id: request.challengeId,
    is_first: request.isFirst,
    status: request.status,
    note: request.note,
    asked_at: request.askedAt,
    answered_at: request.answeredAt,
    repeated: request.repeated,
    brief_at: request.briefAt,
    seated_at: request.seatedAt,
    filed_at: request.filedAt,
    left_at: request.left?.at ?? null,
    left_starts_at: request.left?.startsAt ?? null,
    left_minutes: request.left?.minutes ?? null,
    left_sequence: request.left?.sequence ?? null,
    due_at: request.dueAt,
    was_there: request.wasThere,
    host_line: request.hostLine,
    host_words: request.hostWords,
    debriefed_at: request.debriefedAt,
    reflection_id: request.reflectionId,
    manager_user_id: request.managerUserId,
    host_user_id: null,
    arranged_on: null,
  };
}

/** @throws Error where no manager was asked. */
export function toManagerRequest(row: Row<"seat_requests">): ManagerRequest {
  const { manager_user_id: managerUserId, nudge_id: nudgeId, challenge_id: challengeId } = row;
  if (managerUserId === null || nudgeId === null || challengeId === null)
    throw new Error(`the request ${row.id} was asked of no manager`);
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    askerUserId: row.asker_user_id,
    nudgeId,
    challengeId,
    managerUserId,
    seatId: row.seat_id,
    status: row.status,
    hostUserId: row.host_user_id,
    arrangedOn: row.arranged_on,
    // With a seat the manager's word is what its host reads, and the note is the host's.
    note: row.seat_id === null ? row.note : row.line || null,
    isFirst: row.is_first,
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
  };
}

/** One that has no seat: what belongs to a seat is empty. */
export function fromManagerRequest(request: ManagerRequest): WrittenRow<"seat_requests"> {
  return {
    id: request.id,
    workspace_id: request.workspaceId,
    seat_id: request.seatId,
    asker_user_id: request.askerUserId,
    line: "",
    nudge_id: request.nudgeId,
    challenge_id: request.challengeId,
    is_first: request.isFirst,
    status: request.status,
    note: request.note,
    asked_at: request.askedAt,
    answered_at: request.answeredAt,
    repeated: 0,
    brief_at: null,
    seated_at: null,
    filed_at: null,
    left_at: null,
    left_starts_at: null,
    left_minutes: null,
    left_sequence: null,
    due_at: null,
    was_there: null,
    host_line: null,
    host_words: null,
    debriefed_at: null,
    reflection_id: null,
    manager_user_id: request.managerUserId,
    host_user_id: request.hostUserId,
    arranged_on: request.arrangedOn,
  };
}

export function toWish(row: Row<"seat_wishes">): Wish {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    userId: row.user_id,
    kind: row.kind,
    topic: row.topic,
    answeredSeatId: row.answered_seat_id,
    answeredAt: row.answered_at,
    toldSeries: row.told_series,
    createdAt: row.created_at,
  };
}
