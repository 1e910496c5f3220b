/** Who is written to after a step, and when. */
import type { MessageContent, NewMessage } from "#src/kernel/new-message.ts";
import { CONSENT_MS, endOf, type Seat, type SeatRequest } from "./seat.ts";
import type { GoingOn } from "./series.ts";
import type { News, Outcome, Step } from "./transitions.ts";
import type { Wish } from "./wish.ts";

const HOUR_MS = 3_600_000;
const BRIEF_MS = 2 * HOUR_MS;
/** Whoever gets a seat after the time of its brief reads first that they have one. */
const BRIEF_AFTER_ANSWER_MS = 60_000;
const CONSENT_REMINDER_MS = 48 * HOUR_MS;
const HOST_ONE_MS = 14 * 24 * HOUR_MS;

/** What each message is about, as it is stored. */
export type SeatContent =
  | { readonly kind: "seat-asked"; readonly requestId: string }
  | { readonly kind: "seat-answered"; readonly requestId: string; readonly outcome: Outcome }
  | { readonly kind: "seat-host-one"; readonly requestId: string }
  /** `seatId`, `nextId`: the seat, and the request of whoever has it by that; missing in rows of the version before, and where nobody has. */
  | {
      readonly kind: "seat-given-back";
      readonly requestId: string;
      readonly seatId?: string;
      readonly nextId?: string;
    }
  /** `leftOut`, `besideId`: when it would have been, in ISO form, and the other seat of its host at that time. */
  | { readonly kind: "seat-next"; readonly seatId: string; readonly leftOut?: string; readonly besideId?: string }
  /** `startsAt`: of the seat as it was then, in ISO form; missing in rows of the version before, which knew no other time. */
  | { readonly kind: "seat-brief" | "seat-debrief"; readonly requestId: string; readonly startsAt?: string }
  /** `formerly`: when it began until then, in ISO form; missing where its time is the same, and in rows of the version before. */
  | { readonly kind: "seat-changed"; readonly requestId: string; readonly isMoved: boolean; readonly formerly?: string }
  | { readonly kind: "seat-calendar"; readonly seatId: string; readonly sequence: number }
  | { readonly kind: "seat-over" | "seat-lapsed" | "seat-consent" | "seat-series-over"; readonly seatId: string }
  /** `seatId` is missing in rows of the version before: the seat that the wish was answered with. */
  | { readonly kind: "seat-wish-met"; readonly wishId: string; readonly seatId?: string }
  /** To a manager, and back to the mentee. */
  | { readonly kind: "door-asked" | "door-opened" | "door-closed"; readonly doorId: string };

export function messagesOf({ seat, news }: Pick<Step, "seat" | "news">, now: Date): NewMessage[] {
  return news.flatMap((one) => messagesAbout(seat, one, now));
}

/**
 * Whether what concerns a seat goes out at whatever hour: waiting until then would leave less time before it than the brief does.
 * @param begins of the seat as it is, and as it was before it was moved.
 */
export function isTooLateBy(until: Date, ...begins: readonly (Date | null)[]): boolean {
  return begins.some((at) => at !== null && until.getTime() > at.getTime() - BRIEF_MS);
}

/** The host of a seat that waits for the client is asked two days before; of one that was offered later than that, half way to when it lapses. */
export function consentReminder(seat: Seat, now: Date): NewMessage[] {
  const { id, startsAt, status, sequence } = seat;
  if (startsAt === null || (status !== "draft" && status !== "client-asked")) return [];
  const usual = startsAt.getTime() - CONSENT_REMINDER_MS;
  const halfWay = (now.getTime() + startsAt.getTime() - CONSENT_MS) / 2;
  const dueAt = new Date(usual > now.getTime() ? usual : halfWay);
  return dueAt <= now
    ? []
    : toHost(
        seat,
        sequence === 0 ? `seat-consent-${id}` : `seat-consent-${id}-${sequence}`,
        { kind: "seat-consent", seatId: id },
        dueAt,
      );
}

/** The host of a series: its next one waits until they have asked the client, or comes later than it would have. */
export function nextMessage(seat: Seat, leftOut: GoingOn["leftOut"], now: Date): NewMessage[] {
  if (seat.status !== "draft" && leftOut === null) return [];
  const beside = leftOut && { leftOut: leftOut.startsAt.toISOString(), besideId: leftOut.besideId };
  return toHost(seat, `seat-next-${seat.id}`, { kind: "seat-next", seatId: seat.id, ...beside }, now);
}

/** The host of a series that finds no day any more. */
export function seriesOverMessage(seat: Seat, now: Date): NewMessage[] {
  return toHost(seat, `seat-series-over-${seat.id}`, { kind: "seat-series-over", seatId: seat.id }, now);
}

/** To whoever wished for it. */
export function wishMetMessage({ id: wishId, workspaceId, userId }: Wish, { id: seatId }: Seat, now: Date): NewMessage {
  const content = { kind: "seat-wish-met", wishId, seatId } as const;
  return { key: `seat-wish-met-${wishId}-${seatId}`, workspaceId, recipient: userId, content, dueAt: now };
}

/** The same, of another date of a series: the one of which they were to be told cannot be asked for any more. */
export function wishMetInstead(wish: Wish, seat: Seat, now: Date): NewMessage {
  const message = wishMetMessage(wish, seat, now);
  return { ...message, key: `${message.key}-instead` };
}

