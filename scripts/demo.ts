/** `npm run demo`: prints a mentee's first weeks, lived through in seconds. `--write` keeps it as the expected one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";
import { tellDemo } from "./demo-story.ts";

const folder = mkdtempSync(join(tmpdir(), "growth-demo-"));
const postgres = await startEmbeddedPostgres({ dataDir: folder, log: createLogger({ level: "silent" }), fast: true });
try {
  const transcript = await tellDemo(postgres.url);
  process.stdout.write(transcript);
  if (process.argv.includes("--write")) writeFileSync("docs/demo.txt", transcript);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
