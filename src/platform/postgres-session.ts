import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

/** Any number, but always the same: the advisory lock that says "a bot holds this folder". */
const LOCK_KEY = 6_714_201_901;

/**
 * Holds the folder for this bot: a session-level advisory lock on a connection of its own. PostgreSQL gives it back when
 * the bot dies, however it dies.
 * @throws Error naming the folder and the process of the bot that holds it.
 */
export async function holdFolder(server: ServerAddress, dataDir: string): Promise<FolderLock> {
  const client = new pg.Client({
    ...server,
    database: "postgres",
    application_name: `growth-companion ${process.pid}`,
    keepAlive: true,
  });
  // A server that goes away under us is noticed by the queries that fail, not here.
  client.on("error", () => undefined);
  await connect(client);
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK_KEY]);
  if (rows[0]?.held) return { release: () => client.end() };
  const holder = await client.query<{ application_name: string }>(
    "select application_name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and granted and ((classid::bigint << 32) | objid::bigint) = $1",
    [LOCK_KEY],
  );
  await client.end();
  const pid = /(\d+)$/.exec(holder.rows[0]?.application_name ?? "")?.[1] ?? "unknown";
  throw new Error(
    `Another bot (process ${pid}) uses the folder ${dataDir}. Stop it first, or set DATA_DIR to another folder for this one.`,
  );
}

export async function createDatabaseOnce(server: ServerAddress, name: string): Promise<void> {
  const client = new pg.Client({ ...server, database: "postgres" });
  await connect(client);
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** A server that was found while it starts up says "starting up" for a moment. */
async function connect(client: pg.Client): Promise<void> {
  await client.connect().catch(async (error: unknown) => {
    if ((error as { code?: string }).code !== "57P03") throw error;
    await sleep(500);
    throw new Error("The embedded PostgreSQL is still starting up or recovering. Try again in a few seconds.", {
      cause: error,
    });
  });
}
