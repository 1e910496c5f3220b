/** Who may give a challenge to a channel, and which channels can have one. */

import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { isForeignTo, type SlackPerson } from "#src/kernel/directory.ts";
import { assignReach, isAdmin, isManager } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

type AccessDeps = Pick<Deps, "directory" | "policies" | "db" | "clock">;

/** Somebody who may give challenges. @throws UserFault when they may not */
export async function requireChannelGiver(
  deps: AccessDeps,
  person: PersonKey,
): Promise<{ readonly slack: SlackPerson; readonly zone: string }> {
  const [slack, mentees, member] = await Promise.all([
    deps.directory.person(person),
    memberStore(deps).menteesOf(person),
    memberStore(deps).find(person),
  ]);
  requireColleague(person, slack);
  const { isGuest } = slack;
  const giver = { userId: person.userId, isGuest, isForeign: false, isNamedManager: mentees.length > 0 };
  const policy = deps.policies.of(person.workspaceId);
  if (assignReach(policy, giver) === "nobody") {
    if (isGuest) throw new UserFault({ key: "errors.assign.guest_forbidden" });
    throw new UserFault({
      key: policy.mayAssign === "admins" ? "errors.channel_needs_admins" : "errors.channel_needs_managers",
    });
  }
  return { slack, zone: member?.settings.zone ?? slack.zone ?? "UTC" };
}

/** A person of this company, who may be a guest. @throws UserFault for bots and people of other companies */
export async function requirePerson(deps: AccessDeps, person: PersonKey): Promise<{ readonly isGuest: boolean }> {
  // Who has joined was looked at then.
  const member = await memberStore(deps).find(person);
  if (member) return { isGuest: member.isGuest };
  const slack = await deps.directory.person(person);
  requireColleague(person, slack);
  return { isGuest: slack.isGuest };
}

/** Whether somebody may end or change a challenge: who made it, an admin, or a manager. */
export async function mayManage(deps: AccessDeps, person: PersonKey, creatorUserId: string | null): Promise<boolean> {
  if (person.userId === creatorUserId) return true;
  const policy = deps.policies.of(person.workspaceId);
  if (isAdmin(policy, person.userId)) return true;
  const mentees = await memberStore(deps).menteesOf(person);
  return isManager(policy, { userId: person.userId, isNamedManager: mentees.length > 0 });
}

function requireColleague({ workspaceId }: PersonKey, slack: SlackPerson): void {
  if (slack.isBot || slack.deleted) throw new UserFault({ key: "errors.people_only" });
  if (isForeignTo(workspaceId, slack)) throw new UserFault({ key: "errors.other_company" });
}
