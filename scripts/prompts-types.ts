/** Writes src/kernel/text-keys.ts from prompts/texts/en (`npm run prompts:types`); `--verify` only compares. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { argumentsOf } from "#src/content/text-arguments.ts";
import { readTextFiles } from "#src/content/text-files.ts";

const TARGET = "src/kernel/text-keys.ts";

const { entries, faults } = readTextFiles("prompts", "en");
for (const { file, line, message } of faults) process.stderr.write(`${file}:${line}: ${message}\n`);

const lines = entries
  .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  .map(({ key, message, file, line }) => {
    try {
      const values = [...argumentsOf(message)].map(([name, type]) => `${name}: ${type}`);
      return `  "${key}": ${values.length > 0 ? `{ ${values.join("; ")} }` : "null"};`;
    } catch (error) {
      process.stderr.write(`${file}:${line}: ${key}: ${error instanceof Error ? error.message : "not a message"}\n`);
      process.exitCode = 1;
      return "";
    }
  });
const source = `/** Generated from prompts/texts/en by \`npm run prompts:types\`; do not edit. */
export interface TextValues {
${lines.join("\n")}
}
export type TextKey = keyof TextValues;
`;

if (process.argv.includes("--verify")) {
  const current = existsSync(TARGET) ? readFileSync(TARGET, "utf8") : "";
  if (current !== source) {
    process.stderr.write(`${TARGET} is stale: run npm run prompts:types\n`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(TARGET, source);
  process.stdout.write(`${entries.length} texts\n`);
}
if (faults.length > 0) process.exitCode = 1;
