import type { Deps } from "#src/feature-kit/deps.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { findHomeTab } from "../store/home-tabs.ts";
import { memberStore } from "../store/members.ts";

/** The member, whose planned pause has begun where its day has come. @throws UserFault when they have not joined. */
export async function findMember(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<Member> {
  const member = await findMemberIfAny(deps, person);
  if (!member) throw new UserFault({ key: "errors.not_joined" });
  return member;
}

/** The member, or null when they have not joined. */
export async function findMemberIfAny(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<Member | null> {
  return memberStore(deps).find(person);
}

type KnownDeps = Pick<Deps, "db" | "clock" | "contacts">;

/** Whether anything is stored of somebody, who need not have joined: be it that they opened their Home tab. */
export async function isKnown(deps: KnownDeps, person: PersonKey): Promise<boolean> {
  if ((await findMemberIfAny(deps, person)) || (await deps.contacts.find(person))) return true;
  return (await findHomeTab(deps.db, person)) !== null;
}

/** @throws UserFault when nothing is stored of somebody. */
export async function requireKnown(deps: KnownDeps, person: PersonKey): Promise<void> {
  if (!(await isKnown(deps, person))) throw new UserFault({ key: "errors.not_joined" });
}
