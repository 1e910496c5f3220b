import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type MentoringRecord, mentoringRecordsOf } from "../store/personal-data.ts";

export type { MentoringRecord } from "../store/personal-data.ts";

/** Somebody's pairings with what they wrote in them, the newest first. */
export function mentoringRecords({ db }: Pick<Deps, "db">, person: PersonKey): Promise<readonly MentoringRecord[]> {
  return mentoringRecordsOf(db, person);
}
