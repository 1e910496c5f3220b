/** Forward-only SQL migrations, run at every start; two instances may start at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kysely as KyselyType } from "kysely";
import type pg from "pg";
import type { Timer } from "#src/kernel/ports.ts";
import { type DatabaseOptions, openDatabase } from "./database.ts";
import { UnfitDatabase } from "./unfit-database.ts";
import { type Watch, whileItAnswers } from "./while-it-answers.ts";

const CLOSE_PATIENCE_MS = 1000;
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

export interface MigrateOptions extends Pick<DatabaseOptions, "Client" | "pooling"> {
  readonly timer: Timer;
  /**
   * Told now and then while it takes long. `migration`: the one that runs here; null: none does yet, so another process is at
   * it, or holds its tables.
   */
  readonly onLong: (migration: string | null, waitedMs: number) => void;
}

/**
 * Brings the database to the newest schema. Safe to run from many instances at once: the first holds a lock, the others wait
 * for it however long it takes, since a migration may take minutes. A lock goes with the connection of whoever holds it.
 * @throws UnfitDatabase when the database is newer than this code; Error when a migration fails (nothing of it stays then), or
 * when the database answers nobody any more.
 */
export async function migrateToLatest(url: string, options?: MigrateOptions): Promise<void> {
  // One to migrate, one for what Kysely asks beside that, one to see whether the database still answers.
  const database = openDatabase(url, { ...options, poolSize: 3, statementTimeoutMs: 0 });
  const running: { migration: string | null } = { migration: null };
  const watch: Watch | null = options
    ? {
        timer: options.timer,
        answers: () => database.healthy(),
        tell: (waitedMs) => options.onLong(running.migration, waitedMs),
      }
    : null;
  const work = (): Promise<void> => bringUpToDate(database.pool, running);
  try {
    await (watch ? whileItAnswers(work, watch) : work());
  } finally {
    // A database that fell silent does not close either.
    await within(database.close(), CLOSE_PATIENCE_MS);
  }
}

async function bringUpToDate(pool: pg.Pool, running: { migration: string | null }): Promise<void> {
  const done = await migrationsDone(pool);
  const known = migrationNames();
  const strange = done.filter((name) => !known.includes(name));
  if (strange.length > 0) throw new UnfitDatabase("database_newer", strange.join(", "));
  if (done.length < known.length) await migrate(pool, running);
}

function within(work: Promise<void>, ms: number): Promise<void> {
  return Promise.race([work, new Promise<void>((resolve) => setTimeout(resolve, ms).unref())]);
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
async function migrate(pool: pg.Pool, running: { migration: string | null }): Promise<void> {
  const { Kysely, PostgresDialect, sql } = await import("kysely");
  const { Migrator } = await import("kysely/migration");
  const migrations = Object.fromEntries(
    migrationNames().map((name) => [
      name,
      {
        up: async (db: KyselyType<unknown>) => {
          running.migration = name;
          await sql.raw(readFileSync(join(FOLDER, `${name}.sql`), "utf8")).execute(db);
        },
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
