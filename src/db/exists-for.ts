import { type RawBuilder, sql } from "kysely";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Db } from "./database.ts";
import { type Placeholders, preparedStatement } from "./prepared-statement.ts";

/** Whether there may be something of a kind for somebody: true too often costs a statement, false too often hides it. */
export type ExistsFor = (person: Placeholders<PersonKey>) => RawBuilder<boolean>;

/** Asks all of them in one statement, which is built once. The answers come in the order of the checks. */
export function existingFor(checks: readonly ExistsFor[]): (db: Db, person: PersonKey) => Promise<readonly boolean[]> {
  if (checks.length === 0) return () => Promise.resolve([]);
  const select = preparedStatement((db, person: Placeholders<PersonKey>) =>
    sql<{ readonly found: readonly boolean[] }>`
      select array[${sql.join(checks.map((exists) => exists(person)))}] as found`.compile(db),
  );
  return async (db, { workspaceId, userId }) => (await select(db, { workspaceId, userId }))[0]?.found ?? [];
}
