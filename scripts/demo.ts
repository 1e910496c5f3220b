/** `npm run demo`: prints a mentee's first weeks, lived through in seconds. `--write` keeps it as the expected one. */
import { writeFileSync } from "node:fs";
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";
import { tellDemo } from "./demo-story.ts";

const postgres = await startTemporaryPostgres().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
try {
  const transcript = await tellDemo(postgres.url);
  process.stdout.write(transcript);
  if (process.argv.includes("--write")) writeFileSync("docs/demo.txt", transcript);
} finally {
  await postgres.stop();
}
