/** Changes one seat with its row locked, and lets those concerned see it. */

import type { Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { type HomeDeps, redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { lockMentee } from "#src/features/weekly/store/mentees.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Board } from "../rules/seat.ts";
import type { Step } from "../rules/transitions.ts";
import { plannersOf } from "../store/find-seats.ts";
import { changeBoard, type SeatDecision, seatIdOf } from "../store/seats.ts";
import { followSeat, type PlanDeps } from "./seat-plans.ts";
import { followWishes } from "./wish-offers.ts";

type ChangeDeps = Pick<Deps, "db" | "clock"> & PlanDeps;

/** @throws UserFault when it is not there. */
export async function changeSeat(
  deps: ChangeDeps,
  about: { readonly workspaceId: string; readonly seatId: string; readonly asked?: Asked },
  decide: (board: Board, now: Date, tx: Tx) => SeatDecision | Promise<SeatDecision>,
): Promise<Step> {
  const now = deps.clock.now();
  const saved = await inTransaction(deps.db, async (tx) => {
    // People are locked before seats, everywhere.
    for (const userId of await plannersOf(tx, about.workspaceId, about.seatId))
      await lockMentee(tx, deps.reactions, { workspaceId: about.workspaceId, userId }, now);
    const before: Board[] = [];
    const changed = await changeBoard(tx, about, now, (board) => {
      before.push(board);
      return decide(board, now, tx);
    });
    const [was] = before;
    if (!was || !changed) return null;
    await followSeat(deps, tx, was, changed.step, now);
    return { ...changed, keys: [...changed.keys, ...(await followWishes(deps, tx, was, changed.step, now))] };
  });
  if (!saved) throw new UserFault({ key: "seats.faults.gone" });
  await letSee(deps, saved.step, saved.keys, saved.touched);
  return saved.step;
}

/** The same of a request's seat. @throws UserFault */
export async function changeRequest(
  deps: ChangeDeps,
  workspaceId: string,
  requestId: string,
  decide: (board: Board, now: Date) => SeatDecision,
): Promise<Step> {
  const seatId = await seatIdOf(deps.db, workspaceId, requestId);
  if (seatId === null) throw new UserFault({ key: "seats.faults.gone" });
  return changeSeat(deps, { workspaceId, seatId }, decide);
}

/** Only the host. @throws UserFault */
export function requireHost({ seat }: Board, { userId }: PersonKey): void {
  if (seat.hostUserId !== userId) throw new UserFault({ key: "seats.faults.not_yours" });
}

/** Sends what was saved, and draws the Home tabs of those who see something else. */
export async function letSee(
  deps: HomeDeps,
  { seat }: Pick<Step, "seat">,
  keys: readonly string[],
  touched: readonly string[],
): Promise<void> {
  await enqueueDeliveries(deps, keys);
  await redrawHomes(deps, seat.workspaceId, touched);
}
