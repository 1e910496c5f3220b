/** Writes src/db/tables.ts from the migrated schema (`npm run db:types`); `--verify` only compares. */
import { spawnSync } from "node:child_process";
import { migrateToLatest } from "#src/db/migrate.ts";
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";

const postgres = await startTemporaryPostgres();
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
}
