/**
 * `npm run fuzz [-- --cases 100000 --seed 7]`: what nobody expects, at every entrance of a whole bot, signed as Slack signs.
 * `--path` with a seed repeats one failure. Prints a JSON line; ends with 1 when a promise was broken.
 */
import { numberOption, textOption } from "#tests/bench/options.ts";
import { startTemporaryPostgres } from "#tests/support/temporary-postgres.ts";
import { unknownForms } from "./forged.ts";
import { openFuzzHouse } from "./fuzz-house.ts";
import { runFuzz } from "./run.ts";

const cases = numberOption("--cases", 5000);
const seed = numberOption("--seed", Math.floor(Math.random() * 2 ** 31));
const path = textOption("--path") ?? undefined;
process.stdout.write(`seed ${seed}\n`);
const postgres = await startTemporaryPostgres();
const house = await openFuzzHouse(postgres.url);
const started = performance.now();
const onProgress = (done: number): void => void process.stderr.write(`${done} cases\n`);
const onFailure = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);
const { failure, ...run } = await runFuzz(house, { cases, seed, path, onProgress, onFailure });
const seconds = Math.round((performance.now() - started) / 1000);
if (failure) process.stdout.write(`${failure}\n`);
process.stdout.write(`${JSON.stringify({ ...run, seconds, formsNeverOpened: unknownForms(), isWell: !failure })}\n`);
process.exitCode = failure ? 1 : 0;
await house.close();
await postgres.stop();
process.exit();
