/** What can happen to a seat and to those who ask for it. Pure: a board in, what changes and who is told out. */
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Consent } from "./offer.ts";
import {
  type Board,
  canBeAsked,
  isAhead,
  isLive,
  isRecording,
  type Seat,
  type SeatRequest,
  type SeatStatus,
  type TurnedDown,
} from "./seat.ts";
import {
  answered,
  changed,
  ended,
  filled,
  letGo,
  type News,
  nextTold,
  over,
  promised,
  raised,
  released,
  replaced,
  requestIn,
  requireAsked,
  type Step,
  seatedIn,
  stay,
  step,
  told,
  withDue,
} from "./transitions.ts";

export type NewRequest = Pick<
  SeatRequest,
  "id" | "askerUserId" | "managerUserId" | "line" | "nudgeId" | "challengeId" | "isFirst" | "briefAt" | "dueAt"
> & {
  /** When somebody is given up on who asked for it twice within a day, so that the host knows of it already; left out: as `dueAt`. */
  readonly lastDueAt?: Date;
};

/** How a new offer begins. @param isPaused the host takes a pause: it opens with its end. */
export function opened(seat: Seat, consent: Consent, consentBy: string | null, isPaused: boolean, now: Date): Seat {
  const given = consent === "given" ? { consentBy, consentAt: now } : {};
  const status: SeatStatus =
    consent === "not-asked" ? "draft" : consent === "asked" ? "client-asked" : isPaused ? "consent-recorded" : "open";
  return withDue({ ...seat, ...given, status });
}

/** The host has asked the client. @throws UserFault */
export function askedClient(board: Board, now: Date): Step {
  if (board.seat.status !== "draft") return stay(board);
  if (isPast(board.seat, now)) throw over();
  return step(board, changed(board.seat, "client-asked", now));
}

/** The client agreed: it opens, and who waits is seated. @param by who said so. @throws UserFault */
export function recordConsent(board: Board, by: string, isPaused: boolean, now: Date): Step {
  const { status } = board.seat;
  if (status !== "draft" && status !== "client-asked") throw over();
  if (isPast(board.seat, now)) throw new UserFault({ key: "seats.faults.consent_too_late" });
  const seat = { ...changed(board.seat, isPaused ? "consent-recorded" : "open", now), consentBy: by, consentAt: now };
  return nextTold(filled(step(board, withDue(seat)), now), () => !isPaused);
}

/** The host's pause is over: who waits is seated, and who has no place is told that they are next. */
export function openAfterPause(board: Board, now: Date): Step {
  if (board.seat.status !== "consent-recorded") return stay(board);
  return nextTold(filled(step(board, changed(board.seat, "open", now)), now), () => true);
}

/** Somebody asks. Once more is harmless while the first still waits. @throws UserFault */
export function ask(board: Board, wanted: NewRequest, now: Date): Step {
  const { seat } = board;
  if (seat.hostUserId === wanted.askerUserId) throw new UserFault({ key: "seats.faults.own_seat" });
  const former = board.requests.find(({ askerUserId }) => askerUserId === wanted.askerUserId);
  if (former && isLive(former)) return stay(board);
  if (!isToAsk(seat, now)) throw over();
  if (former?.status === "declined") throw new UserFault({ key: "seats.faults.answered_before" });
  const { id, seatedAt, filedAt, left } = former ?? { id: wanted.id, seatedAt: null, filedAt: null, left: null };
  // The host hears of it anew, but not again and again.
  const isAgain = former !== undefined && now.getTime() - former.askedAt.getTime() < ASKED_AGAIN_MS;
  if (isAgain && former.repeated === 1) throw new UserFault({ key: "seats.faults.asked_often" });
  const { lastDueAt, ...first } = wanted;
  const request: SeatRequest = {
    ...requestFrom(seat, first, now),
    id,
    seatedAt,
    filedAt,
    left,
    ...(isAgain ? { repeated: 1, dueAt: lastDueAt ?? wanted.dueAt } : {}),
  };
  const requests = [...board.requests.filter(({ id }) => id !== request.id), request];
  return { seat, requests, news: [{ kind: "asked", request, isAgain: false }] };
}

/** Whether somebody can ask for it now, whatever the sweep has not done yet. */
export function isToAsk(seat: Seat, now: Date): boolean {
  return canBeAsked(seat) && !hasBegun(seat, now) && !isPast(seat, now);
}

