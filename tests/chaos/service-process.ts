/** PostgreSQL and Redis as processes that are killed, frozen and started again on the same port. */
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";
import { launcherFor, PROGRAM_ENVIRONMENT } from "#src/platform/postgres-launcher.ts";
import { freePort } from "#src/platform/postgres-process.ts";
import { installedPrograms } from "#src/platform/postgres-programs.ts";
import { provideProgram } from "../support/debian.ts";
import { guard } from "../support/guard.ts";
import { atMost } from "./run-time.ts";

const START_PATIENCE_MS = 60_000;
/** A server that does not end in good order by then is killed. */
const END_PATIENCE_MS = 10_000;
const LOOK_MS = 50;
/** Enough for the bot's pools of three processes and those of their queues. */
const MAX_CONNECTIONS = "300";
/** The server's files are about 70 MB; what is left is filled by hand. */
const SMALL_DISK = "400m";
const BALLAST_BYTES = 4 * 1024 * 1024;

interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: SpawnOptions;
}

/** A server process that listens on one port for its whole life, however often it is started. */
class Service {
  readonly #command: Command;
  readonly #answers: () => Promise<boolean>;
  #child: ChildProcess | null = null;
  #letGo: () => void = () => undefined;

  constructor(command: Command, answers: () => Promise<boolean>) {
    this.#command = command;
    this.#answers = answers;
  }

  async start(): Promise<void> {
    const { file, args, options } = this.#command;
    const until = performance.now() + START_PATIENCE_MS;
    while (!(await this.#answers())) {
      if (performance.now() > until) throw new Error(`${file} did not start`);
      // A server that finds the port or the folder still held by its predecessor ends and is tried again.
      if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) {
        this.#letGo();
        this.#child = spawn(file, args, { ...options, stdio: "ignore" });
        this.#child.on("error", () => undefined);
        this.#letGo = guard(this.#child.pid);
      }
      await sleep(LOOK_MS);
    }
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<true>((resolve) => child.once("exit", () => resolve(true)));
    child.kill("SIGCONT");
    child.kill(signal);
    if (await atMost(END_PATIENCE_MS, ended)) return;
    child.kill("SIGKILL");
    await atMost(END_PATIENCE_MS, ended);
  }

  async freeze(ms: number): Promise<void> {
    const child = this.#child;
    child?.kill("SIGSTOP");
    await sleep(ms);
    child?.kill("SIGCONT");
  }

  async close(): Promise<void> {
    this.#letGo();
    await this.end("SIGINT");
  }
}

export interface PostgresServer {
  readonly url: string;
  /** Whether its disk is a small one that can be filled. */
  readonly hasSmallDisk: boolean;
  start(): Promise<void>;
  /** SIGINT ends it in good order, SIGKILL and SIGQUIT do not. */
  end(signal: "SIGINT" | "SIGKILL"): Promise<void>;
  fillDisk(ms: number): Promise<void>;
  close(): Promise<void>;
}

export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "growth-chaos-"));
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SMALL_DISK}`, "tmpfs", disk], { stdio: "ignore" });
  const hasSmallDisk = mounted.status === 0;
  const first = await startEmbeddedPostgres({ dataDir: disk, log: createLogger({ level: "silent" }) });
  const { url } = first;
  await first.stop();
  const service = new Service(await postgresCommand(join(disk, "postgres"), new URL(url).port), () => answersSql(url));
  await service.start();
  const ballast = join(disk, "ballast");
  return {
    url,
    hasSmallDisk,
    start: () => service.start(),
    end: (signal) => service.end(signal),
    fillDisk: async (ms) => {
      fill(ballast);
      await sleep(ms);
      rmSync(ballast, { force: true });
    },
    close: async () => {
      await service.close();
      if (hasSmallDisk) spawnSync("umount", ["-l", disk], { stdio: "ignore" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server of a folder, always on the same port. */
async function postgresCommand(cluster: string, port: string): Promise<Command> {
  const launcher = launcherFor(await installedPrograms(), cluster);
  const { file, args, options, folder } = launcher.command("postgres", cluster);
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: ".", max_connections: MAX_CONNECTIONS };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return {
    file,
    args: [...args, "-D", folder, "-p", port, ...flags],
    options: { ...options, env: PROGRAM_ENVIRONMENT },
  };
}

function fill(file: string): void {
  const block = Buffer.alloc(BALLAST_BYTES, 1);
  try {
    for (;;) writeFileSync(file, block, { flag: "a" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

async function answersSql(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    client.end().catch(() => undefined);
  }
}

export interface RedisServer {
  readonly url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
  freeze(ms: number): Promise<void>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** @returns null where there is no Redis. */
export async function startRedis(): Promise<RedisServer | null> {
  const program = provideProgram(["redis-server", "valkey-server"], "redis-server");
  if (!program) return null;
  const port = await freePort();
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const service = new Service({ file: program, args, options: {} }, async () => (await talk(port, "PING")) !== null);
  await service.start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start: () => service.start(),
    kill: () => service.end("SIGKILL"),
    freeze: (ms) => service.freeze(ms),
    empty: async () => void (await talk(port, "FLUSHALL")),
    close: () => service.close(),
  };
}

/** One inline command. @returns the answer, or null when none came within a second. */
function talk(port: number, word: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1", () => void socket.write(`${word}\r\n`));
    const end = (answer: string | null): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(null));
    socket.once("data", (data) => end(data.toString()));
    socket.once("error", () => end(null));
  });
}
