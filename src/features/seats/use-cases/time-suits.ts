/** Whoever asked for a seat says yes to another time that its host named. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { afterWorkingDays } from "#src/features/matching/rules/working-days.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { isToAsk, suits } from "../rules/board.ts";
import type { Board, SeatRequest } from "../rules/seat.ts";
import { boardsOfAsker } from "../store/find-seats.ts";
import { findBoard, seatIdOf } from "../store/seats.ts";
import { changeRequest } from "./change-seat.ts";

/** A time that a host named instead of the seat's own. */
export interface NamedInstead {
  readonly board: Board;
  readonly request: SeatRequest;
  /** In the host's words. */
  readonly note: string;
}

/** Those that wait for a word of whoever asked. */
export async function timesNamed(
  deps: Pick<Deps, "db" | "clock">,
  person: PersonKey,
): Promise<readonly NamedInstead[]> {
  const now = deps.clock.now();
  return namedAmong(await boardsOfAsker(deps.db, person, now), person, now);
}

/** The same among seats. */
export function namedAmong(boards: readonly Board[], person: PersonKey, now: Date): readonly NamedInstead[] {
  return boards.flatMap((board) => {
    const request = board.requests.find((one) => one.askerUserId === person.userId);
    if (request?.status !== "another-time" || request.note === null || !isToAsk(board.seat, now)) return [];
    return [{ board, request, note: request.note }];
  });
}

/** The host reads that it suits, and may move the seat there. @throws UserFault */
export async function sayItSuits(deps: Deps, person: PersonKey, requestId: string): Promise<Board> {
  const seatId = await seatIdOf(deps.db, person.workspaceId, requestId);
  const board = seatId === null ? null : await findBoard(deps.db, person.workspaceId, seatId);
  const { hostUserId } = board?.seat ?? { hostUserId: null };
  if (!board || hostUserId === null) throw new UserFault({ key: "seats.faults.gone" });
  const host = await hoursOf(deps, { ...person, userId: hostUserId });
  return changeRequest(deps, person.workspaceId, requestId, (current, now) => {
    const isOwn = current.requests.some(({ id, askerUserId }) => id === requestId && askerUserId === person.userId);
    if (!isOwn) throw new UserFault({ key: "seats.faults.not_yours" });
    return { step: suits(current, requestId, afterWorkingDays(1, now, host), now) };
  });
}
