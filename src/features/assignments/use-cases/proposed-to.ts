import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { AssignmentStore } from "../store/assignments.ts";

/** What somebody asked of others who named another day and wait. */
export async function proposedTo(
  deps: Pick<Deps, "db">,
  person: PersonKey,
): Promise<readonly AssigneeWithAssignment[]> {
  const open = await new AssignmentStore(deps.db).openOf(person);
  return open.filter(({ assignee }) => assignee.status === "suggested");
}
