/** How one state of a seat leads to the next: who is let go, who is seated, when it goes on by itself. */
import { addDays, instantOf } from "#src/kernel/calendar.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import {
  AFTERWARDS_MS,
  type Board,
  CONSENT_MS,
  endOf,
  isLive,
  type RequestStatus,
  type Seat,
  type SeatRequest,
  type SeatStatus,
} from "./seat.ts";

/** What an asker hears. */
export type Outcome =
  | "seated"
  | "waiting"
  | "another-time"
  | "declined"
  | "not-after-all"
  | "moved"
  | "unanswered"
  | "lapsed"
  | "cancelled";

/** Who is to be told what. */
export type News =
  /** The host: somebody asks, or is still waiting. */
  | { readonly kind: "asked"; readonly request: SeatRequest; readonly isAgain: boolean }
  /** The asker. */
  | { readonly kind: "answered"; readonly request: SeatRequest; readonly outcome: Outcome }
  /** The host: somebody gave their seat back. `next`: who has it by that. */
  | { readonly kind: "given-back"; readonly request: SeatRequest; readonly next: SeatRequest | null }
  /** The guest, who gave it back: their calendar is told. */
  | { readonly kind: "left"; readonly request: SeatRequest }
  /** Whoever waits for it or has it: the host changed it. `isMoved`: its time is another. */
  | {
      readonly kind: "changed";
      readonly request: SeatRequest;
      readonly isMoved: boolean;
      /** When it began until then. */
      readonly formerly: Date | null;
    }
  /** The host, whose calendar is told. */
  | { readonly kind: "host-entry" }
  /** The host: it lapsed without the client's consent. */
  | { readonly kind: "lapsed" }
  /** The host: it is over, were they there? */
  | { readonly kind: "over" };

export interface Step {
  readonly seat: Seat;
  /** All of the board, changed or not. */
  readonly requests: readonly SeatRequest[];
  readonly news: readonly News[];
}

/** @throws UserFault */
export function requestIn({ requests }: Board, id: string): SeatRequest {
  const request = requests.find((one) => one.id === id);
  if (!request) throw new UserFault({ key: "seats.faults.gone" });
  return request;
}

/** How many have a seat. */
export function seatedIn({ requests }: Pick<Board, "requests">): number {
  return requests.filter(({ status }) => status === "seated").length;
}

/** It ends before anybody could sit in, or its time to be watched is over. */
export function ended(
  board: Board,
  status: "cancelled" | "lapsed" | "expired",
  outcome: "cancelled" | "lapsed",
  now: Date,
): Step {
  const seat = withDue({ ...changed(board.seat, status, now), endedAt: now });
  // Whoever could watch a recording has watched it or not; nobody is told that its time is over.
  const isTold = (request: SeatRequest): boolean => status !== "expired" || request.status !== "seated";
  return released({ ...board, seat }, isTold, outcome, now);
}

/** Everybody who still waits for it, or had a seat, is let go and told. */
export function released(
  board: Board,
  isConcerned: (request: SeatRequest) => boolean,
  outcome: "cancelled" | "lapsed",
  now: Date,
): Step {
  const news: News[] = [];
  const requests = board.requests.map((request) => {
    if (!isLive(request) || !isConcerned(request)) return request;
    const next = letGo(request, "lapsed", board.seat, now);
    news.push({ kind: "answered", request: next, outcome });
    return next;
  });
  return { seat: board.seat, requests, news };
}

/** To whom the free seats are promised: newcomers first where the host wishes so, then to whom they said yes first. */
export function promised({ seat, requests }: Board): readonly SeatRequest[] {
  const waiting = requests.filter(({ status }) => status === "waiting").toSorted(inOrder(seat));
  return waiting.slice(0, freeIn({ seat, requests }));
}

/** Whether all seats are taken, or promised to somebody by a yes. */
export function isTaken({ seat, requests }: Board): boolean {
  return promised({ seat, requests }).length >= freeIn({ seat, requests });
}

function freeIn({ seat, requests }: Board): number {
  return Math.max(0, seat.capacity - seatedIn({ requests }));
}

/** Whoever is on the list after a step, and was promised a seat or waits for one since the client agreed, is told that they are next. */
export function nextTold(after: Step, isConcerned: (request: SeatRequest) => boolean): Step {
  const sure = new Set(promised(after).map(({ id }) => id));
  const next = after.requests.filter((one) => one.status === "waiting" && !sure.has(one.id) && isConcerned(one));
  return next.reduce((step, { id }) => told(step, id, "waiting"), after);
}

/** Gives free seats to those to whom they are promised. */
export function filled({ seat, requests, news }: Step, now: Date): Step {
  if (seat.status !== "open" && seat.status !== "full") return { seat, requests, news };
  const waiting = promised({ seat, requests });
  const lucky = new Set(waiting.map(({ id }) => id));
  const after = requests.map((request) => (lucky.has(request.id) ? answered(request, "seated", now) : request));
  const seated = after.filter(({ id }) => lucky.has(id));
  const status = seatedIn({ requests: after }) >= seat.capacity ? "full" : "open";
  // Whoever gave it back and has it again imported that it was off.
  const isAgain = waiting.some(({ seatedAt }) => seatedAt !== null);
  const next = isAgain ? raised(seat, now) : seat;
  return {
    seat: next.status === status ? next : withDue({ ...next, status }),
    requests: after,
    news: [...news, ...seated.map((request): News => ({ kind: "answered", request, outcome: "seated" }))],
  };
}

