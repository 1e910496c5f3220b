import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Board, endOf, type SeatRequest } from "../rules/seat.ts";
import { boardsOfAsker } from "../store/find-seats.ts";

/** So long after a seat, what somebody tells may be about it. */
const FRESH_MS = 3 * 86_400_000;

/** The last seat that somebody had and has written nothing of; null where there is none of the last days. */
export async function untoldSeat(
  deps: Pick<Deps, "db" | "clock">,
  person: PersonKey,
): Promise<{ readonly board: Board; readonly request: SeatRequest; readonly endedAt: Date } | null> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - FRESH_MS);
  const boards = await boardsOfAsker(deps.db, person, since);
  const untold = boards.flatMap((board) => {
    const endedAt = endOf(board.seat);
    const request = board.requests.find(
      ({ askerUserId, status, debriefedAt }) =>
        askerUserId === person.userId && status === "seated" && debriefedAt === null,
    );
    const isFresh = endedAt !== null && endedAt <= now && endedAt >= since && board.seat.status !== "cancelled";
    return isFresh && request ? [{ board, request, endedAt }] : [];
  });
  return untold.at(-1) ?? null;
}
