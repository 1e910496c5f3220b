/** The seats that somebody asked for and that are still to come. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isToAsk } from "../rules/board.ts";
import { type Board, endOf, isAhead, isLive, type SeatRequest } from "../rules/seat.ts";
import { boardsOfAsker } from "../store/find-seats.ts";
import { questionsFor } from "./messages.ts";

export interface OwnSeat {
  readonly board: Board;
  readonly request: SeatRequest;
}

export interface OwnSeats {
  /** IANA, the person's. */
  readonly zone: string;
  /** Soonest first. */
  readonly seats: readonly OwnSeat[];
}

export async function ownSeats(deps: Deps, person: PersonKey): Promise<OwnSeats> {
  const [seats, { hours }] = await Promise.all([askedSeats(deps, person), hoursOf(deps, person)]);
  return { zone: hours.zone, seats };
}

/** The same without a zone, for whoever needs none. */
export async function askedSeats(
  { db, clock }: Pick<Deps, "db" | "clock">,
  person: PersonKey,
): Promise<readonly OwnSeat[]> {
  const now = clock.now();
  return askedAmong(await boardsOfAsker(db, person, now), person, now);
}

/** Of seats: those that somebody waits for or has, and that are not over. */
export function askedAmong(boards: readonly Board[], person: PersonKey, now: Date): readonly OwnSeat[] {
  return boards.flatMap((board) => {
    const end = endOf(board.seat);
    const request = board.requests.find((one) => one.askerUserId === person.userId && isLive(one));
    return request && isAhead(board.seat) && (end === null || end > now) ? [{ board, request }] : [];
  });
}

/** Seats that somebody gave back, or asked for no more, and that they could ask for again. */
export async function seatsLeft(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<readonly Board[]> {
  const now = deps.clock.now();
  return (await boardsOfAsker(deps.db, person, now)).filter(
    ({ seat, requests }) =>
      isToAsk(seat, now) && requests.some((one) => one.askerUserId === person.userId && one.status === "withdrawn"),
  );
}

/** The next seat that somebody has, with what to listen for; null where they have none. */
export async function nextSeat(
  deps: Deps,
  person: PersonKey,
): Promise<(OwnSeat & { readonly zone: string; readonly questions: readonly string[] }) | null> {
  const { seats, zone } = await ownSeats(deps, person);
  const next = seats.find(({ request, board }) => request.status === "seated" && board.seat.startsAt !== null);
  return next ? { ...next, zone, questions: await questionsFor(deps, person, next.request) } : null;
}
