/** A person's seats, and those of the coming week that they could have, for Home. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { Nudge } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Board, endOf } from "../rules/seat.ts";
import { seatsOfHost, shownSeats } from "../store/find-seats.ts";
import { takeable } from "./ask-seat.ts";
import { askedSeats } from "./own-seats.ts";
import { seatsForNudge } from "./seats-for-nudge.ts";

const WEEK_MS = 7 * 24 * 3_600_000;

export interface HomeSeats {
  readonly userId: string;
  readonly zone: string;
  /** As host, with a seat, or asked for, soonest first; recordings last. */
  readonly own: readonly Board[];
  readonly isHost: boolean;
}

/** @param nudge whose card shows the seat for it. @returns null where they have none. */
export async function homeSeats(deps: Deps, person: PersonKey, nudge: Nudge | null = null): Promise<HomeSeats | null> {
  const now = deps.clock.now();
  const [seats, boards] = await Promise.all([askedSeats(deps, person), seatsOfHost(deps.db, person)]);
  const hosted = boards.filter(({ seat }) => (endOf(seat) ?? now) >= now);
  // Most people have none, and Home is drawn after most of what they do.
  if (hosted.length + seats.length === 0) return null;
  const [shown, { hours }] = await Promise.all([seatsForNudge(deps, person, nudge), hoursOf(deps, person)]);
  const own = [...hosted, ...seats.map(({ board }) => board)].filter(({ seat }) => seat.id !== shown.own?.seat.id);
  if (own.length === 0) return null;
  return { userId: person.userId, zone: hours.zone, own: own.toSorted(bySoonest), isHost: hosted.length > 0 };
}

function bySoonest({ seat: a }: Board, { seat: b }: Board): number {
  const time = ({ startsAt }: typeof a): number => startsAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return time(a) - time(b);
}

export interface WeekSeats {
  readonly zone: string;
  /** What others offer within a week, with those that are full, soonest first. */
  readonly open: readonly Board[];
}

/** What somebody could ask for; neither what they have asked for, nor what the card of their challenge shows. */
export async function weekSeats(deps: Deps, person: PersonKey, nudge: Nudge | null): Promise<WeekSeats | null> {
  const now = deps.clock.now();
  const boards = await shownSeats(deps.db, person.workspaceId, now, { until: new Date(now.getTime() + WEEK_MS) });
  const others = boards.filter(({ seat }) => seat.hostUserId !== person.userId);
  if (others.length === 0) return null;
  const [seats, shown] = await Promise.all([askedSeats(deps, person), seatsForNudge(deps, person, nudge)]);
  const told = new Set([...seats, ...shown.fitting].map(({ board }) => board.seat.id));
  const open = await takeable(
    deps,
    person,
    others.filter(({ seat }) => !told.has(seat.id)),
  );
  if (open.length === 0) return null;
  const { hours } = await hoursOf(deps, person);
  return { zone: hours.zone, open };
}
