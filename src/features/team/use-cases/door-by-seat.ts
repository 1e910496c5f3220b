/** A door that is answered with a seat: the manager offers one, and whoever asked has it. */
import type { EventOf, React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import type { seatOffered } from "#src/features/seats/store/events.ts";
import { answerDoorWithSeat, briefForDoor } from "#src/features/seats/use-cases/door-seats.ts";

/** @throws UserFault when the door is not the host's to open, or was answered: then nothing is offered. */
export const openDoorBySeat: React<ReactionDeps, EventOf<typeof seatOffered>> = async (tx, offers, now, deps) => {
  for (const { seat, answers } of offers) {
    const { hostUserId, workspaceId, id: seatId } = seat;
    const host = { workspaceId, userId: hostUserId ?? "" };
    const how = {
      requestId: answers,
      seatId,
      note: null,
      briefAt: await briefForDoor(tx, deps, answers, seat),
      dueAt: null,
    };
    const { keys } = await answerDoorWithSeat(deps, tx, host, how, now);
    afterCommit(tx, () => enqueueDeliveries(deps, keys));
  }
};
