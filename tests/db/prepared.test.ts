import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import { prepared } from "#src/db/query.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url, { poolSize: 1 });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

it("two texts under one label on one connection are two statements", async () => {
  const { pool } = database;
  expect(await prepared(pool, "same", "select $1::int as a", [1])).toEqual([{ a: 1 }]);
  expect(await prepared(pool, "same", "select $1::int + 1 as b", [1])).toEqual([{ b: 2 }]);
  expect(await prepared(pool, "same", "select $1::int as a", [3])).toEqual([{ a: 3 }]);
  const long = "a-label-that-goes-on-and-on-".repeat(4);
  await prepared(pool, long, "select 1 as c", []);
  const names = (await pool.query<{ name: string }>("select name from pg_prepared_statements")).rows;
  expect(names.map(({ name }) => name.length <= 63)).toEqual([true, true, true]);
});
