import { type RawBuilder, sql } from "kysely";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Db } from "./database.ts";

/** Whether there may be something of a kind for somebody: true too often costs a statement, false too often hides it. */
export type ExistsFor = (person: PersonKey) => RawBuilder<boolean>;

/** Asks all of them in one statement. @returns the answers in their order. */
export async function existingFor(
  db: Db,
  checks: readonly ExistsFor[],
  person: PersonKey,
): Promise<readonly boolean[]> {
  if (checks.length === 0) return [];
  const found = sql.join(checks.map((exists) => exists(person)));
  const { rows } = await sql<{ readonly found: readonly boolean[] }>`select array[${found}] as found`.execute(db);
  return rows[0]?.found ?? [];
}
