/** SQL that several stores share. */
import { CompiledQuery } from "kysely";
import type { Db } from "./database.ts";
import { nameStatement } from "./prepared-statement.ts";

export type Row = Record<string, unknown>;

/** One statement written as text, prepared on each connection. @param _label what the statement was once known by. */
export async function prepared(on: Db, _label: string, text: string, values: unknown[]): Promise<Row[]> {
  nameStatement(text);
  return (await on.executeQuery<Row>(CompiledQuery.raw(text, values))).rows;
}
