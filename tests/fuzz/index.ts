/**
 * `npm run fuzz [-- --cases 100000 --seed 7 --hands 2]`: what nobody expects, at every entrance of a whole bot, signed as Slack signs, and in files of
 * PROMPTS_DIR. `--path` with a seed repeats one failure; `--all` goes on after failures; `--hands` says how many bots are tried at once. Prints a
 * JSON line; ends with 1 when a promise was broken.
 */
import { availableParallelism } from "node:os";
import { checkCommandLine, hasOption, numberOption, textOption } from "#tests/bench/options.ts";
import { formsBeyond } from "./forged.ts";
import { runHands } from "./hands.ts";
import { fuzzPrompts } from "./prompts.ts";

checkCommandLine({
  usage: "npm run fuzz -- [--cases 100000] [--seed 7] [--hands 2] [--all], or --seed with --path to repeat one failure",
  valued: ["--cases", "--seed", "--hands", "--path"],
  alone: ["--all"],
});
const cases = numberOption("--cases", 5000);
const seed = numberOption("--seed", Math.floor(Math.random() * 2 ** 31) + 1);
const path = textOption("--path") ?? undefined;
const hands = path === undefined ? numberOption("--hands", availableParallelism()) : 1;
process.stdout.write(`seed ${seed}\n`);
const started = performance.now();
const {
  failures: broken,
  forms,
  ...run
} = await runHands({
  cases,
  seed,
  path,
  hands,
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
  `${JSON.stringify({ ...run, hands, files: prompts.cases, seconds, formsNeverOpened: formsBeyond(forms), isWell })}\n`,
);
process.exit(isWell ? 0 : 1);
