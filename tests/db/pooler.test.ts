/** A real pooler before the database, as operators put there: PgBouncer, from the PATH or Debian's packages. */
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";
import { checkDatabase, type Pooling } from "#src/db/check-database.ts";
import { openDatabase } from "#src/db/database.ts";
import { nameStatement } from "#src/db/prepared-statement.ts";
import { freePort } from "#src/platform/postgres-process.ts";
import { provideProgram } from "#tests/support/debian.ts";
import { guard } from "#tests/support/guard.ts";

const program = provideProgram(["pgbouncer"], "pgbouncer");
const SERVER_CONNECTIONS = 4;
const STATEMENT = "select $1::int as n, current_setting('timezone') as zone";

/** Lends connections to the database of the tests in this mode. */
async function startPooler(mode: Exclude<Pooling, "none">): Promise<{ url: string; stop: () => Promise<void> }> {
  const behind = new URL(inject("postgresUrl"));
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), "growth-pooler-"))];
  chmodSync(folder, 0o755);
  const file = join(folder, "pooler.ini");
  const target = `host=${behind.hostname} port=${behind.port} user=${behind.username} password=${behind.password}`;
  writeFileSync(
    file,
    `[databases]\n* = ${target}\n[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nauth_type = any\npool_mode = ${mode}\ndefault_pool_size = ${SERVER_CONNECTIONS}\nunix_socket_dir =\n`,
  );
  const child = spawn(program ?? "", [...(process.getuid?.() === 0 ? ["-u", "nobody"] : []), "-q", file], {
    stdio: "ignore",
  });
  const letGo = guard(child.pid, folder);
  const url = `postgresql://growth:any@127.0.0.1:${port}${behind.pathname}`;
  for (
    let look = 0;
    !(await checkDatabase(url).then(
      () => true,
      () => look > 100,
    ));
    look++
  )
    await sleep(50);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      letGo();
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

it("a database without a pooler is told from one behind it", async () => {
  expect(await checkDatabase(inject("postgresUrl"))).toBe("none");
});

// Where there is no pooler to be had the tests are skipped, which the run says.
describe.runIf(program)("behind a pooler", { timeout: 60_000 }, () => {
  it.each(["session", "transaction"] as const)(
    "that lends connections for a %s, statements run and times are in UTC",
    async (mode) => {
      const pooler = await startPooler(mode);
      try {
        const pooling = await checkDatabase(pooler.url);
        expect(pooling).toBe(mode);
        const database = openDatabase(pooler.url, {
          pooling,
          poolSize: mode === "session" ? SERVER_CONNECTIONS : 3 * SERVER_CONNECTIONS,
        });
        nameStatement(STATEMENT);
        const numbers = Array.from({ length: 60 }, (_, index) => index);
        const rows = await Promise.all(
          numbers.map((number) =>
            database.db.transaction().execute((tx) =>
              sql<{
                n: number;
                zone: string;
              }>`select ${number}::int as n, current_setting('timezone') as zone`.execute(tx),
            ),
          ),
        );
        expect(rows.map((answer) => answer.rows[0])).toEqual(numbers.map((n) => ({ n, zone: "UTC" })));
        await database.close();
      } finally {
        await pooler.stop();
      }
    },
  );
});
