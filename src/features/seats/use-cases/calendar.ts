/** Seats in people's calendars: the host's own, and those that somebody has. */
import type { BusyTime } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { MINUTES } from "../rules/offer.ts";
import {
  AFTERWARDS_MS,
  type Board,
  endOf,
  isAhead,
  type LeftSeat,
  type Seat,
  type SeatRequest,
} from "../rules/seat.ts";
import { boardsAround } from "../store/find-seats.ts";

/** What an entry of a calendar is made of; its words are made by whoever knows the language. */
export interface SeatEntry {
  readonly seat: Seat & { readonly startsAt: Date };
  readonly isHost: boolean;
  readonly isCancelled: boolean;
  /** It goes on without them: its entry says no more than what kind it was. */
  readonly isLeft: boolean;
}

/** Seats of somebody that are to come, and those that were taken back, so that calendars take them out. */
export async function seatEntries(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<readonly SeatEntry[]> {
  const since = new Date(deps.clock.now().getTime() - AFTERWARDS_MS);
  const boards = await boardsAround(deps.db, person, since);
  return boards.flatMap((board) => entryOf(board, person.userId)).filter(({ seat }) => seat.startsAt > since);
}

const LONGEST_MS = MINUTES.max * 60_000;

/** When somebody hosts or has a seat. */
export async function seatTimes(
  deps: Pick<Deps, "db">,
  person: PersonKey,
  between: BusyTime,
): Promise<readonly BusyTime[]> {
  // What has begun takes its time as well.
  const since = new Date(between.from.getTime() - LONGEST_MS);
  const boards = await boardsAround(deps.db, person, since, between.until);
  return boards.flatMap((board) =>
    entryOf(board, person.userId).flatMap(({ seat, isCancelled }) => {
      const until = endOf(seat) ?? seat.startsAt;
      const isTaken = !isCancelled && seat.startsAt < between.until && until > between.from;
      return isTaken ? [{ from: seat.startsAt, until }] : [];
    }),
  );
}

/** How a seat stands in somebody's calendar: not at all before they have it. @returns none where it is a recording, or they never had the seat. */
export function entryOf({ seat, requests }: Board, userId: string): SeatEntry[] {
  const { startsAt, status } = seat;
  if (startsAt === null) return [];
  const isHost = seat.hostUserId === userId;
  const own = requests.find(({ askerUserId }) => askerUserId === userId);
  if (!isHost && (own?.seatedAt ?? null) === null) return [];
  const isOff = !isAhead(seat) && status !== "happened" && status !== "debriefed";
  if (!isHost && own?.status !== "seated") return [formerEntry({ ...seat, startsAt }, lastLeft(own))];
  return [{ seat: { ...seat, startsAt }, isHost, isCancelled: isOff, isLeft: false }];
}

/** How they left it last; null where the version before has given it to them again since, which keeps nothing of how that ended. */
function lastLeft(own: SeatRequest | undefined): LeftSeat | null {
  return own?.left && own.seatedAt && own.left.at >= own.seatedAt ? own.left : null;
}

/** Of whoever had it: when it was for them, with nothing of what changed since. @param left null in rows of the version before. */
function formerEntry(seat: SeatEntry["seat"], left: LeftSeat | null): SeatEntry {
  const isEndedWithIt = left !== null && seat.endedAt?.getTime() === left.at.getTime();
  const then = left && {
    startsAt: left.startsAt,
    minutes: left.minutes,
    sequence: left.sequence,
    changedAt: left.at,
  };
  return { seat: { ...seat, ...then }, isHost: false, isCancelled: true, isLeft: !isEndedWithIt };
}
