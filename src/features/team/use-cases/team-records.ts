import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { TeamRecords } from "../rules/team-records.ts";
import { teamRecordsOf } from "../store/personal-data.ts";

/** Doors that somebody asked for or was asked to open, and thanks that they gave or received. */
export function teamRecords({ db }: Pick<Deps, "db">, person: PersonKey): Promise<TeamRecords> {
  return teamRecordsOf(db, person);
}
