import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import { PostgresWorkspaces } from "#src/db/postgres-workspaces.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

const SAMPLE = readFileSync(join(import.meta.dirname, "sample-data/0001_weekly_loop.sql"), "utf8");
const OTHERS_SAMPLE = SAMPLE.replaceAll("'T1'", "'T2'").replaceAll("-8000-", "-9000-").replaceAll("nudge-1", "nudge-2");
const NOW = new Date("2026-11-24T10:00:00Z");

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  database = openDatabase(test.url);
  await database.pool.query(SAMPLE);
  await database.pool.query(OTHERS_SAMPLE);
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** Every row of every table of ours, as text: a table that comes later is looked at too. */
async function allRows(): Promise<string[]> {
  const tables = await database.pool.query<{ name: string }>(
    "select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('workspace_id', 'member_id')",
  );
  const names = ["workspaces", ...tables.rows.map(({ name }) => name)].sort();
  const rows = [];
  for (const name of names) {
    const found = await database.pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    rows.push(...found.rows.map(({ row }) => `${name} ${row}`));
  }
  return rows;
}
const ofOthers = (row: string): boolean => row.includes('"T2"') || row.includes("-9000-");

it("forgets everything of one workspace, keeps it registered, and touches nothing of another", async () => {
  const before = await allRows();
  expect(before.filter((row) => !ofOthers(row))).toHaveLength(8);
  const workspaces = new PostgresWorkspaces(database.pool);
  await workspaces.uninstall("T1", new Date("2026-11-23T10:00:00Z"));
  await workspaces.forget("T1", NOW);
  const after = await allRows();
  expect(after.filter(ofOthers)).toEqual(before.filter(ofOthers));
  expect(after.filter((row) => !ofOthers(row))).toHaveLength(1);
  expect((await database.pool.query("select * from workspaces where id = 'T1'")).rows).toEqual([
    { id: "T1", name: "Sample", bot_user_id: "UBOT", installed_at: NOW, uninstalled_at: null },
  ]);
});

it("forgets a workspace that was never here without a word", async () => {
  const before = await allRows();
  await new PostgresWorkspaces(database.pool).forget("T9", NOW);
  expect(await allRows()).toEqual(before);
});
