/** A migrated database for a test. What was made for one is handed on, emptied, to the next in the same process. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { type Database, openDatabase } from "#src/db/database.ts";
import { KeptClient } from "./kept-connections.ts";
import { TEMPLATE } from "./template.ts";

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** How often what a test left behind is looked at, and how long one look waits. */
const LOOKS = 80;
const LOOK_MS = 25;

export interface TestDatabaseOptions {
  /** Without even a schema. */
  readonly empty?: boolean;
}

/** Those that wait for their next test. */
const free: string[] = [];

/** A database of its own, with the schema and without a row unless the options say otherwise. */
export async function createTestDatabase({ empty }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const base = inject("postgresUrl");
  const name = (empty ? undefined : free.pop()) ?? (await makeDatabase(base, empty ? "" : `template ${TEMPLATE}`));
  const url = base.replace(/\/growth$/, `/${name}`);
  return {
    url,
    drop: async () => {
      if (!empty && (await emptied(url))) return void free.push(name);
      await KeptClient.closeAll(url);
      await onServer(base, `drop database ${name} with (force)`);
    },
  };
}

export interface OpenTestDatabase {
  readonly test: TestDatabase;
  readonly database: Database;
  /** Closes and drops it. */
  close(): Promise<void>;
}

/** A database of its own, opened as a bot opens it. */
export async function openTestDatabase(options: Parameters<typeof openDatabase>[1] = {}): Promise<OpenTestDatabase> {
  const test = await createTestDatabase();
  const database = openDatabase(test.url, options);
  return {
    test,
    database,
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

async function makeDatabase(base: string, from: string): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(base, `create database ${name} ${from}`);
  return name;
}

/** Without the triggers of foreign keys. Set later, it would have the connection plan all its statements anew. */
const SESSION = "-c session_replication_role=replica";

/** @returns whether it is as it was when it was made: everybody has left it, its schema is the template's, no row is left. */
async function emptied(url: string): Promise<boolean> {
  const client = new KeptClient({ connectionString: url, options: SESSION });
  await client.connect();
  try {
    for (let look = 0; look < LOOKS; look++) {
      const kept = KeptClient.of(url).map(({ serverProcess }) => serverProcess);
      const { rows } = await client.query<{ found: string }>("select testing.emptied($1) as found", [kept]);
      // A pool that has ended may still be saying goodbye; if its connection is ended just then, its client emits an
      // error that nobody listens for.
      if (rows[0]?.found !== "busy") return rows[0]?.found === "emptied";
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    return false;
  } finally {
    await client.end();
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statement);
      return;
    } catch (error) {
      // Two files that clone the template at the same moment: PostgreSQL asks one of them to wait.
      if ((error as { code?: string }).code !== "55006" || attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await client.end();
    }
  }
}
