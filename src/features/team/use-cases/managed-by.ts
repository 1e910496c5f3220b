import type { Deps } from "#src/feature-kit/deps.ts";
import { doorStateOf, type ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import { openManagerRequests } from "#src/features/seats/store/manager-requests.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { TeamStore } from "../store/team.ts";

/** Who named somebody as their manager, and the doors that they ask for. */
export async function managedBy(
  deps: Pick<Deps, "db">,
  person: PersonKey,
): Promise<{ readonly userIds: readonly string[]; readonly doors: readonly ManagerRequest[] }> {
  const userIds = await new TeamStore(deps.db).menteesOf(person);
  if (userIds.length === 0) return { userIds, doors: [] };
  const asked = await openManagerRequests(deps.db, person.workspaceId, userIds);
  const doors = asked.filter((door) => door.managerUserId === person.userId && doorStateOf(door) === "asked");
  return { userIds, doors };
}
