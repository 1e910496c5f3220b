/**
 * A seat in somebody's call, workshop or hour, or a recording.
 *
 * draft            -> client-asked | consent-recorded | open | cancelled | lapsed
 * client-asked     -> consent-recorded | open | cancelled | lapsed
 * consent-recorded -> open (the host is not on a pause any more) | cancelled | lapsed | expired
 * open             -> full | happened | cancelled | lapsed (nobody sat in) | expired (recordings)
 * full             -> open (somebody gives their seat back) | happened | cancelled
 * happened         -> debriefed
 *
 * Whatever is not over has a time at which it goes on by itself, so that none stays for ever.
 */
import type { CalendarDate } from "#src/kernel/member.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";

export const SEAT_ROLES = ["silent", "note-taker", "five-minutes"] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];
export const REPETITIONS = ["weekly", "fortnightly", "monthly"] as const;
export type Repetition = (typeof REPETITIONS)[number];
/** For whom it is: `others` are those who write no software. */
export const AUDIENCES = ["everybody", "developers", "others"] as const;
export type Audience = (typeof AUDIENCES)[number];

export type SeatStatus =
  | "draft"
  | "client-asked"
  | "consent-recorded"
  | "open"
  | "full"
  | "happened"
  | "debriefed"
  | "cancelled"
  | "lapsed"
  | "expired";

/** Kinds where a client is in the room: they open with the client's consent alone. A demo may be one for colleagues. */
export const CLIENT_KINDS: readonly SeatKind[] = [
  "client-call",
  "solution-mapping",
  "requirements-workshop",
  "sales-pitch",
];

/** What a host says of a seat. */
export interface SeatWords {
  readonly kind: SeatKind;
  /** What it is, in the host's words, where the kind is `own`. */
  readonly ownKind: string | null;
  /** In place of the client's name. */
  readonly codeName: string | null;
  readonly topic: string;
  readonly module: string | null;
  /** Null for a recording. */
  readonly startsAt: Date | null;
  readonly minutes: number;
  /** The last day on which a recording may be watched; null for anything else. */
  readonly watchUntil: CalendarDate | null;
  /** Where it is, and how to join: for the seated alone. */
  readonly place: string | null;
  readonly link: string | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly capacity: number;
  readonly role: SeatRole;
  readonly isFirstTimersFirst: boolean;
  readonly repeats: Repetition | null;
  readonly audience: Audience;
  /** What the host would like to see in return. */
  readonly inReturn: string | null;
  readonly needsConsent: boolean;
}

export interface Seat extends SeatWords {
  readonly id: string;
  readonly workspaceId: string;
  /** Null when they had the bot forget them. */
  readonly hostUserId: string | null;
  /** When the first of its series began; null for the first itself, and for one of no series. */
  readonly seriesFrom: Date | null;
  /** The first of its series; null for the first itself, and for one of no series. */
  readonly seriesId: string | null;
  /** IANA: the host's, by whose clock it repeats. */
  readonly zone: string;
  /** Who of the client said yes, and when that was noted. */
  readonly consentBy: string | null;
  readonly consentAt: Date | null;
  readonly status: SeatStatus;
  /** Of its calendar entry. */
  readonly sequence: number;
  /** When the host took its calendar file; null: they have no entry of it. */
  readonly hostFiledAt: Date | null;
  readonly dueAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly endedAt: Date | null;
}

export type RequestStatus =
  | "asked"
  | "waiting"
  | "seated"
  | "another-time"
  | "declined"
  | "moved"
  | "withdrawn"
  | "lapsed"
  /** Of a manager who was asked to open a door, and answered without a seat: rules/manager-request.ts. */
  | "introduced"
  | "arranged";

/** How a host says no to a request. */
export type TurnedDown = "another-time" | "declined";

