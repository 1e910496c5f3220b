/** Writes src/db/tables.ts from the migrated schema (`npm run db:types`); `--verify` only compares. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateToLatest } from "#src/db/migrate.ts";
import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";

const folder = mkdtempSync(join(tmpdir(), "growth-types-"));
const postgres = await startEmbeddedPostgres({ dataDir: folder, log: createLogger({ level: "silent" }), fast: true });
try {
  await migrateToLatest(postgres.url);
  const flags = [
    "--dialect=postgres",
    `--url=${postgres.url}`,
    "--out-file=src/db/tables.ts",
    "--include-pattern=public.*",
    "--exclude-pattern=kysely_*",
    "--date-parser=string",
  ];
  const verify = process.argv.includes("--verify") ? ["--verify"] : [];
  const { status } = spawnSync("kysely-codegen", [...flags, ...verify], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
