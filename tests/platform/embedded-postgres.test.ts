import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  it("listens on loopback only, with a password", async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: folder, log, fast: true });
    const { hostname, password } = new URL(postgres.url);
    expect(hostname).toBe("127.0.0.1");
    expect(password.length).toBeGreaterThan(20);
    await postgres.stop();
  });
});
