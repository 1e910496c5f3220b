/** Colleagues with whom somebody has to do: their manager, those with whom they were brought together, and whoever hosts. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { hostsOf, keptApartFrom } from "../store/hosts.ts";

/** Slack ids, the nearest first; nobody of whom they are kept apart. */
export async function knownPeople(deps: Deps, person: PersonKey): Promise<readonly string[]> {
  const [member, hosts, met, apart] = await Promise.all([
    memberStore(deps).find(person),
    hostsOf(deps.db, person.workspaceId),
    Promise.all(deps.encounters.map(({ metAt }) => metAt(deps.db, person))),
    keptApartFrom(deps.db, person),
  ]);
  const manager = member?.settings.managerUserId;
  const near = [...(manager ? [manager] : []), ...met.flatMap((one) => [...one.keys()])];
  const users = [...new Set([...near, ...hosts.map(({ userId }) => userId)])];
  return users.filter((userId) => userId !== person.userId && !apart.has(userId));
}
