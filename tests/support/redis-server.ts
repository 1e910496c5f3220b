/** A Redis for the tests: given, found, or installed. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#src/platform/postgres-process.ts";
import { provideProgram } from "./debian.ts";
import { guard } from "./guard.ts";

export interface TestRedis {
  readonly url: string | null;
  stop(): Promise<void>;
}

const PROGRAMS = ["redis-server", "valkey-server"];
const START_TIMEOUT_MS = 5000;

/** `TEST_REDIS_URL`, else a private server from the PATH, else one from Debian's packages (root and apt), else none. */
export async function provideRedis(): Promise<TestRedis> {
  const given = process.env["TEST_REDIS_URL"];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const server = await startRedis();
  return server
    ? { url: `redis://127.0.0.1:${server.port}`, stop: () => server.stop() }
    : { url: null, stop: () => Promise.resolve() };
}

export interface RedisServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** A private server with settings of its own; null where there is no program for it. */
export async function startRedis(settings: readonly string[] = []): Promise<RedisServer | null> {
  const program = provideProgram(PROGRAMS, "redis-server");
  if (!program) return null;
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "growth-redis-"));
  const fixed = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const child = spawn(program, [...fixed, ...settings], { stdio: "ignore" });
  const letGo = guard(child.pid, folder);
  await listening(port);
  return {
    port,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      letGo();
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  const until = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (open) return;
    if (Date.now() > until) throw new Error("the test Redis did not start");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
