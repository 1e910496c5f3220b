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
  /** Sets the schedules of the queue in a new database. They stay when it is emptied, each a whole interval away. */
  readonly setSchedules?: ((url: string) => Promise<void>) | undefined;
}

/** Those that wait for their next test: without schedules in their queue, and with them. */
const free = { plain: [] as string[], scheduled: [] as string[] };
/** What empties a database, and what its schema looks like; the same for all that are copies of the template. */
let emptying: { readonly deletes: string; readonly schema: string } | null = null;

/** A database of its own, with the schema and without a row unless the options say otherwise. */
export async function createTestDatabase({ empty, setSchedules }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const base = inject("postgresUrl");
  const waiting = setSchedules ? free.scheduled : free.plain;
  const urlOf = (name: string): string => base.replace(/\/growth$/, `/${name}`);
  const makeOne = async (): Promise<string> => {
    const made = await makeDatabase(base, empty ? "" : `template ${TEMPLATE}`);
    await setSchedules?.(urlOf(made));
    return made;
  };
  const name = (empty ? undefined : waiting.pop()) ?? (await makeOne());
  const url = urlOf(name);
  return {
    url,
    drop: async () => {
      if (!empty && (await emptied(url, setSchedules ? POSTPONING : FORGETTING))) return void waiting.push(name);
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

const FORGETTING = "delete from bullmq.job; delete from bullmq.scheduler";

/** What is scheduled and waits for its time stays, and its time is moved. BullMQ reads the time of a scheduled job from its id as well. */
const POSTPONING = `
  delete from bullmq.job where scheduler_id is null or state <> 'delayed';
  delete from bullmq.scheduler s where not exists
    (select from bullmq.job j where j.queue = s.queue and j.scheduler_id = s.scheduler_id);
  update bullmq.scheduler set next_run_ms = (extract(epoch from clock_timestamp()) * 1000)::bigint + every_ms;
  update bullmq.job j set process_at_ms = s.next_run_ms, id = concat('repeat:', s.scheduler_id, ':', s.next_run_ms)
    from bullmq.scheduler s where j.queue = s.queue and j.scheduler_id = s.scheduler_id`;

/** @returns whether it is as it was when it was made: everybody has left it, its schema is the template's, no row is left. */
async function emptied(url: string, queueStatements: string): Promise<boolean> {
  const client = new KeptClient({ connectionString: url });
  await client.connect();
  try {
    if (!(await isLeft(client, url))) return false;
    emptying ??= await emptyingOf();
    if ((await schemaOf(client)) !== emptying.schema) return false;
    await client.query(`begin; ${emptying.deletes}; ${queueStatements}; commit`);
    return true;
  } finally {
    await client.end();
  }
}

/**
 * A pool that has ended may still be saying goodbye; if its connection is ended just then, its client emits an error
 * that nobody listens for.
 */
async function isLeft(client: KeptClient, url: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const kept = KeptClient.of(url).map(({ serverProcess }) => serverProcess);
    const { rows } = await client.query(
      `select from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
        and pid <> pg_backend_pid() and not (pid = any($1) and state = 'idle') limit 1`,
      [kept],
    );
    if (rows.length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

const SCHEMAS = "n.nspname in ('public', 'bullmq')";

/** Tables with rows in a database that is new belong to the schema. */
async function emptyingOf(): Promise<{ deletes: string; schema: string }> {
  const template = new pg.Client({ connectionString: inject("postgresUrl").replace(/\/growth$/, `/${TEMPLATE}`) });
  await template.connect();
  try {
    const { rows: relations } = await template.query<{ name: string; kind: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${SCHEMAS} and c.relkind in ('r', 'S')`,
    );
    const statements: string[] = ["set local session_replication_role = replica"];
    for (const { name, kind } of relations) {
      // Set rather than restarted: a restart is a new file, and every connection plans its statements anew.
      if (kind === "S")
        statements.push(
          `select setval('${name}', seqstart, false) from pg_sequence where seqrelid = '${name}'::regclass`,
        );
      else if (name === "bullmq.job" || name === "bullmq.scheduler") continue;
      else if ((await template.query(`select from ${name} limit 1`)).rowCount === 0)
        statements.push(`delete from ${name}`);
    }
    return { deletes: statements.join("; "), schema: await schemaOf(template) };
  } finally {
    await template.end();
  }
}

/** Tables, columns, functions, triggers and the migrations that were run, as one text. The queue makes a sequence itself. */
async function schemaOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ schema: string }>(
    `select concat_ws(' ',
      (select string_agg(concat(c.relname, c.relkind, c.relnatts, c.relchecks), ',' order by c.oid)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${SCHEMAS} and c.relkind <> 'S'),
      (select string_agg(p.proname, ',' order by p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${SCHEMAS}),
      (select string_agg(tgname, ',' order by oid) from pg_trigger where not tgisinternal),
      (select string_agg(name, ',' order by name) from kysely_migration)) as schema`,
    // With values, be there none, it is prepared.
    [],
  );
  return rows[0]?.schema ?? "";
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