/** Somebody's wish to sit in on one seat. */
export interface SeatRequest {
  readonly id: string;
  readonly workspaceId: string;
  readonly seatId: string;
  readonly askerUserId: string;
  /** Whom they had asked to open a door, and who answered with this seat; null where they asked for it themselves. */
  readonly managerUserId: string | null;
  /** Why, in their words; in the manager's where a manager answered with this seat. */
  readonly line: string;
  readonly nudgeId: string | null;
  readonly challengeId: string | null;
  /** They had no seat before. */
  readonly isFirst: boolean;
  readonly status: RequestStatus;
  /** The host's words with "another time". */
  readonly note: string | null;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  /** Whether the host was asked again. */
  readonly repeated: 0 | 1;
  /** When they read what to know before it; null for a recording. */
  readonly briefAt: Date | null;
  /** When they got a seat, which they may have lost since. */
  readonly seatedAt: Date | null;
  /** When they took its calendar file; null: they have no entry of it that a file could change. */
  readonly filedAt: Date | null;
  /** How it stood in their calendar when they had it no more; null: they never had it, or have it still. */
  readonly left: LeftSeat | null;
  readonly dueAt: Date | null;
  /** As the host says; null where nothing was said. */
  readonly wasThere: boolean | null;
  readonly hostLine: string | null;
  /** What the host wrote with a yes or a no. */
  readonly hostWords: string | null;
  readonly debriefedAt: Date | null;
  readonly reflectionId: string | null;
}

/** A seat as somebody had it last: what its host changes later is not theirs to see. */
export interface LeftSeat {
  readonly at: Date;
  readonly startsAt: Date;
  readonly minutes: number;
  /** Of the calendar entry that takes it out. */
  readonly sequence: number;
}

/** A seat with everybody who asked for it. */
export interface Board {
  readonly seat: Seat;
  readonly requests: readonly SeatRequest[];
}

const HOUR_MS = 3_600_000;
/** Without the client's consent an offer lapses so long before it begins. */
export const CONSENT_MS = 24 * HOUR_MS;
/** Words after a seat are waited for so long; then places and links go, too. */
export const AFTERWARDS_MS = 7 * 24 * HOUR_MS;

export function isRecording({ startsAt }: Pick<Seat, "startsAt">): boolean {
  return startsAt === null;
}

/** Whether it can be asked for. */
export function canBeAsked({ status }: Pick<Seat, "status">): boolean {
  return status === "client-asked" || status === "open" || status === "full";
}

/**
 * Whether those who wished for something like it are told. The next date of a series waits for the client's consent: it comes
 * by itself, and nobody is to be asked each week about a call that a client may refuse.
 */
export function isForWishers(seat: Pick<Seat, "status" | "seriesFrom">): boolean {
  return canBeAsked(seat) && (seat.seriesFrom === null || seat.status !== "client-asked");
}

/** Of which series it is; null for one that comes but once. */
export function seriesOf({ id, seriesId, repeats }: Pick<Seat, "id" | "seriesId" | "repeats">): string | null {
  return seriesId ?? (repeats === null ? null : id);
}

/** Whether it is still to come, or can still be watched. */
export function isAhead({ status }: Pick<Seat, "status">): boolean {
  return ["draft", "client-asked", "consent-recorded", "open", "full"].includes(status);
}

/** Whether a request still waits for something. */
export function isLive({ status }: Pick<SeatRequest, "status">): boolean {
  return status === "asked" || status === "waiting" || status === "seated";
}

/** When it is over; for a recording the caller says when its last day ends. */
export function endOf({ startsAt, minutes }: Pick<Seat, "startsAt" | "minutes">): Date | null {
  return startsAt && new Date(startsAt.getTime() + minutes * 60_000);
}

/** Which of these takes some of the same time; null: none. */
export function overlapping<S extends Pick<Seat, "startsAt" | "minutes">>(
  seat: Pick<Seat, "startsAt" | "minutes">,
  others: readonly S[],
): S | null {
  const [start, end] = [seat.startsAt, endOf(seat)];
  if (start === null || end === null) return null;
  const takes = (one: S): boolean => {
    const otherEnd = endOf(one);
    return one.startsAt !== null && otherEnd !== null && one.startsAt < end && otherEnd > start;
  };
  return others.find(takes) ?? null;
}

/** Where and how to join are for the host and the seated alone. */
export function maySeePlace({ seat, requests }: Board, userId: string): boolean {
  return (
    seat.hostUserId === userId ||
    requests.some((request) => request.askerUserId === userId && request.status === "seated")
  );
}
