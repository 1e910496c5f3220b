/** Colleagues with whom somebody has to do: their manager, who named them as theirs, those with whom they were brought together, and whoever hosts. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { hostsOf, keptApartFrom } from "../store/hosts.ts";

/** Slack ids, and among them those who are nearer than whoever merely hosts; nobody of whom they are kept apart. */
export async function knownPeople(
  deps: Deps,
  person: PersonKey,
): Promise<{ readonly all: readonly string[]; readonly near: readonly string[] }> {
  const members = memberStore(deps);
  const [member, mentees, hosts, met, apart] = await Promise.all([
    members.find(person),
    members.menteesOf(person),
    hostsOf(deps.db, person.workspaceId),
    Promise.all(deps.encounters.map(({ metAt }) => metAt(deps.db, person))),
    keptApartFrom(deps.db, person),
  ]);
  const manager = member?.settings.managerUserId;
  const named = [...(manager ? [manager] : []), ...mentees.map(({ userId }) => userId)];
  const others = (users: readonly string[]): readonly string[] =>
    [...new Set(users)].filter((userId) => userId !== person.userId && !apart.has(userId));
  const near = others([...named, ...met.flatMap((one) => [...one.keys()])]);
  return { near, all: others([...near, ...hosts.map(({ userId }) => userId)]) };
}
