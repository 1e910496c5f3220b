import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, isAbsolute, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Launcher, PROGRAM_ENVIRONMENT } from "./postgres-launcher.ts";
import { removeCopy } from "./postgres-programs.ts";
import { isAlive } from "./scratch-folder.ts";

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** Where it is reached: the folder of its socket, or loopback. */
  readonly host: string;
}

/** Beside the files of the database, in a folder that its owner alone may enter. The server's working folder is the cluster. */
const SOCKET_FOLDER = ".";
const SOCKET_FILE = /^\.s\.PGSQL\.\d+\.lock$/;
/** `sockaddr_un` has room for 104 bytes on macOS and 108 on Linux, a zero at the end included. */
const MOST_SOCKET_BYTES = 103;
const LOOPBACK = "127.0.0.1";

/** For tests: nothing waits for the disk, and nothing is kept for a crash, a copy of the server or a table that outlives the tests. */
const FAST = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "8GB",
  checkpoint_timeout: "1h",
  io_method: "sync",
} as const;

const START_TIMEOUT_MS = 30_000;
const STOP_PATIENCE_MS = 5000;
const LAST_PATIENCE_MS = 2000;
const LOOK_MS = 20;

/** The server that runs on a cluster, from its postmaster.pid; null when there is none or the file is stale. */
export function findServer(cluster: string): RunningServer | null {
  const [pidLine, , , portLine] = pidFile(cluster) ?? [];
  const pid = Number(pidLine);
  const port = Number(portLine);
  if (!pid || !port || !isPostgresOf(pid, cluster)) return null;
  return { pid, port, host: socketFolder(cluster, port) ?? LOOPBACK };
}

/**
 * A query through a socket of the file system costs a third less than through TCP. Null where the server has none, as one that an
 * earlier version started, or where its path is too long for the system.
 */
function socketFolder(cluster: string, port: number): string | null {
  const path = join(cluster, `.s.PGSQL.${port}`);
  return isAbsolute(path) && Buffer.byteLength(path) <= MOST_SOCKET_BYTES && existsSync(path) ? cluster : null;
}

/** Removes what a server that was killed has left: each start has another port, so that PostgreSQL would never do it. */
export function removeStaleSockets(cluster: string): void {
  for (const lock of readdirSync(cluster).filter((name) => SOCKET_FILE.test(name))) {
    const path = join(cluster, lock);
    if (isPostgresOf(Number.parseInt(readFileSync(path, "utf8"), 10), cluster)) continue;
    rmSync(path.replace(/\.lock$/, ""), { force: true });
    rmSync(path, { force: true });
  }
}

/**
 * PostgreSQL itself removes a pid file whose process is gone. It cannot know that the process with that number is
 * another one by now, as after a restart of a container, and would refuse to start.
 */
export function forgetStalePid(cluster: string): void {
  const pid = Number(pidFile(cluster)?.[0]);
  if (pid && isAlive(pid) && !isPostgresOf(pid, cluster)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

function pidFile(cluster: string): string[] | null {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, LOOPBACK, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the server and waits until one takes connections: ours, or that of another bot that began at the same time.
 * It outlives us unless stopped. @throws Error with the server's own words
 */
export async function runServer(
  cluster: string,
  launcher: Launcher,
  { fast, onSpawned }: { readonly fast: boolean; readonly onSpawned?: (() => void) | undefined },
): Promise<RunningServer> {
  const settings = {
    listen_addresses: LOOPBACK,
    unix_socket_directories: SOCKET_FOLDER,
    max_connections: fast ? "400" : "100",
    ...(fast ? FAST : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const port = await freePort();
  const { file, args, options, folder } = launcher.command("postgres", cluster);
  const logFile = join(cluster, "..", "postgres.log");
  const log = openSync(logFile, "w", 0o600);
  // Its own process group: Ctrl-C reaches the bot, which then stops the database in good order.
  const child = spawn(file, [...args, "-D", folder, "-p", String(port), ...flags, "-c", nameTag(cluster)], {
    ...options,
    detached: true,
    stdio: ["ignore", log, log],
    env: PROGRAM_ENVIRONMENT,
  });
  closeSync(log);
  let ended: string | null = null;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code) => (ended = `it ended with code ${code}`));
  child.unref();
  onSpawned?.();
  for (let waited = 0; waited < START_TIMEOUT_MS; waited += LOOK_MS) {
    const server = isReady(cluster) ? findServer(cluster) : null;
    if (server && (server.pid === child.pid || ended)) return server;
    if (ended && !findServer(cluster)) break;
    await sleep(LOOK_MS);
  }
  const words = readFileSync(logFile, "utf8").trim().split("\n").slice(-4).join("\n");
  throw new Error(
    `The embedded PostgreSQL in ${dirname(cluster)} (DATA_DIR) did not start (${ended ?? "it took too long"}):\n${words}`,
  );
}

/**
 * Ends the sessions, writes the data, and waits until the server is gone, with whatever was copied to run it. A server
 * that takes too long is ended at once and recovers at its next start.
 */
export async function stopServer(cluster: string): Promise<void> {
  const server = findServer(cluster);
  if (!server) return;
  const [program] = commandLine(server.pid);
  for (const [signal, patienceMs] of [
    ["SIGINT", STOP_PATIENCE_MS],
    ["SIGQUIT", LAST_PATIENCE_MS],
  ] as const) {
    process.kill(server.pid, signal);
    if (await isGone(cluster, server.pid, patienceMs)) break;
  }
  if (program) removeCopy(program);
}

async function isGone(cluster: string, pid: number, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs; waited += LOOK_MS) {
    if (!isPostgresOf(pid, cluster)) return true;
    await sleep(LOOK_MS);
  }
  return false;
}

/** Line 8 of postmaster.pid says how far the server has come (PostgreSQL 10 and newer). */
function isReady(cluster: string): boolean {
  return pidFile(cluster)?.[7]?.trim() === "ready";
}

/** A pid is used again sooner or later: the process must really be the server of this folder. */
function isPostgresOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (!existsSync("/proc/self/cmdline")) return true;
  const words = commandLine(pid);
  return words.includes(cluster) || words.includes(nameTag(cluster));
}

/** A setting of no effect: the server's command line tells its folder, even where it knows it by another name. */
function nameTag(cluster: string): string {
  return `growth.folder=${cluster}`;
}

/** What a process was started with; empty where the system does not tell, and when it has ended. */
function commandLine(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
  } catch {
    return [];
  }
}
