import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";

const log = createLogger({ level: "silent" });
let folder: string;
beforeEach(() => {
  // Closed to everybody else, as a home folder is: the server must cope with that as root and as an ordinary user.
  folder = mkdtempSync(join(tmpdir(), "growth-embedded-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Another bot on the same folder, which is killed without a word once it has the database. */
async function killedBot(): Promise<void> {
  const source = `
    import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
    import { createLogger } from "#src/platform/logger.ts";
    await startEmbeddedPostgres({ dataDir: process.argv[1], log: createLogger({ level: "silent" }), fast: true });
    process.kill(process.pid, "SIGKILL");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source, folder], {
    stdio: "inherit",
    cwd: join(import.meta.dirname, "../.."),
  });
  await new Promise((resolve) => child.once("exit", resolve));
}

async function rowsOf(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded database", () => {
  it("is taken over from a bot that was killed", async () => {
    await killedBot();
    const postgres = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    expect(postgres.adopted).toBe(true);
    await postgres.stop();
    const again = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    expect(again.adopted).toBe(false);
    await again.stop();
  });

  it("refuses a second bot, naming the folder and the process that holds it", async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    await expect(startEmbeddedPostgres({ dataDir: folder, log, fast: true })).rejects.toThrow(
      new RegExp(`process ${process.pid}.*${folder}`),
    );
    await postgres.stop();
  });

  it("is reached through a socket that its owner alone can reach, or by loopback, with a password", async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    const { hostname, port, password } = new URL(postgres.url);
    const socket = join(decodeURIComponent(hostname), `.s.PGSQL.${port}`);
    expect(socket.startsWith(join(folder, "postgres"))).toBe(true);
    expect(statSync(socket).isSocket()).toBe(true);
    expect(statSync(join(folder, "postgres")).mode & 0o077).toBe(0);
    expect(password.length).toBeGreaterThan(20);
    const addresses = "select inet_server_addr() as address";
    const byLoopback = postgres.url.replace(hostname, "127.0.0.1");
    expect(await rowsOf(postgres.url, addresses)).toEqual([{ address: null }]);
    expect(await rowsOf(byLoopback, addresses)).toEqual([{ address: "127.0.0.1" }]);
    await expect(rowsOf(postgres.url.replace(password, "guessed"), addresses)).rejects.toThrow(/password/);
    await postgres.stop();
  });

  it("is reached by loopback where the path of its socket is too long for the system", async () => {
    const deep = join(folder, "a-folder-in-a-folder-".repeat(5));
    mkdirSync(deep);
    const postgres = await startEmbeddedPostgres({ dataDir: deep, log, fast: true });
    expect(new URL(postgres.url).hostname).toBe("127.0.0.1");
    expect(await rowsOf(postgres.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await postgres.stop();
  });

  it("leaves no socket behind, and removes that of a server that was killed", async () => {
    const sockets = (): string[] => readdirSync(join(folder, "postgres")).filter((name) => name.startsWith(".s.PGSQL"));
    const killed = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    process.kill(killed.pid, "SIGKILL");
    await killed.stop();
    expect(sockets()).toHaveLength(2);
    const next = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    expect(sockets()).toEqual([`.s.PGSQL.${new URL(next.url).port}`, `.s.PGSQL.${new URL(next.url).port}.lock`]);
    await next.stop();
    expect(sockets()).toEqual([]);
  });
});
