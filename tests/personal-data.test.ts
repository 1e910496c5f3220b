/** What is declared of personal data, held against the real schema: a new table or column cannot be forgotten. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonalData } from "#src/db/personal-data.ts";
import { features, personalData } from "#src/features/index.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

interface Declared {
  readonly table: string;
  readonly columns: readonly string[];
  readonly knowsPeople: boolean;
  readonly owner: PersonalData;
}

const declared: readonly Declared[] = personalData.flatMap((owner) =>
  Object.entries(owner.tables).map(([table, { people = [], words = [], facts }]) => ({
    table,
    columns: [...people, ...words, ...facts],
    knowsPeople: people.length + words.length > 0,
    owner,
  })),
);

let test: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  test = await createTestDatabase();
  client = new pg.Client(test.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await test.drop();
});

/** Every column of the schema as `table.column`. */
async function columns(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and table_name not like 'kysely%' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** What is not declared exactly once, and what is declared and does not exist. */
function faults(real: readonly string[]): string[] {
  const names = declared.flatMap(({ table, columns: inTable }) => inTable.map((column) => `${table}.${column}`));
  const times = (name: string): number => names.filter((one) => one === name).length;
  return [...new Set([...real, ...names])].flatMap((name) => {
    if (!real.includes(name)) return [`${name} is declared and does not exist`];
    return times(name) === 1 ? [] : [`${name} is declared ${times(name)} times`];
  });
}

describe("every column of the schema", () => {
  it("is declared once, as the id of a person, as words, or as neither", async () => {
    const real = await columns();
    expect(real.length).toBeGreaterThan(200);
    expect(faults(real)).toEqual([]);
  });

  it("is missed when it is new", async () => {
    await client.query("create table notes (id uuid, author_user_id text)");
    try {
      expect(faults(await columns())).toEqual([
        "notes.author_user_id is declared 0 times",
        "notes.id is declared 0 times",
      ]);
    } finally {
      await client.query("drop table notes");
    }
  });
});

describe("what is declared", () => {
  it("comes from each capability that says so, once", () => {
    const ofFeatures = features.flatMap(({ personalData: data }) => data ?? []);
    expect(new Set(personalData).size).toBe(personalData.length);
    expect(ofFeatures.filter((data) => !personalData.includes(data))).toEqual([]);
    for (const { name, personalData: data } of features) if (data) expect(data.owner).toBe(name);
  });

  it("says how a person is forgotten, wherever it knows people", () => {
    const silent = declared.filter(({ knowsPeople, owner }) => knowsPeople && !owner.forget && !owner.forgetLast);
    expect(silent.map(({ table }) => table)).toEqual([]);
  });

  it("keeps old records by the tables of its own", () => {
    for (const { tables, retention = [] } of personalData)
      for (const { table } of retention) expect(Object.keys(tables)).toContain(table);
  });

  it("locks what is shared before the people in it, as every transaction does", () => {
    const locking = personalData.flatMap(({ lock, owner }) => (lock ? owner : []));
    expect(locking.indexOf("channel-challenges")).toBeGreaterThanOrEqual(0);
    expect(locking.at(-1)).toBe("members");
  });

  it("is forgotten before what it hangs on, so that it is counted", async () => {
    const { rows } = await client.query<{ child: string; parent: string }>(
      `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace and confrelid <> 'workspaces'::regclass`,
    );
    expect(rows.length).toBeGreaterThan(10);
    const placeOf = (table: string): number => personalData.findIndex(({ tables }) => table in tables);
    const late = rows.filter(({ child, parent }) => placeOf(child) > placeOf(parent));
    expect(late).toEqual([]);
  });
});

describe("the receipt of somebody who was forgotten", () => {
  it("tells every count once, in places of their own", () => {
    const lines = features.flatMap(({ receiptLines = [] }) => receiptLines);
    const counts = lines.flatMap((line) => line.counts);
    expect(counts.length).toBeGreaterThan(4);
    expect(new Set(counts).size).toBe(counts.length);
    const places = lines.map(({ under, place }) => `${under} ${place}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
