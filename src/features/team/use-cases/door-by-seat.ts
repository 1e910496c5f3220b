/** A door that is answered with a seat: the manager offers one, and whoever asked has it. */
import type { EventOf, React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import type { seatOffered } from "#src/features/seats/store/events.ts";
import { seatGuest } from "#src/features/seats/use-cases/seat-guest.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { answerDoor } from "../rules/manager-request.ts";
import { ManagerRequestStore } from "../store/manager-requests.ts";

/** @throws UserFault when the door is not the host's to open, or was answered: then nothing is offered. */
export const openDoorBySeat: React<ReactionDeps, EventOf<typeof seatOffered>> = async (tx, offers, now, deps) => {
  for (const { seat, answers } of offers) {
    const { hostUserId, workspaceId } = seat;
    const opened = await new ManagerRequestStore(tx).answer(workspaceId, answers, (door, member) => ({
      ...answerDoor(door, member.userId, hostUserId ?? "", { kind: "open", hostUserId, note: null }, now),
      menteeUserId: member.userId,
    }));
    if (!opened) throw new UserFault({ key: "errors.door_answered" });
    const guest = { userId: opened.menteeUserId, nudgeId: opened.door.nudgeId };
    const keys = await seatGuest(tx, deps, seat, guest, now);
    const all = [...opened.messages.map(({ key }) => key), ...keys];
    afterCommit(tx, () => enqueueDeliveries(deps, all));
  }
};
