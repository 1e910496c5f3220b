/** Somebody left the company: what they asked is taken back, and what lay before them goes to somebody else. */
import type { React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { redrawHomesInTransaction } from "#src/features/members/use-cases/redraw-home.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { decideAndSave, handOver } from "./apply-event.ts";

export const followLeavers: React<ReactionDeps, PersonKey> = async (tx, people, now, deps) => {
  for (const person of people) {
    const store = new IntroductionStore(tx);
    for (const { id: introductionId, workspaceId, askerUserId } of await store.openOf(person)) {
      const kind = askerUserId === person.userId ? "asker-gone" : "host-gone";
      const context = { now, role: "bot", silentAt: now, againAt: now } as const;
      const done = await store.change({ workspaceId, introductionId }, null, (locked) =>
        decideAndSave(locked, { kind }, context),
      );
      if (!done?.moved) continue;
      const others = done.people.filter((userId) => userId !== person.userId);
      redrawHomesInTransaction(tx, deps, workspaceId, others);
      afterCommit(tx, () => handOver(deps, workspaceId, done));
    }
  }
};
