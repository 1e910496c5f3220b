import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Launcher } from "./postgres-launcher.ts";

const STOP_TIMEOUT_MS = 20_000;
const START_TIMEOUT_MS = 30_000;

/** The server that runs on a cluster, from its postmaster.pid; null when there is none or the file is stale. */
export function findServer(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  const [pidLine, folder, , portLine] = readFileSync(file, "utf8").split("\n");
  const pid = Number(pidLine);
  const port = Number(portLine);
  if (!pid || !port || folder === undefined || !isPostgresOf(pid, cluster)) return null;
  return { pid, port };
}

/** A pid file whose process is gone, or belongs to somebody else by now, keeps PostgreSQL from starting. */
export function forgetStalePid(cluster: string): void {
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Starts the server and waits until it takes connections. It outlives us unless stopped. @throws Error */
export async function runServer(cluster: string, launcher: Launcher, port: number, fast: boolean): Promise<void> {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    ...(fast ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { command, args } = launcher.wrap(launcher.postgres, ["-D", cluster, "-p", String(port), ...flags]);
  const logFile = join(cluster, "..", "postgres.log");
  const log = openSync(logFile, "w", 0o600);
  // Its own process group: Ctrl-C reaches the bot, which then stops the database in good order.
  const child = spawn(command, args, { detached: true, stdio: ["ignore", log, log], env: { TZ: "UTC" } });
  closeSync(log);
  let ended: string | null = null;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code) => (ended = `it ended with code ${code}`));
  child.unref();
  for (let waited = 0; waited < START_TIMEOUT_MS; waited += 20) {
    if (ended) break;
    if (isReady(cluster)) return;
    await sleep(20);
  }
  const words = readFileSync(logFile, "utf8").trim().split("\n").slice(-4).join("\n");
  throw new Error(`The embedded PostgreSQL did not start (${ended ?? "it took too long"}):\n${words}`);
}

/** Fast shutdown: sessions are ended, data is written. Waits until the server is gone. */
export async function stopServer(cluster: string): Promise<void> {
  const server = findServer(cluster);
  if (!server) return;
  process.kill(server.pid, "SIGINT");
  for (let waited = 0; waited < STOP_TIMEOUT_MS; waited += 20) {
    if (!existsSync(join(cluster, "postmaster.pid"))) return;
    await sleep(20);
  }
}

/** Line 8 of postmaster.pid says how far the server has come (PostgreSQL 10 and newer). */
function isReady(cluster: string): boolean {
  const file = join(cluster, "postmaster.pid");
  return existsSync(file) && readFileSync(file, "utf8").split("\n")[7]?.trim() === "ready";
}

/** A pid is used again sooner or later: the process must really be the server of this folder. */
function isPostgresOf(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  try {
    if (!existsSync("/proc/self/cmdline")) return true;
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return words.includes(cluster) || readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}
