/**
 * A database in which something is stored of people in every way that is declared, and what looks for it: in every column of
 * every table, whatever is declared of it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { migrationNames } from "#src/db/migrate.ts";
import { personalData } from "#src/features/index.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { ROOT } from "./imports.ts";

/** A column that is declared to hold ids of people, or what they wrote. */
export interface PersonalColumn {
  /** `table.column`. */
  readonly name: string;
  readonly holds: "people" | "words";
}

/** Somebody of whom something is stored, with what tells that it is of them. */
export interface StoredPerson extends PersonKey {
  /** Their id, their DM, their row, and hashes of them; for PostgreSQL's `~`. */
  readonly ids: string;
  /** What they wrote (tests/db/personal-rows.sql). */
  readonly words: string;
}

/** Where something of somebody was found. */
export interface Found {
  readonly kind: "ids" | "words";
  /** `table.column`, with its schema where that is none of ours. */
  readonly column: string;
  readonly value: string;
}

export const personalColumns: readonly PersonalColumn[] = personalData.flatMap(({ tables }) =>
  Object.entries(tables).flatMap(([table, { people = [], words = [] }]) => [
    ...people.map((column) => ({ name: `${table}.${column}`, holds: "people" as const })),
    ...words.map((column) => ({ name: `${table}.${column}`, holds: "words" as const })),
  ]),
);

const SAMPLES = join(ROOT, "tests/db");
const read = (file: string): string => readFileSync(join(SAMPLES, file), "utf8");
const PEOPLE = read("personal-rows.sql");
const ROWS = [...migrationNames().map((name) => read(`sample-data/${name}.sql`)), PEOPLE].join(";\n");

/** Empties the database, and fills it anew: the sample data of all migrations, and tests/db/personal-rows.sql. */
export async function fillWithPeople(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ tables: string }>(
    `select string_agg(format('%I', tablename), ', ') as tables from pg_tables
      where schemaname = 'public' and tablename not like 'kysely%'`,
  );
  await pool.query(`truncate ${rows[0]?.tables} cascade`);
  await pool.query(ROWS);
}

/** Adds those of tests/db/personal-rows.sql to what is there. */
export async function addPeople(pool: pg.Pool): Promise<void> {
  await pool.query(PEOPLE);
}

/** Everybody whom a declared column names, with the workspace of the row. */
export async function storedPeople(pool: pg.Pool): Promise<readonly StoredPerson[]> {
  const inWorkspaces = personalColumns.filter(({ name }) => !name.startsWith("challenge_history."));
  const { rows } = await pool.query<{ workspace: string; user: string; member: string | null }>(
    `select workspace, found[1] as user, m.id as member from (${inWorkspaces
      .map(({ name }) => {
        const [table, column] = name.split(".");
        return `select workspace_id as workspace, regexp_matches("${column}"::text, '\\mU[0-9][A-Z0-9]*\\M', 'g') as found from "${table}"`;
      })
      .join(
        " union ",
      )}) named left join members m on m.workspace_id = workspace and m.user_id = found[1] order by 1, 2`,
  );
  return rows.map(({ workspace, user, member }) => ({
    workspaceId: workspace,
    userId: user,
    ids: [
      `\\m(${user}|D${user.slice(1)})\\M`,
      ...(member ? [member] : []),
      createHash("sha256").update(`${workspace} ${user}`).digest("hex"),
    ].join("|"),
    words: `wordsof${user}\\M`,
  }));
}

/** What is stored of somebody, in every column of every table of every schema. */
export async function findEverywhere(pool: pg.Pool, { ids, words }: StoredPerson): Promise<readonly Found[]> {
  const { rows: columns } = await pool.query<{ schema: string; table: string; column: string; type: string }>(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, c.ordinal_position`,
  );
  const { rows } = await pool.query<Found>(
    `select found.kind, stored.column, stored.value from (${columns
      .map(({ schema, table, column, type }) => {
        const value = type === "bytea" ? `encode("${column}", 'escape')` : `"${column}"::text`;
        const name = `${schema === "public" ? "" : `${schema}.`}${table}.${column}`;
        return `select '${name}' as column, ${value} as value from "${schema}"."${table}"`;
      })
      .join(
        " union all ",
      )}) stored join (values ('ids', $1), ('words', $2)) found (kind, pattern) on stored.value ~ found.pattern`,
    [ids, words],
  );
  return rows;
}
