import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database, Db } from "#src/db/database.ts";
import { type Placeholders, preparedStatement } from "#src/db/prepared-statement.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

let opened: OpenTestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase({ poolSize: 1 });
  ({ database } = opened);
});
afterAll(() => opened.close());

async function namesOnConnection(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements`.execute(database.db);
  return rows.map(({ name }) => name);
}

it("two texts on one connection are two statements", async () => {
  const { db } = database;
  const plain = preparedStatement((on: Db, { n }: Placeholders<{ n: number }>) =>
    sql<{ a: number }>`select ${n}::int as a`.compile(on),
  );
  const more = preparedStatement((on: Db, { n }: Placeholders<{ n: number }>) =>
    sql<{ b: number }>`select ${n}::int + 1 as b`.compile(on),
  );
  expect(await plain(db, { n: 1 })).toEqual([{ a: 1 }]);
  expect(await more(db, { n: 1 })).toEqual([{ b: 2 }]);
  expect(await plain(db, { n: 3 })).toEqual([{ a: 3 }]);
  const names = await namesOnConnection();
  expect(new Set(names).size).toBe(2);
  expect(names.map((name) => name.length <= 63)).toEqual([true, true]);
});

describe("a prepared statement", () => {
  const installedBefore = preparedStatement((db, { name, before }: Placeholders<{ name: string; before: Date }>) =>
    db
      .selectFrom("workspaces")
      .select(["id", "installed_at"])
      .where("name", "=", name)
      .where("installed_at", "<", before)
      .where("bot_user_id", "=", "U0BOT")
      .compile(),
  );
  const at = new Date("2026-11-23T09:00:00Z");
  const later = new Date("2026-11-24T09:00:00Z");

  beforeAll(() =>
    database.db
      .insertInto("workspaces")
      .values([
        { id: "T1", name: "one", bot_user_id: "U0BOT", installed_at: at },
        { id: "T2", name: "two", bot_user_id: "U0BOT", installed_at: at },
      ])
      .execute(),
  );

  it("is compiled once, given each time's own values, and prepared once on a connection", async () => {
    const before = await namesOnConnection();
    expect(await installedBefore(database.db, { name: "one", before: later })).toEqual([
      { id: "T1", installed_at: at },
    ]);
    expect(await installedBefore(database.db, { before: later, name: "two" })).toEqual([
      { id: "T2", installed_at: at },
    ]);
    expect(await installedBefore(database.db, { name: "two", before: at })).toEqual([]);
    expect((await namesOnConnection()).length).toBe(before.length + 1);
  });

  it("runs inside a transaction as well, and comes to nothing with it", async () => {
    const rename = preparedStatement((db, { id, name }: Placeholders<{ id: string; name: string }>) =>
      db.updateTable("workspaces").set({ name }).where("id", "=", id).returning("id").compile(),
    );
    const work = inTransaction(database.db, async (tx) => {
      expect(await rename(tx, { id: "T1", name: "another" })).toEqual([{ id: "T1" }]);
      throw new Error("not after all");
    });
    await expect(work).rejects.toThrow("not after all");
    expect(await installedBefore(database.db, { name: "one", before: later })).toHaveLength(1);
  });

  it("is prepared anew on the connection that takes the place of a broken one", async () => {
    await expect(sql`select pg_terminate_backend(pg_backend_pid())`.execute(database.db)).rejects.toMatchObject({
      name: "StorageAway",
    });
    expect(await installedBefore(database.db, { name: "one", before: later })).toHaveLength(1);
    expect(await namesOnConnection()).toHaveLength(1);
  });
});
