import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { AssigneeWithAssignment } from "../rules/types.ts";
import { AssignmentStore } from "../store/assignments.ts";

/** What somebody asked of others who named another day and wait. */
export function proposedTo(deps: Pick<Deps, "db">, person: PersonKey): Promise<readonly AssigneeWithAssignment[]> {
  return new AssignmentStore(deps.db).suggestedTo(person);
}
