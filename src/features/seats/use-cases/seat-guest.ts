import type { Tx } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { invite } from "../rules/board.ts";
import type { Seat } from "../rules/seat.ts";
import { hadSeat } from "../store/find-seats.ts";
import { changeBoard } from "../store/seats.ts";

/**
 * Gives a seat to somebody for whom it was offered: they asked before it was there, in whatever way. Inside the transaction that
 * offers it. @returns the keys of what is told.
 */
export async function seatGuest(
  tx: Tx,
  { ids }: Pick<Deps, "ids">,
  { workspaceId, id: seatId }: Pick<Seat, "workspaceId" | "id">,
  { userId, nudgeId }: { readonly userId: string; readonly nudgeId: string | null },
  now: Date,
): Promise<readonly string[]> {
  const isFirst = !(await hadSeat(tx, { workspaceId, userId }));
  const wanted = {
    id: ids.next(),
    askerUserId: userId,
    line: "",
    nudgeId,
    challengeId: null,
    isFirst,
    briefAt: null,
    dueAt: null,
  };
  const saved = await changeBoard(tx, { workspaceId, seatId }, now, (board) => ({ step: invite(board, wanted, now) }));
  return saved?.keys ?? [];
}
