/**
 * `npm run prompts:duel -- rivals.json [--seed words]`: writes blind pairs of our challenges and those of the file: `duel/sheet.md`
 * for readers, and `duel/key.json`, which stays with whoever counts. `npm run prompts:duel -- --count answers.json ...` counts their answers.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadConfig } from "#src/config.ts";
import { Answers, type Pair, pairsOf, QUESTIONS, Rivals, sheetOf, tallyOf } from "#src/content/duel.ts";
import { readCatalogue } from "#src/content/read-catalogue.ts";

const FOLDER = "duel";
const KEY = `${FOLDER}/key.json`;
const HELP =
  "npm run prompts:duel -- rivals.json [--seed words], then npm run prompts:duel -- --count answers.json ...";

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Error(`${file} cannot be read as JSON`);
  }
}

function write(rivalsFile: string, seed: string): void {
  const rivals = Rivals.safeParse(read(rivalsFile));
  if (!rivals.success) {
    const [issue] = rivals.error.issues;
    throw new Error(
      `${rivalsFile} is not a list of {area, scope, title, ask, result, minutes}: ${issue?.path.join(".")}: ${issue?.message}`,
    );
  }
  const { promptsDir } = loadConfig();
  const { catalogue } = readCatalogue(["prompts", ...(promptsDir ? [promptsDir] : [])]);
  const pairs = pairsOf(catalogue.all, rivals.data, seed);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/sheet.md`, sheetOf(pairs));
  writeFileSync(KEY, `${JSON.stringify(pairs, null, 2)}\n`);
  process.stdout.write(`${pairs.length} pairs in ${FOLDER}/sheet.md; whose is whose is in ${KEY}\n`);
}

function count(files: readonly string[]): void {
  const pairs = read(KEY) as readonly Pair[];
  for (const file of files) {
    const { wins, lost, pairs: all } = tallyOf(pairs, Answers.parse(read(file)));
    process.stdout.write(
      `${file}: ${QUESTIONS.map((question) => `${question} ${wins[question]} of ${all}`).join(", ")}\n`,
    );
    for (const question of QUESTIONS) process.stdout.write(`  lost ${question}: ${lost[question].join(", ")}\n`);
  }
}

const words = process.argv.slice(2);
const seedAt = words.indexOf("--seed");
const seed = seedAt < 0 ? "duel" : (words[seedAt + 1] ?? "");
const files = words.filter((word, index) => !word.startsWith("--") && (seedAt < 0 || index !== seedAt + 1));
try {
  const [first] = files;
  if (!first) throw new Error(`name a file: ${HELP}`);
  if (words.includes("--count")) count(files);
  else write(first, seed);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
