/** Looks at the database before anything else connects to it. */
import pg from "pg";
import { UnfitDatabase } from "./unfit-database.ts";

/**
 * - `none`: each connection is one to PostgreSQL itself;
 * - `session`: a pooler stands before it and keeps a connection of the server's for each of ours, but refuses settings at its beginning;
 * - `transaction`: a pooler lends connections for a transaction each, so nothing may be kept on one between two.
 */
export type Pooling = "none" | "session" | "transaction";

const PATIENCE_MS = 5000;
/** The queue's tables and ours need what came with it. */
const OLDEST = 14;

/**
 * Connects without any setting of a session, which poolers refuse. Whether two connections share one of the server's is seen
 * by its process number: while the second holds it in a transaction, the first gets another, or had the same before. A pooler
 * gives its clients process numbers of its own.
 * @throws Error of the driver when it cannot be reached, UnfitDatabase when it is too old.
 */
export async function checkDatabase(url: string): Promise<Pooling> {
  return await withClient(url, async (first) => {
    const { rows } = await first.query<{ version: string; process: number }>(
      "select current_setting('server_version') as version, pg_backend_pid() as process",
    );
    const { version = "", process = 0 } = rows[0] ?? {};
    if (Number.parseInt(version, 10) < OLDEST) throw new UnfitDatabase("database_too_old", version);
    return await withClient(url, async (second) => {
      await second.query("begin");
      if ((await processOf(second)) === process || (await processOf(first)) !== process) return "transaction";
      return announcedProcess(first) === process ? "none" : "session";
    });
  });
}

/** The process number that was told when the connection began; the driver keeps it to cancel queries. */
function announcedProcess(client: pg.Client): unknown {
  return (client as { readonly processID?: unknown }).processID;
}

async function processOf(client: pg.Client): Promise<number | undefined> {
  return (await client.query<{ process: number }>("select pg_backend_pid() as process")).rows[0]?.process;
}

async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    application_name: "growth-companion",
  });
  // Errors are those of the calls; one more of a connection that breaks afterwards would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await Promise.race([
      client.end().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 500).unref()),
    ]);
  }
}