function inOrder(seat: Seat): (a: SeatRequest, b: SeatRequest) => number {
  return (a, b) => {
    if (seat.isFirstTimersFirst && a.isFirst !== b.isFirst) return a.isFirst ? -1 : 1;
    const [first, second] = [a.answeredAt ?? a.askedAt, b.answeredAt ?? b.askedAt];
    const isBefore = first.getTime() - second.getTime() || a.askedAt.getTime() - b.askedAt.getTime();
    return isBefore || (a.id < b.id ? -1 : 1);
  };
}

/** When it goes on by itself. */
export function withDue(seat: Seat): Seat {
  return { ...seat, dueAt: dueAtOf(seat) };
}

function dueAtOf(seat: Seat): Date | null {
  const end = endOf(seat) ?? lastInstant(seat);
  switch (seat.status) {
    case "draft":
    case "client-asked":
      return seat.startsAt ? new Date(seat.startsAt.getTime() - CONSENT_MS) : end;
    case "consent-recorded":
      return seat.startsAt ?? end;
    case "open":
    case "full":
      return end;
    case "happened":
      return new Date(end.getTime() + AFTERWARDS_MS);
    default:
      return null;
  }
}

/** The end of the last day on which a recording may be watched. */
function lastInstant({ watchUntil, zone, createdAt }: Seat): Date {
  return watchUntil === null ? createdAt : instantOf(addDays(watchUntil, 1), 0, 0, zone);
}

/** Another state, which its calendar entry tells. */
export function changed(seat: Seat, status: SeatStatus, now: Date): Seat {
  return withDue({ ...seat, status, sequence: seat.sequence + 1, changedAt: now });
}

/** The same state with another entry for calendars. */
export function raised(seat: Seat, now: Date): Seat {
  return { ...seat, sequence: seat.sequence + 1, changedAt: now };
}

/** A request that waits for the host no more. */
export function answered(request: SeatRequest, status: RequestStatus, now: Date): SeatRequest {
  const seatedAt = status === "seated" ? now : request.seatedAt;
  return {
    ...request,
    status,
    answeredAt: now,
    dueAt: null,
    seatedAt,
    left: status === "seated" ? null : request.left,
  };
}

/** A request that ends; of a seat that they had, how it stood last in their calendar is kept. @param seat with the sequence that takes it out. */
export function letGo(request: SeatRequest, status: RequestStatus, seat: Seat, now: Date): SeatRequest {
  const { startsAt, minutes, sequence } = seat;
  const hadIt = request.status === "seated" && startsAt !== null;
  return { ...answered(request, status, now), left: hadIt ? { at: now, startsAt, minutes, sequence } : request.left };
}

/** @throws UserFault when the host has answered it. */
export function requireAsked({ status }: SeatRequest): void {
  if (status !== "asked") throw new UserFault({ key: "seats.faults.answered" });
}

/** The asker of a request hears of it. */
export function told(after: Step, requestId: string, outcome: Outcome): Step {
  const request = requestIn(after, requestId);
  return { ...after, news: [...after.news, { kind: "answered", request, outcome }] };
}

/** With one request changed. */
export function replaced(board: Board, request: SeatRequest): Step {
  return { seat: board.seat, requests: board.requests.map((one) => (one.id === request.id ? request : one)), news: [] };
}

/** With the seat changed. */
export function step(board: Board, seat: Seat): Step {
  return { seat, requests: board.requests, news: [] };
}

/** Nothing changes. */
export function stay(board: Board): Step {
  return { ...board, news: [] };
}

/** What was asked for is not possible any more. */
export function over(): UserFault {
  return new UserFault({ key: "seats.faults.over" });
}

/** Requests that waited for the host's answer until now: the question with its buttons means nothing any more. */
export function settledBy(before: Board, { requests }: Pick<Step, "requests">): readonly SeatRequest[] {
  const asked = new Set(before.requests.flatMap(({ id, status }) => (status === "asked" ? [id] : [])));
  return requests.filter(({ id, status }) => status !== "asked" && asked.has(id));
}

/** Requests that wait for the host while all seats came to be taken or promised, or are so no more: the question says so. */
export function saidOtherwise(before: Board, after: Pick<Step, "seat" | "requests">): readonly SeatRequest[] {
  if (isTaken(before) === isTaken(after)) return [];
  return after.requests.filter(({ status }) => status === "asked");
}

/** Whose own pages show something else after a step: the host's, those of whoever's request changed, and of all who still wait where the seat itself did. */
export function touchedBy(before: Board, { seat, requests }: Pick<Step, "seat" | "requests">): readonly string[] {
  const isSeatChanged = JSON.stringify(before.seat) !== JSON.stringify(seat);
  const askers = requests.filter((request) => {
    const former = before.requests.find(({ id }) => id === request.id);
    return JSON.stringify(former) !== JSON.stringify(request) || (isSeatChanged && isLive(request));
  });
  return [seat.hostUserId, ...askers.map(({ askerUserId }) => askerUserId)].filter((userId) => userId !== null);
}
