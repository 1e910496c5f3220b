/** What happens by itself, and when the next of it does. */
import { type Expression, type ExpressionBuilder, sql } from "kysely";
import type { Db } from "./database.ts";
import { type Placeholders, preparedStatement } from "./prepared-statement.ts";
import type { DB } from "./tables.ts";

/** A time in a column that a sweep claims rows by. */
export interface DueTime {
  /** `table.column`; tests/due-times.test.ts holds that no claimed column is left out. */
  readonly column: string;
  /** Selects, as `at`, the earliest after a moment of what really waits: what its sweep would claim. */
  readonly next: (the: ExpressionBuilder<DB, never>, after: Expression<Date>) => Expression<{ at: Date | null }>;
}

/** The earliest of all that is due after a moment, or at all; null when nothing waits. */
export async function nextDueAt(db: Db, dueTimes: readonly DueTime[], after: Date | null): Promise<Date | null> {
  const find = statements.get(dueTimes) ?? earliestOf(dueTimes);
  statements.set(dueTimes, find);
  const [row] = await find(db, { after: after ?? "-infinity" });
  return row?.at ?? null;
}

type Find = (
  on: Db,
  values: { readonly after: Date | "-infinity" },
) => Promise<readonly { readonly at: Date | null }[]>;

/** Of each list: the statement is long, and building it would take longer than its run. */
const statements = new WeakMap<readonly DueTime[], Find>();

function earliestOf(dueTimes: readonly DueTime[]): Find {
  return preparedStatement((db, { after }: Placeholders<{ after: Date | "-infinity" }>) => {
    const start = sql<Date>`${after}::timestamptz`;
    return db
      .selectNoFrom((the) =>
        the
          .fn<Date | null>(
            "least",
            dueTimes.map(({ next }) => next(the, start)),
          )
          .as("at"),
      )
      .compile();
  });
}
