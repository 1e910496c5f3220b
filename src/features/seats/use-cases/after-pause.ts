/** Seats that waited for the end of their host's pause. */
import type { React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { openAfterPause } from "../rules/board.ts";
import { seatsOfHost } from "../store/find-seats.ts";
import { changeBoard } from "../store/seats.ts";

/** The host is back: what the client agreed to meanwhile opens. */
export const openSeats: React<ReactionDeps, PersonKey> = async (tx, hosts, now, deps) => {
  const told: string[] = [];
  for (const host of hosts)
    for (const { seat } of await seatsOfHost(tx, host)) {
      if (seat.status !== "consent-recorded") continue;
      const opened = await changeBoard(tx, { workspaceId: seat.workspaceId, seatId: seat.id }, now, (board) => ({
        step: openAfterPause(board, now),
      }));
      told.push(...(opened?.keys ?? []));
    }
  afterCommit(tx, () => enqueueDeliveries(deps, told));
};
