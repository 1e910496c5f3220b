/** Whole rows of several tables in one result: each column under a name of its own, and found again as the row it came from. */
import type { Selectable } from "kysely";
import { COLUMNS } from "./columns.ts";
import type { DB } from "./tables.ts";

export type Table = keyof DB;
/** A row as it is read. */
export type Row<T extends Table> = Selectable<DB[T]>;
type Column<T extends Table> = keyof DB[T] & string;
/** A row of `T` inside a result, each column under its alias: `m_id`, `m_zone`. */
export type Aliased<A extends string, T extends Table> = {
  readonly [C in keyof Row<T> & string as `${A}_${C}`]: Row<T>[C];
};
/** The same where a join may have found nothing. */
export type AliasedOrNull<A extends string, T extends Table> = {
  readonly [C in keyof Row<T> & string as `${A}_${C}`]: Row<T>[C] | null;
};

type Selection<A extends string, T extends Table> = { [C in Column<T>]: `${A}.${C} as ${A}_${C}` }[Column<T>];

/** For `select`: all columns of a table that the statement calls `alias`, as `m.id as m_id`. */
export function aliased<A extends string, T extends Table>(alias: A, table: T): readonly Selection<A, T>[] {
  const columns: readonly Column<T>[] = COLUMNS[table];
  return columns.map((column) => `${alias}.${column} as ${alias}_${column}` as const);
}

/** The row of one alias; the compiler holds that the result has all of its columns. */
export function rowOf<A extends string, T extends Table>(result: Aliased<A, T>, alias: A, table: T): Row<T> {
  return pick(result, alias, table);
}

/** The row of one alias that was joined, or null where the join found none. Its table has an `id`. */
export function joinedRowOf<A extends string, T extends Table>(
  result: AliasedOrNull<A, T> & { readonly [Id in `${A}_id`]: string | null },
  alias: A,
  table: T,
): Row<T> | null {
  return result[`${alias}_id` as const] === null ? null : pick(result, alias, table);
}

/** Put together once: a delivery reads some sixty columns for each message. */
const pairs = new Map<string, (readonly [column: string, inResult: string])[]>();

function pick<T extends Table>(result: object, alias: string, table: T): Row<T> {
  const key = `${alias} ${table}`;
  let known = pairs.get(key);
  if (!known) pairs.set(key, (known = COLUMNS[table].map((column) => [column, `${alias}_${column}`] as const)));
  const from = result as Readonly<Record<string, unknown>>;
  const row: Record<string, unknown> = {};
  for (const [column, inResult] of known) row[column] = from[inResult];
  // The signatures above check the columns; that they are null only all together cannot be said in types.
  return row as Row<T>;
}
