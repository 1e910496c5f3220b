import pg from "pg";

export interface ServerAddress {
  /** An address, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

/** The key of the advisory lock by which a bot holds the folder. Any number; it must not change. */
const LOCK_KEY = 6_714_201_901;
/** Starting up, recovering or shutting down (57P03), shut down (57P01, 57P02), or gone, and its socket with it. */
const PASSING = new Set(["57P01", "57P02", "57P03", "ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOENT"]);

/**
 * Tries to hold the folder for this bot: a session-level advisory lock on a connection of its own. PostgreSQL gives it
 * back when the bot dies, however it dies.
 * @returns the lock, or the number of the process that holds it ("unknown" while that one lets go).
 */
export async function tryToHold(server: ServerAddress): Promise<FolderLock | { readonly holder: string }> {
  const client = new pg.Client({
    ...server,
    database: "postgres",
    application_name: `growth-companion ${process.pid}`,
    keepAlive: true,
  });
  // When the server stops, the queries that fail report it; here it is ignored.
  client.on("error", () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>("select pg_try_advisory_lock($1) as held", [LOCK_KEY]);
  if (rows[0]?.held) return { release: () => client.end().catch(() => undefined) };
  const holder = await client.query<{ application_name: string }>(
    "select application_name from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and granted and ((classid::bigint << 32) | objid::bigint) = $1",
    [LOCK_KEY],
  );
  await client.end();
  return { holder: /(\d+)$/.exec(holder.rows[0]?.application_name ?? "")?.[1] ?? "unknown" };
}

/** Whether a failure only says that the server is on its way up or down. */
export function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return PASSING.has(code ?? "") || message === "Connection terminated unexpectedly";
}

/** Creates a database unless it exists. */
export async function createDatabaseOnce(server: ServerAddress, name: string): Promise<void> {
  const client = new pg.Client({ ...server, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