/** Why a seat cannot be asked for any more, however its button was found; null where it can, or waits for something else. */
export function closedBy(seat: Seat, now: Date): Closed | null {
  if (seat.status === "cancelled") return "taken-back";
  if (hasBegun(seat, now)) return "past";
  if (isAhead(seat)) return null;
  // A recording has no beginning: it is over when it has ended.
  return seat.startsAt === null ? "past" : "off";
}

/** off: it takes place without guests. */
export type Closed = "past" | "taken-back" | "off";

/** So long after somebody asked, asking for the same seat anew counts as once more; once they may. */
const ASKED_AGAIN_MS = 86_400_000;

/** Whether its time has come to go on by itself, although the sweep has not been by: the client's yes is too late, a recording is over. */
function isPast({ dueAt }: Seat, now: Date): boolean {
  return dueAt !== null && dueAt <= now;
}

/** Nobody comes along any more. A recording begins with whoever watches it. */
function hasBegun({ startsAt }: Seat, now: Date): boolean {
  return startsAt !== null && startsAt <= now;
}

/** The host gives it to somebody who asked before it was there: theirs at once, or as soon as the client agrees. */
export function invite(board: Board, wanted: NewRequest, now: Date): Step {
  const request = answered(requestFrom(board.seat, wanted, now), "waiting", now);
  const after = filled({ seat: board.seat, requests: [...board.requests, request], news: [] }, now);
  return after.news.length > 0 ? after : told(after, request.id, "waiting");
}

function requestFrom(seat: Seat, wanted: NewRequest, now: Date): SeatRequest {
  return {
    ...wanted,
    workspaceId: seat.workspaceId,
    seatId: seat.id,
    status: "asked",
    note: null,
    askedAt: now,
    answeredAt: null,
    repeated: 0,
    seatedAt: null,
    filedAt: null,
    left: null,
    wasThere: null,
    hostLine: null,
    hostWords: null,
    debriefedAt: null,
    reflectionId: null,
  };
}

/** The host says yes: a seat where one is free and the client agreed, else a place on the waiting list. @param word what they say with it. @throws UserFault */
export function accept(board: Board, requestId: string, now: Date, word: string | null = null): Step {
  const request = requestIn(board, requestId);
  if (request.status === "seated" || request.status === "waiting") {
    // An old list: what is over is nobody's to come to any more.
    if (!isAhead(board.seat) || hasBegun(board.seat, now)) throw over();
    return stay(board);
  }
  requireAsked(request);
  if (!canBeAsked(board.seat) && board.seat.status !== "consent-recorded") throw over();
  if (hasBegun(board.seat, now) || isPast(board.seat, now)) throw over();
  const after = filled(replaced(board, { ...answered(request, "waiting", now), hostWords: word }), now);
  const isSeated = after.requests.some(({ id, status }) => id === requestId && status === "seated");
  const sure = new Set(promised(board).map(({ id }) => id));
  // Where newcomers come first, somebody else is next by it.
  return nextTold(isSeated ? after : told(after, requestId, "waiting"), ({ id }) => sure.has(id));
}

/**
 * The time that the host named suits whoever asked: it is the host's question again, with that time, and the seat is moved by them.
 * Once more is harmless. @throws UserFault
 */
export function suits(board: Board, requestId: string, dueAt: Date, now: Date): Step {
  const request = requestIn(board, requestId);
  if (request.status === "asked" && request.note !== null) return stay(board);
  if (request.status !== "another-time" || request.note === null) throw over();
  if (!isToAsk(board.seat, now)) throw over();
  const again: SeatRequest = { ...request, status: "asked", askedAt: now, answeredAt: null, repeated: 0, dueAt };
  return { ...replaced(board, again), news: [{ kind: "asked", request: again, isAgain: false }] };
}

/** Not this one: another time, or no. @param note when, or what they say with the no. @throws UserFault */
export function turnDown(board: Board, requestId: string, how: TurnedDown, note: string | null, now: Date): Step {
  const request = requestIn(board, requestId);
  if (request.status === how) return stay(board);
  requireAsked(request);
  const words = how === "declined" ? { note: null, hostWords: note } : { note };
  return told(replaced(board, { ...answered(request, how, now), ...words }), requestId, how);
}

