/** Who may look for a mentor, and who may be one. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { isForeignTo, isOutsider } from "#src/kernel/directory.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

type AccessDeps = Pick<Deps, "db" | "clock" | "directory">;

/** A member of this company who is no guest. @throws UserFault which says what stands in the way. */
export async function requireMentee(deps: AccessDeps, person: PersonKey): Promise<Member> {
  const member = await memberStore(deps).find(person);
  if (!member) await requireColleague(deps, person);
  if (member?.isGuest) throw new UserFault({ key: "mentor.faults.guest" });
  if (!member) throw new UserFault({ key: "mentor.faults.not_joined" });
  return member;
}

/** Somebody of this company who is no guest; they need not have joined. @throws UserFault */
export async function requireColleague(deps: AccessDeps, person: PersonKey): Promise<void> {
  const slack = await deps.directory.person(person);
  if (slack.isBot || slack.deleted) throw new UserFault({ key: "errors.people_only" });
  if (isForeignTo(person.workspaceId, slack)) throw new UserFault({ key: "errors.other_company" });
  if (slack.isGuest) throw new UserFault({ key: "mentor.faults.guest" });
}

/** Whether somebody who registered can be asked: still here, and one of us. Slack being away shuts nobody out. */
export async function canMentor(deps: AccessDeps & Pick<Deps, "log">, person: PersonKey): Promise<boolean> {
  const member = await memberStore(deps).find(person);
  if (member) return member.leftAt === null && !member.isGuest;
  try {
    const slack = await deps.directory.person(person);
    return !slack.deleted && !slack.isBot && !isOutsider(person.workspaceId, slack);
  } catch (error) {
    deps.log.warn({ err: error, workspaceId: person.workspaceId }, "could not ask Slack about a mentor");
    return true;
  }
}
