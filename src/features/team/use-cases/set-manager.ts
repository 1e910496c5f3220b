import type { EventOf, React } from "#src/db/reactions.ts";
import { afterCommit } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { saveSideEffects } from "#src/delivery/store/save-side-effects.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import type { managerChanged } from "#src/features/members/store/events.ts";
import { redrawHomesInTransaction } from "#src/features/members/use-cases/redraw-home.ts";
import { isZone } from "#src/kernel/calendar.ts";
import { isOutsider } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { tellManager } from "../rules/tell-manager.ts";
import { scheduleDigest } from "./digest.ts";

type SetManagerDeps = Pick<
  Deps,
  "directory" | "contacts" | "db" | "clock" | "reactions" | "policies" | "holidays" | "ids" | "jobs" | "log"
>;

/**
 * Makes sure that somebody can be named as manager, and that the bot can write to them at good times.
 * @throws UserFault for oneself, a bot, a guest, or somebody who is not here any more.
 */
export async function registerManager(deps: SetManagerDeps, mentee: PersonKey, managerUserId: string): Promise<void> {
  if (managerUserId === mentee.userId) throw new UserFault({ key: "errors.manager_self" });
  const manager = { workspaceId: mentee.workspaceId, userId: managerUserId };
  const askedAt = deps.clock.now();
  let zone = "UTC";
  try {
    const described = await deps.directory.person(manager);
    if (described.deleted || described.isBot || isOutsider(mentee.workspaceId, described))
      throw new UserFault({ key: "errors.manager_unfit" });
    if (described.zone && isZone(described.zone)) zone = described.zone;
  } catch (error) {
    if (error instanceof UserFault) throw error;
    // Slack is away: what the person chose is kept all the same, and the zone is learnt later.
    deps.log.warn({ err: error, workspaceId: mentee.workspaceId }, "could not ask Slack about a manager");
    zone = (await deps.contacts.find(manager))?.zone ?? zone;
  }
  await scheduleDigest(deps, await deps.contacts.remember(manager, zone, deps.clock.now(), askedAt));
}

/** Whom somebody names is told, in the transaction that names them; what both managers see follows at once. */
export const tellManagers: React<ReactionDeps, EventOf<typeof managerChanged>> = async (tx, changes, now, deps) => {
  for (const { member, before } of changes) {
    const { audit, messages } = tellManager(member, before, now);
    await saveSideEffects(tx, { audit, messages });
    redrawHomesInTransaction(tx, deps, member.workspaceId, [before, member.settings.managerUserId]);
    afterCommit(tx, () =>
      enqueueDeliveries(
        deps,
        messages.map(({ key }) => key),
      ),
    );
  }
};
