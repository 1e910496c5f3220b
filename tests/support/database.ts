import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { TEMPLATE } from "./global-setup.ts";

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A migrated database of its own, cloned from the template in some fifty milliseconds. */
export async function createTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const base = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(base, options.empty ? `create database ${name}` : `create database ${name} template ${TEMPLATE}`);
  return {
    url: base.replace(/\/growth$/, `/${name}`),
    drop: async () => {
      await untilLeft(base, name);
      await onServer(base, `drop database ${name} with (force)`);
    },
  };
}

/** A pool that has ended may still be saying goodbye; thrown out just then, its client raises an error that nobody hears. */
async function untilLeft(base: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: base });
  await client.connect();
  try {
    for (let look = 0; look < 80; look++) {
      const { rows } = await client.query("select from pg_stat_activity where datname = $1 limit 1", [name]);
      if (rows.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
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
