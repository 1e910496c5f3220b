/** Who may give challenges. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { isForeignTo, isOutsider, type SlackPerson } from "#src/kernel/directory.ts";
import { type AssignReach, assignReach } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

type ReachDeps = Pick<Deps, "db" | "clock" | "directory" | "policies">;

/** Whether `/growth assign` opens its form for them. */
export async function mayGive(deps: ReachDeps, giver: PersonKey): Promise<boolean> {
  return (await reachOf(deps, giver)).reach !== "nobody";
}

interface Reach {
  readonly described: SlackPerson;
  readonly reach: AssignReach;
}

async function reachOf(deps: ReachDeps, giver: PersonKey): Promise<Reach> {
  const [described, mentees] = await Promise.all([deps.directory.person(giver), memberStore(deps).menteesOf(giver)]);
  const isNamedManager = mentees.length > 0;
  const { isGuest } = described;
  const isForeign = isForeignTo(giver.workspaceId, described);
  const policy = deps.policies.of(giver.workspaceId);
  return { described, reach: assignReach(policy, { userId: giver.userId, isGuest, isForeign, isNamedManager }) };
}

/** @throws UserFault with who may, when this person may not. */
export async function allowedGiver(deps: ReachDeps, giver: PersonKey): Promise<Reach> {
  const found = await reachOf(deps, giver);
  const { described, reach } = found;
  if (reach !== "nobody") return found;
  const policy = deps.policies.of(giver.workspaceId);
  throw new UserFault({
    key: "assign.may_not",
    values: {
      who: isOutsider(giver.workspaceId, described) || policy.mayAssign === "anybody" ? "other" : policy.mayAssign,
    },
  });
}
