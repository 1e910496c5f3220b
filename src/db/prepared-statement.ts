/** Statements that are compiled once and prepared on each connection. For those that a benchmark proves hot: ADR 17. */
import { createHash } from "node:crypto";
import { type CompiledQuery, type RawBuilder, sql } from "kysely";
import type { Db } from "./database.ts";

/** PostgreSQL cuts names off after 63 bytes. */
const NAME_LENGTH = 40;
const names = new Map<string, string>();

/** The name under which a statement is prepared; null for one that `nameStatement` was not called with. */
export function statementName(text: string): string | null {
  return names.get(text) ?? null;
}

/** From now on this statement is prepared, under a hash of its text. */
export function nameStatement(text: string): void {
  if (!names.has(text)) names.set(text, createHash("sha256").update(text).digest("hex").slice(0, NAME_LENGTH));
}

/** In place of each value while a statement is compiled. */
export type Placeholders<Values> = { readonly [Name in keyof Values]: RawBuilder<Values[Name]> };

class Placeholder {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that is compiled at its first run and then only sent: `build` sees placeholders in place of values.
 * It runs on the pool or inside a transaction. Parameters are typed by where they stand, so cast them where that is open.
 */
export function preparedStatement<Values extends object, Row>(
  build: (db: Db, values: Placeholders<Values>) => CompiledQuery<Row>,
): (on: Db, values: Values) => Promise<Row[]> {
  let compiled: CompiledQuery<Row> | null = null;
  return async (on, values) => {
    if (!compiled) {
      compiled = build(on, placeholders<Values>());
      nameStatement(compiled.sql);
    }
    const given = new Map<string, unknown>(Object.entries(values));
    const parameters = compiled.parameters.map((one) => (one instanceof Placeholder ? given.get(one.name) : one));
    return (await on.executeQuery<Row>({ ...compiled, parameters })).rows;
  };
}

function placeholders<Values>(): Placeholders<Values> {
  const made = new Proxy({}, { get: (_, name) => sql`${new Placeholder(String(name))}` });
  return made as Placeholders<Values>;
}
