import type { Ports } from "#src/feature-kit/ports.ts";
import type { Member, Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

/** The person with what they are asked now. @throws UserFault when they have not joined. */
export async function requireMentee(ports: Pick<Ports, "mentees">, person: PersonKey): Promise<Mentee> {
  const mentee = await ports.mentees.find(person);
  if (!mentee) throw new UserFault({ key: "errors.not_joined" });
  return mentee;
}

/** The member as stored. @throws UserFault when they have not joined. */
export async function findMember(ports: Pick<Ports, "mentees">, person: PersonKey): Promise<Member> {
  return (await requireMentee(ports, person)).member;
}

/** The member, or null when they have not joined. */
export async function findMemberIfAny(ports: Pick<Ports, "mentees">, person: PersonKey): Promise<Member | null> {
  return (await ports.mentees.find(person))?.member ?? null;
}

/** Whether anything is stored of somebody, who need not have joined. @throws UserFault when nothing is. */
export async function requireKnown(ports: Pick<Ports, "mentees" | "contacts">, person: PersonKey): Promise<void> {
  if ((await ports.mentees.find(person)) || (await ports.contacts.find(person))) return;
  throw new UserFault({ key: "errors.not_joined" });
}
