/**
 * `npm run fuzz [-- --cases 100000 --seed 7]`: what nobody expects, at every entrance of a whole bot, signed as Slack signs, and in files of PROMPTS_DIR.
 * `--path` with a seed repeats one failure; `--all` goes on after failures. Prints a JSON line; ends with 1 when a promise was
 * broken.
 */
import { hasOption, numberOption, textOption } from "#tests/bench/options.ts";
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";
import { unknownForms } from "./forged.ts";
import { openFuzzHouse } from "./fuzz-house.ts";
import { fuzzPrompts } from "./prompts.ts";
import { runFuzz } from "./run.ts";

const cases = numberOption("--cases", 5000);
const seed = numberOption("--seed", Math.floor(Math.random() * 2 ** 31) + 1);
const path = textOption("--path") ?? undefined;
process.stdout.write(`seed ${seed}\n`);
const postgres = await startTemporaryPostgres();
const house = await openFuzzHouse({ url: postgres.url, drop: () => Promise.resolve() });
const started = performance.now();
const { failures: broken, ...run } = await runFuzz(house, {
  cases,
  seed,
  path,
  goesOn: hasOption("--all"),
  onProgress: (done) => void process.stderr.write(`${done} cases\n`),
  onFailure: (failure) => void process.stderr.write(`${failure}\n`),
});
const prompts = path === undefined ? fuzzPrompts(Math.ceil(cases / 20), seed) : { cases: 0, failures: [] };
const failures = [...broken, ...prompts.failures];
const seconds = Math.round((performance.now() - started) / 1000);
for (const failure of failures) process.stdout.write(`${failure}\n`);
const isWell = failures.length === 0;
process.stdout.write(
  `${JSON.stringify({ ...run, files: prompts.cases, seconds, formsNeverOpened: unknownForms(), isWell })}\n`,
);
process.exitCode = isWell ? 0 : 1;
await house.close();
await postgres.stop();
process.exit();
