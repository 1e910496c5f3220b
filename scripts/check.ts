/** `npm run check`: every gate in turn; all of them run, and the last line says which failed. */
import { spawnSync } from "node:child_process";

const GATES: readonly (readonly [string, string, ...string[]])[] = [
  ["types", "tsc", "--noEmit", "-p", "."],
  ["lint", "oxlint", "--type-aware", "--deny-warnings"],
  ["format", "biome", "check", "."],
  ["unused", "knip"],
  ["text keys", "node", "scripts/prompts-types.ts", "--verify"],
  ["prompts", "node", "scripts/prompts-check.ts"],
  ["database types", "node", "scripts/db-types.ts", "--verify"],
  // `npm test`, `npm run test:stories`, `npm run test:long` and `npm run test:slow` in one run: every project, and one closing line that counts them all.
  ["tests", "vitest", "run"],
];

const failed: string[] = [];
for (const [name, command, ...args] of GATES) {
  process.stdout.write(`\n== ${name}\n`);
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) process.stderr.write(`${error.message}\n`);
  if (status !== 0) failed.push(name);
}
process.stdout.write(failed.length === 0 ? "\nAll gates passed.\n" : `\nFailed: ${failed.join(", ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