/** Two weeks after a seat: whether they would offer one themselves. */
export function hostOneMessage(request: SeatRequest, now: Date): NewMessage {
  const dueAt = new Date(now.getTime() + HOST_ONE_MS);
  return toAsker(request, `seat-host-one-${request.id}`, { kind: "seat-host-one", requestId: request.id }, dueAt);
}

function messagesAbout(seat: Seat, news: News, now: Date): NewMessage[] {
  switch (news.kind) {
    case "asked": {
      const content = { kind: "seat-asked", requestId: news.request.id } as const;
      return toHost(seat, askedKey(news.request, news.isAgain), content, now);
    }
    case "given-back":
      return toHost(
        seat,
        `seat-given-back-${news.request.id}-${now.getTime()}`,
        {
          kind: "seat-given-back",
          requestId: news.request.id,
          seatId: seat.id,
          ...(news.next ? { nextId: news.next.id } : {}),
        },
        now,
      );
    case "left":
      return calendarFile(seat, news.request, now);
    case "host-entry":
      return hostFile(seat, now);
    case "changed":
      return changedMessages(seat, news.request, news, now);
    case "lapsed":
      return toHost(seat, `seat-lapsed-${seat.id}`, { kind: "seat-lapsed", seatId: seat.id }, now);
    case "over":
      return toHost(seat, `seat-over-${seat.id}`, { kind: "seat-over", seatId: seat.id }, now);
    case "answered": {
      const { request, outcome } = news;
      const key = `seat-answered-${request.id}-${outcome}-${now.getTime()}`;
      const answer = toAsker(request, key, { kind: "seat-answered", requestId: request.id, outcome }, now);
      return outcome === "seated" ? [answer, ...aroundSeat(seat, request, now)] : [answer];
    }
  }
}

/** A guest who gave it back and took the file for their calendar gets the one that takes it out; what else they hear of carries a button for it. */
function calendarFile(seat: Seat, request: SeatRequest, now: Date): NewMessage[] {
  if (seat.startsAt === null || request.filedAt === null) return [];
  return [guestFile(seat, request, String(now.getTime()), now)];
}

/** The seat as a file for the calendar of somebody who has it, or had it. */
export function guestFile({ id, sequence }: Seat, request: SeatRequest, mark: string, now: Date): NewMessage {
  const content = { kind: "seat-calendar", seatId: id, sequence } as const;
  return toAsker(request, `seat-calendar-${request.id}-${mark}`, content, now);
}

/** The same for a host who took one before. */
function hostFile(seat: Seat, now: Date): NewMessage[] {
  if (seat.startsAt === null || seat.hostFiledAt === null) return [];
  const content = { kind: "seat-calendar", seatId: seat.id, sequence: seat.sequence } as const;
  return toHost(seat, hostFileKey(seat), content, now);
}

/** Of the message to the host; each question anew has its own, and its repetition too. */
function askedKey({ id, askedAt }: Pick<SeatRequest, "id" | "askedAt">, isAgain: boolean): string {
  return `seat-asked-${id}-${askedAt.getTime()}${isAgain ? "-again" : ""}`;
}

/** The same state of it is sent once. */
export function hostFileKey({ id, sequence }: Pick<Seat, "id" | "sequence">): string {
  return `seat-calendar-host-${id}-${sequence}`;
}

/** What is another now; with another time also when they read what to know, and are asked what came of it. */
function changedMessages(
  seat: Seat,
  request: SeatRequest,
  { isMoved, formerly }: { readonly isMoved: boolean; readonly formerly: Date | null },
  now: Date,
): NewMessage[] {
  const content = {
    kind: "seat-changed",
    requestId: request.id,
    isMoved,
    ...(isMoved && formerly ? { formerly: formerly.toISOString() } : {}),
  } as const;
  const told = toAsker(request, `seat-changed-${request.id}-${seat.sequence}`, content, now);
  if (request.status !== "seated") return [told];
  return [told, ...(isMoved ? aroundSeat(seat, request, now) : [])];
}

/** What to know two hours before, and the question what came of it, the same day. */
function aroundSeat(seat: Seat, request: SeatRequest, now: Date): NewMessage[] {
  const end = endOf(seat);
  if (seat.startsAt === null || end === null) return [];
  const wanted = request.briefAt ?? new Date(seat.startsAt.getTime() - BRIEF_MS);
  const about = `${request.id}-${now.getTime()}`;
  const briefAt = new Date(Math.max(wanted.getTime(), now.getTime() + BRIEF_AFTER_ANSWER_MS));
  const content = { requestId: request.id, startsAt: seat.startsAt.toISOString() };
  return [
    toAsker(request, `seat-brief-${about}`, { kind: "seat-brief", ...content }, briefAt),
    // Who gave it back and has it again is asked once.
    toAsker(request, `seat-debrief-${request.id}-${end.getTime()}`, { kind: "seat-debrief", ...content }, end),
  ];
}

function toHost(
  { workspaceId, hostUserId }: Seat,
  key: string,
  content: SeatContent & MessageContent,
  dueAt: Date,
): NewMessage[] {
  return hostUserId === null ? [] : [{ key, workspaceId, recipient: hostUserId, content, dueAt }];
}

function toAsker(
  { workspaceId, askerUserId }: SeatRequest,
  key: string,
  content: SeatContent & MessageContent,
  dueAt: Date,
): NewMessage {
  return { key, workspaceId, recipient: askerUserId, content, dueAt };
}
