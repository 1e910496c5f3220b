/** Writes src/db/tables.ts from the migrated schema (`npm run db:types`); `--verify` only compares. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { migrateToLatest } from "#src/db/migrate.ts";
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";

const TABLES = "src/db/tables.ts";
/** Database types that are read in a form of our own, from src/db/column-types.ts. */
const TYPES = { date: "CalendarDate", jsonb: "JsonColumn" };
/** Columns whose values are fewer than their type allows, where no list of words in the schema says so. */
const COLUMNS: Readonly<Record<string, string>> = {
  "members.focus_areas": "Area[]",
  "members.nudge_days": "Weekday[]",
  "members.scope": "Scope",
  "members.work_days": "Weekday[]",
  "policies.days_off": "Generated<CalendarDate[]>",
  "reflections.area": "Area",
};
const KYSELY_IMPORT = 'import type { ColumnType } from "kysely";';
const OWN_IMPORT = 'import type { Area, CalendarDate, JsonColumn, Scope, Weekday } from "./column-types.ts";';

interface Check {
  readonly column: string;
  readonly definition: string;
  readonly is_nullable: boolean;
  readonly has_default: boolean;
}

/** Columns whose check constraint lists the words that may stand there: they become unions of these words. */
async function unionsOfWords(url: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Check>(`
      select t.relname || '.' || a.attname as column, pg_get_constraintdef(c.oid) as definition,
        not a.attnotnull as is_nullable, a.atthasdef as has_default
      from pg_constraint c join pg_class t on t.oid = c.conrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
      where c.contype = 'c' and cardinality(c.conkey) = 1 and t.relnamespace = 'public'::regnamespace
        and pg_get_constraintdef(c.oid) like '%= ANY (ARRAY[%'`);
    return Object.fromEntries(rows.map((check) => [check.column, unionOf(check)]));
  } finally {
    await client.end();
  }
}

function unionOf({ definition, is_nullable, has_default }: Check): string {
  const words = [...definition.matchAll(/'([^']+)'::text/g)].map(([, word]) => `"${word}"`);
  const union = [...words, ...(is_nullable ? ["null"] : [])].join(" | ");
  return has_default ? `Generated<${union}>` : union;
}

/** As the generator keeps a type that it shall not look into. */
function verbatim(expression: string): object {
  return { type: "RawExpression", expression };
}

async function generate(url: string, file: string): Promise<string> {
  const columns = { ...(await unionsOfWords(url)), ...COLUMNS };
  const overrides = Object.fromEntries(Object.entries(columns).map(([column, type]) => [column, verbatim(type)]));
  const flags = [
    "--dialect=postgres",
    `--url=${url}`,
    `--out-file=${file}`,
    "--include-pattern=public.*",
    "--exclude-pattern=kysely_*",
    "--date-parser=string",
    "--log-level=error",
    `--type-mapping=${JSON.stringify(TYPES)}`,
    `--overrides=${JSON.stringify({ columns: overrides })}`,
  ];
  const { status } = spawnSync("kysely-codegen", flags, { stdio: "inherit" });
  if (status !== 0) throw new Error("kysely-codegen could not read the schema");
  return readFileSync(file, "utf8").replace(KYSELY_IMPORT, `${KYSELY_IMPORT}\n${OWN_IMPORT}`);
}

const postgres = await startTemporaryPostgres();
try {
  await migrateToLatest(postgres.url);
  const text = await generate(postgres.url, join(postgres.folder, "tables.ts"));
  if (!process.argv.includes("--verify")) writeFileSync(TABLES, text);
  else if (readFileSync(TABLES, "utf8") !== text) {
    process.stderr.write(`${TABLES} does not fit the migrations: npm run db:types\n`);
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
}
