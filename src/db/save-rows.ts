/**
 * Saves whole rows, one statement however many they are: they travel as one JSON text, so the statement is always the same
 * and is prepared.
 */
import { type RawBuilder, sql } from "kysely";
import { COLUMNS } from "./columns.ts";
import type { Db } from "./database.ts";
import { type Placeholders, preparedStatement } from "./prepared-statement.ts";
import type { Row, Table } from "./rows.ts";

/** A row as it is written: what it holds is not changed by writing it. */
export type WrittenRow<T extends Table> = {
  readonly [C in keyof Row<T>]: Row<T>[C] extends readonly (infer E)[] ? readonly E[] : Row<T>[C];
};
type TableWithId = { [T in Table]: Row<T> extends { id: string } ? T : never }[Table];
type Json = Placeholders<{ rows: string }>;

/** Inserts rows, or updates those whose `id` is there. @param keep columns that are written once and stay. */
export function upserting<T extends TableWithId>(
  table: T,
  keep: readonly (keyof Row<T> & string)[],
): (on: Db, rows: readonly WrittenRow<T>[]) => Promise<void> {
  const changed = COLUMNS[table].filter((column) => column !== "id" && !keep.some((kept) => kept === column));
  const assigned = changed.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  const save = preparedStatement((db, { rows }: Json) =>
    sql`${insertOf(table, rows)} on conflict (id) do update set ${sql.join(assigned)}`.compile(db),
  );
  return async (on, rows) => {
    if (rows.length > 0) await save(on, { rows: JSON.stringify(rows) });
  };
}

/** Inserts a row unless one with its key is there; says whether it did. */
export function insertingNew<T extends Table>(table: T): (on: Db, row: WrittenRow<T>) => Promise<boolean> {
  const save = preparedStatement((db, { rows }: Json) =>
    sql`${insertOf(table, rows)} on conflict do nothing returning 1`.compile(db),
  );
  return async (on, row) => (await save(on, { rows: JSON.stringify([row]) })).length > 0;
}

function insertOf(table: Table, rows: RawBuilder<string>): RawBuilder<unknown> {
  const columns = sql.join(COLUMNS[table].map((column) => sql.ref(column)));
  const name = sql.table(table);
  return sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${rows}::jsonb)`;
}
