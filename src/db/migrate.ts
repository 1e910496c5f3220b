/** Forward-only SQL migrations, run at every start; two instances may start at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kysely as KyselyType } from "kysely";
import type pg from "pg";
import { type DatabaseOptions, openDatabase } from "./database.ts";
import { UnfitDatabase } from "./unfit-database.ts";

const FOLDER = join(import.meta.dirname, "migrations");

/** The names of all migrations, in order. */
export function migrationNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .map((name) => name.replace(/\.sql$/, ""))
    .sort();
}

/** The four digits of the next migration: one after the newest of these, whatever is missing among the older ones. */
export function nextMigrationNumber(names: readonly string[]): string {
  const newest = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)));
  return String(newest + 1).padStart(4, "0");
}

/**
 * Brings the database to the newest schema. Safe to run from many instances at once: the first holds a lock.
 * @throws UnfitDatabase when the database is newer than this code; Error when a migration fails (nothing of it stays then).
 */
export async function migrateToLatest(
  url: string,
  options: Pick<DatabaseOptions, "Client" | "pooling"> = {},
): Promise<void> {
  const database = openDatabase(url, { ...options, poolSize: 2, statementTimeoutMs: 0 });
  try {
    const done = await migrationsDone(database.pool);
    const known = migrationNames();
    const strange = done.filter((name) => !known.includes(name));
    if (strange.length > 0) throw new UnfitDatabase("database_newer", strange.join(", "));
    if (done.length < known.length) await migrate(database.pool);
  } finally {
    await database.close();
  }
}

async function migrationsDone(pool: pg.Pool): Promise<string[]> {
  const { rows: tables } = await pool.query<{ found: boolean }>(
    "select to_regclass('kysely_migration') is not null as found",
  );
  if (!tables[0]?.found) return [];
  const { rows } = await pool.query<{ name: string }>("select name from kysely_migration order by name");
  return rows.map(({ name }) => name);
}

/** Kysely is loaded only when there is something to migrate: most starts have nothing. */
async function migrate(pool: pg.Pool): Promise<void> {
  const { Kysely, PostgresDialect, sql } = await import("kysely");
  const { Migrator } = await import("kysely/migration");
  const migrations = Object.fromEntries(
    migrationNames().map((name) => [
      name,
      {
        up: async (db: KyselyType<unknown>) =>
          void (await sql.raw(readFileSync(join(FOLDER, `${name}.sql`), "utf8")).execute(db)),
      },
    ]),
  );
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find(({ status }) => status === "Error");
  if (error)
    throw new Error(`The migration ${failed?.migrationName ?? ""} failed; the database is as it was before.`, {
      cause: error,
    });
}
