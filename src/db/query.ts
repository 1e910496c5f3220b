/** SQL that several stores share. */
import { CompiledQuery } from "kysely";
import type { Db } from "./database.ts";
import { nameStatement } from "./prepared-statement.ts";

export type Row = Record<string, unknown>;
/** Column -> PostgreSQL type, in the form that `jsonb_to_recordset` wants. */
type Columns = Readonly<Record<string, string>>;

/** One statement written as text, prepared on each connection. @param _label what the statement was once known by. */
export async function prepared(on: Db, _label: string, text: string, values: unknown[]): Promise<Row[]> {
  nameStatement(text);
  return (await on.executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
}

/** One statement written as text, sent as it is. */
export async function run<R = Row>(
  on: Db,
  text: string,
  values: unknown[] = [],
): Promise<{ rows: R[]; rowCount: number }> {
  const { rows, numAffectedRows } = await on.executeQuery<R>(CompiledQuery.raw(text, values));
  return { rows, rowCount: Number(numAffectedRows ?? rows.length) };
}

/** Inserts rows, or updates those whose key is there, in one statement. `columns` name the JSON fields and types. */
export async function upsert(
  on: Db,
  table: string,
  columns: Columns,
  rows: readonly Readonly<Record<string, unknown>>[],
  conflict: { readonly key: string; readonly keep: readonly string[] },
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const fields = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const changed = names.filter((name) => name !== conflict.key && !conflict.keep.includes(name));
  const text = `insert into ${table} (${names.join(", ")})
    select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_to_recordset($1::jsonb) as r (${fields.join(", ")})
    on conflict (${conflict.key}) do update set ${changed.map((name) => `${name} = excluded.${name}`).join(", ")}`;
  await prepared(on, `upsert-${table}`, text, [JSON.stringify(rows)]);
}

/** Inserts one row. @returns false when its key is there already. */
export async function insertNew(
  on: Db,
  table: string,
  columns: Columns,
  row: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const names = Object.keys(columns);
  const fields = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  const text = `insert into ${table} (${names.join(", ")})
    select ${names.map((name) => `r.${name}`).join(", ")} from jsonb_to_recordset($1::jsonb) as r (${fields.join(", ")})
    on conflict do nothing returning 1`;
  return (await prepared(on, `insert-new-${table}`, text, [JSON.stringify([row])])).length > 0;
}
