import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "#src/db/database.ts";
import { WorkspaceStore } from "#src/workspaces/workspaces.ts";
import { type OpenTestDatabase, openTestDatabase } from "#tests/support/database.ts";

const FOLDER = join(import.meta.dirname, "sample-data");
const SAMPLE = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), "utf8"))
  .join("\n");
const OTHERS_SAMPLE = SAMPLE.replaceAll("'T1'", "'T2'")
  .replaceAll("-8000-", "-9000-")
  .replaceAll(/'([a-z][a-z-]*)-1'/g, "'$1-2'");
const NOW = new Date("2026-11-24T10:00:00Z");

let opened: OpenTestDatabase;
let database: Database;
beforeAll(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
  await database.pool.query(SAMPLE);
  await database.pool.query(OTHERS_SAMPLE);
});
afterAll(() => opened.close());

/** Empty from migration 0054 on; the next version drops them. */
const RETIRED: ReadonlySet<string> = new Set(["dm_clearings", "message_clearings"]);

/** Every table that holds something of a workspace or a person; one that comes later is looked at too. */
async function tablesOfWorkspaces(): Promise<string[]> {
  const tables = await database.pool.query<{ name: string }>(
    "select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('workspace_id', 'member_id')",
  );
  return ["workspaces", ...tables.rows.map(({ name }) => name).filter((name) => !RETIRED.has(name))].sort();
}

async function allRows(): Promise<string[]> {
  const rows = [];
  for (const name of await tablesOfWorkspaces()) {
    const found = await database.pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    rows.push(...found.rows.map(({ row }) => `${name} ${row}`));
  }
  return rows;
}
const ofOthers = (row: string): boolean => row.includes('"T2"') || row.includes("-9000-");

it("forgets everything of one workspace, keeps it registered, and touches nothing of another", async () => {
  const before = await allRows();
  const filled = new Set(before.filter((row) => !ofOthers(row)).map((row) => row.split(" ")[0]));
  // A table without sample data would prove nothing.
  expect(await tablesOfWorkspaces()).toEqual([...filled].toSorted((a = "", b = "") => (a < b ? -1 : 1)));
  const workspaces = new WorkspaceStore(database.db);
  const removedAt = new Date("2026-11-23T10:00:00Z");
  await workspaces.uninstall("T1", removedAt, removedAt);
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
  await new WorkspaceStore(database.db).forget("T9", NOW);
  expect(await allRows()).toEqual(before);
});
