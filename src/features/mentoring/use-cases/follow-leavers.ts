/** Somebody whose account is deactivated: who met them hears of it, who waited for them is shown others. */
import type { EventOf, React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { dropRedraws } from "#src/delivery/store/redraws.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import type { personLeft } from "#src/features/members/store/events.ts";
import { redrawHomesInTransaction } from "#src/features/members/use-cases/redraw-home.ts";
import { peopleOf } from "../rules/pairing.ts";
import { personGone } from "../rules/together.ts";
import { findPairing, mentorRequestDrawing, openWith } from "../store/pairings.ts";
import { saveChange } from "./change-pairing.ts";

export const followLeavers: React<ReactionDeps, EventOf<typeof personLeft>> = async (tx, people, now, deps) => {
  for (const person of people) {
    const { workspaceId, userId } = person;
    for (const id of await openWith(tx, person)) {
      const known = await findPairing(tx, workspaceId, id, { isLocked: true });
      if (!known) continue;
      const { messages } = await saveChange(tx, known, personGone(known.pairing, userId, now), now);
      // For a mentor who has just left nothing can be drawn.
      if (known.pairing.mentorUserId === userId) await dropRedraws(tx, [mentorRequestDrawing(known.pairing)]);
      const others = peopleOf(known.pairing).filter((one) => one !== userId);
      redrawHomesInTransaction(tx, deps, workspaceId, others);
      afterCommit(tx, () =>
        enqueueDeliveries(
          deps,
          messages.map(({ key }) => key),
        ),
      );
    }
  }
};