/** Somebody does not want it any more; a seat that is free by that goes to whoever waits longest. */
export function withdraw(board: Board, requestId: string, now: Date): Step {
  const request = requestIn(board, requestId);
  if (!isLive(request) || !isAhead(board.seat)) return stay(board);
  const isSeated = request.status === "seated";
  const seat = isSeated ? raised(board.seat, now) : board.seat;
  const after = letGo(request, "withdrawn", seat, now);
  const freed = filled({ ...replaced(board, after), seat }, now);
  const seated = freed.news.find((one) => one.kind === "answered" && one.outcome === "seated");
  const next = seated?.kind === "answered" ? seated.request : null;
  const news: News[] = [
    ...(request.status === "asked" ? [] : [{ kind: "given-back", request, next } as const]),
    ...(isSeated ? [{ kind: "left", request: after } as const] : []),
  ];
  return { ...freed, news: [...news, ...freed.news] };
}

/** The host takes it back, or the client does. Everybody who asked is told, also whom the host would have had another time. */
export function cancel(board: Board, now: Date): Step {
  if (!isAhead(board.seat)) return stay(board);
  const hopeful = board.requests.filter(({ status }) => status === "another-time");
  const after = hopeful.reduce(
    (step, request) => {
      const { seat, requests, news } = replaced(step, answered(request, "lapsed", now));
      return told({ seat, requests, news: [...step.news, ...news] }, request.id, "cancelled");
    },
    ended(board, "cancelled", "cancelled", now),
  );
  return { ...after, news: [...after.news, { kind: "host-entry" }] };
}

/** The host was silent: asked once more. */
export function repeatRequest(board: Board, requestId: string, dueAt: Date): Step {
  const request = requestIn(board, requestId);
  if (request.status !== "asked" || request.repeated === 1) return stay(board);
  const again: SeatRequest = { ...request, repeated: 1, dueAt };
  return { ...replaced(board, again), news: [{ kind: "asked", request: again, isAgain: true }] };
}

/** The host stayed silent. @param isMoved another host is asked. */
export function giveUp(board: Board, requestId: string, isMoved: boolean, now: Date): Step {
  const request = requestIn(board, requestId);
  if (request.status !== "asked") return stay(board);
  const after = replaced(board, answered(request, isMoved ? "moved" : "lapsed", now));
  return told(after, requestId, isMoved ? "moved" : "unanswered");
}

/** What time alone brings; harmless before its time. */
export function timePassed(board: Board, now: Date): Step {
  const { seat } = board;
  if (seat.dueAt === null || seat.dueAt > now) return step(board, withDue(seat));
  switch (seat.status) {
    case "draft":
    case "client-asked":
    case "consent-recorded":
      if (isRecording(seat)) return ended(board, "expired", "lapsed", now);
      return lapsed(board, now);
    case "open":
    case "full":
      if (isRecording(seat)) return ended(board, "expired", "lapsed", now);
      return afterwards(board, now);
    case "happened":
      return step(board, changed(seat, "debriefed", now));
    default:
      return step(board, withDue(seat));
  }
}

/** The asker wrote what came of it. */
export function debriefed(board: Board, requestId: string, reflectionId: string | null, now: Date): Step {
  const request = requestIn(board, requestId);
  if (request.status !== "seated") throw over();
  const after = replaced(board, { ...request, debriefedAt: now, reflectionId: reflectionId ?? request.reflectionId });
  const isAll = after.requests.every(({ status, debriefedAt }) => status !== "seated" || debriefedAt !== null);
  return isAll && after.seat.status === "happened" ? step(after, changed(after.seat, "debriefed", now)) : after;
}

/** The host says whether somebody was there, and may add a line. @throws UserFault */
export function confirm(board: Board, requestId: string, wasThere: boolean, line: string | null): Step {
  const request = requestIn(board, requestId);
  const { status } = board.seat;
  const mayBe = request.status === "seated" && (status === "happened" || status === "debriefed");
  if (!mayBe) throw over();
  return replaced(board, { ...request, wasThere, hostLine: line ?? request.hostLine });
}

function lapsed(board: Board, now: Date): Step {
  const after = ended(board, "lapsed", "lapsed", now);
  return { ...after, news: [...after.news, { kind: "lapsed" }, { kind: "host-entry" }] };
}

function afterwards(board: Board, now: Date): Step {
  const happened = seatedIn(board) > 0;
  const seat = { ...changed(board.seat, happened ? "happened" : "lapsed", now), endedAt: now };
  const after = released({ ...board, seat: withDue(seat) }, (request) => request.status !== "seated", "lapsed", now);
  return happened ? { ...after, news: [...after.news, { kind: "over" }] } : after;
}
