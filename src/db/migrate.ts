/** Forward-only SQL migrations, run at every start; two instances may start at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Kysely, sql } from "kysely";
import { type MigrationProvider, Migrator } from "kysely/migration";
import { type Database, openDatabase } from "./database.ts";

const FOLDER = join(import.meta.dirname, "migrations");

/** The names of all migrations, in order. */
export function migrationNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sql"))
    .map((name) => name.replace(/\.sql$/, ""))
    .sort();
}

const provider: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve(
      Object.fromEntries(
        migrationNames().map((name) => [
          name,
          {
            up: async (db: Kysely<unknown>) =>
              void (await sql.raw(readFileSync(join(FOLDER, `${name}.sql`), "utf8")).execute(db)),
          },
        ]),
      ),
    ),
};

/**
 * Brings the database to the newest schema. Safe to run from many instances at once: the first holds a lock.
 * @throws Error when the database is newer than this code, or a migration fails (nothing of it stays then).
 */
export async function migrateToLatest(url: string): Promise<void> {
  const database = openDatabase(url, { poolSize: 2, statementTimeoutMs: 0 });
  try {
    await refuseNewer(database.kysely);
    const migrator = new Migrator({ db: database.kysely, provider });
    const { error, results } = await migrator.migrateToLatest();
    const failed = results?.find(({ status }) => status === "Error");
    if (error)
      throw new Error(`The migration ${failed?.migrationName ?? ""} failed; the database is as it was before.`, {
        cause: error,
      });
  } finally {
    await database.close();
  }
}

async function refuseNewer(db: Database["kysely"]): Promise<void> {
  const table = await sql<{ found: boolean }>`select to_regclass('kysely_migration') is not null as found`.execute(db);
  if (!table.rows[0]?.found) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const known = new Set(migrationNames());
  const strange = rows.map(({ name }) => name).filter((name) => !known.has(name));
  if (strange.length > 0) {
    throw new Error(
      `The database is newer than this version of the bot (it has ${strange.join(", ")}). Start the newer version, or use another database.`,
    );
  }
}
