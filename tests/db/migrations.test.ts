import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { migrateToLatest, migrationNames, nextMigrationNumber } from "#src/db/migrate.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

const SAMPLES = join(import.meta.dirname, "sample-data");
let database: TestDatabase;
afterEach(() => database.drop());

async function run(statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
}

describe("migrations", () => {
  it("go on after the newest one, though a number is missing", async () => {
    database = await createTestDatabase();
    expect(nextMigrationNumber(["0001_start", "0002_more", "0004_later"])).toBe("0005");
    const names = migrationNames();
    expect([...names, `${nextMigrationNumber(names)}_a`].sort().at(-1)).toBe(`${nextMigrationNumber(names)}_a`);
  });

  it("each have sample data: write tests/db/sample-data/<name>.sql for a new one", async () => {
    database = await createTestDatabase();
    expect(readdirSync(SAMPLES).map((file) => file.replace(/\.sql$/, ""))).toEqual(migrationNames());
  });

  it("take their sample data", async () => {
    database = await createTestDatabase();
    for (const name of migrationNames()) await run(readFileSync(join(SAMPLES, `${name}.sql`), "utf8"));
    expect((await run("select count(*)::int as n from members")).rows).toEqual([{ n: 1 }]);
  });

  it("run once when twenty bots start at the same moment", async () => {
    database = await createTestDatabase({ empty: true });
    await Promise.all(Array.from({ length: 20 }, () => migrateToLatest(database.url)));
    expect((await run("select name from kysely_migration")).rows.map(({ name }: { name: string }) => name)).toEqual(
      migrationNames(),
    );
  });

  it("wait for another process that holds them, say so meanwhile, and go on when it has ended", async () => {
    database = await createTestDatabase();
    const newest = migrationNames().at(-1) ?? "";
    await run(`delete from kysely_migration where name = '${newest}'`);
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query("begin; lock table kysely_migration in access exclusive mode");
    const told: (string | null)[] = [];
    const heard = Promise.withResolvers<void>();
    const timer = { wait: () => new Promise<void>((resolve) => setImmediate(resolve)), pause: () => Promise.resolve() };
    const waiting = migrateToLatest(database.url, {
      timer,
      onLong: (migration) => {
        told.push(migration);
        heard.resolve();
      },
    });
    await heard.promise;
    // The other process was at that very migration.
    await holder.query(`insert into kysely_migration (name, timestamp) values ('${newest}', '2026')`);
    await holder.query("commit");
    await holder.end();
    await waiting;
    expect(told[0]).toBeNull();
    expect((await run("select count(*)::int as n from kysely_migration")).rows).toEqual([
      { n: migrationNames().length },
    ]);
  });

  it("refuse a database that is newer than the code", async () => {
    database = await createTestDatabase();
    await run("insert into kysely_migration (name, timestamp) values ('9999_from_the_future', '2030')");
    await expect(migrateToLatest(database.url)).rejects.toMatchObject({ code: "database_newer" });
  });

  it("keep one current nudge for a person, and one weekly nudge for a week", async () => {
    database = await createTestDatabase();
    await run(readFileSync(join(SAMPLES, "0001_weekly_loop.sql"), "utf8"));
    const copy = (week: string, status: string): string =>
      `insert into nudges (id, member_id, workspace_id, week, source, challenge_id, alternative_ids, reasons, status, offered_at)
       select gen_random_uuid(), member_id, workspace_id, '${week}', source, challenge_id, alternative_ids, reasons, '${status}', offered_at from nudges limit 1`;
    await expect(run(copy("2026-11-30", "open"))).rejects.toThrow("nudges_one_current");
    await expect(run(copy("2026-11-23", "done"))).rejects.toThrow("nudges_one_a_week");
  });
});
