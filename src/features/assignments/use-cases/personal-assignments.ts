import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { PersonalAssignments } from "../rules/visibility.ts";
import { assignmentsOf } from "../store/personal-data.ts";

/** What somebody was asked and asked of others: of what they gave no more than they were told. */
export function personalAssignments({ db }: Pick<Deps, "db">, person: PersonKey): Promise<PersonalAssignments> {
  return assignmentsOf(db, person);
}
