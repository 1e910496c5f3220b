/**
 * `npm run chaos [-- --minutes 30 --seed 7 --backend redis|postgres|either --people 150 --gap 7 --talkers 2 --later 12 --calls 3]`: people live with the bot through simulated
 * weeks while its processes, its database, its queue and Slack fail by a plan that comes of the seed. `--gap` is the longest time between two
 * faults, in seconds; `--talkers` is how many write in the DM at any time, beside what all do; `--later` is how many of the lively ones join only while things fail; `--all-first` has all of them join before; `--calls` multiplies how many calls are slow, doubled or in
 * another order. Prints a JSON line; ends with 1 when a promise was broken, and says which and under which seed.
 * `npm run chaos scenarios` runs the five fixed ones.
 */
import { randomInt } from "node:crypto";
import { checkCommandLine, choiceOption, hasOption, numberOption } from "../bench/options.ts";

const LEFT_AFTER_MS = 5000;
const ANY_SEED = 1_000_000;
/** One of the two, as the seed has it. */
const byLot = (seed: number): "redis" | "postgres" => (seed % 2 === 0 ? "redis" : "postgres");

if (process.argv[2] === "scenarios") {
  const { runScenarios } = await import("./scenarios.ts");
  await runScenarios();
} else {
  checkCommandLine({
    usage:
      "npm run chaos -- [--minutes 30] [--seed 7] [--backend redis|postgres|either] [--people 150] [--gap 7] [--talkers 2] [--later 12 | --all-first] [--calls 3], or npm run chaos scenarios",
    valued: ["--minutes", "--seed", "--backend", "--people", "--gap", "--talkers", "--later", "--calls"],
    alone: ["--all-first"],
  });
  const { runChaos } = await import("./run.ts");
  const seed = hasOption("--seed") ? numberOption("--seed", 1) : randomInt(1, ANY_SEED);
  const backends = choiceOption("--backend", ["redis", "postgres", "either"] as const, ["redis", "postgres"]);
  for (const backend of backends.map((named) => (named === "either" ? byLot(seed) : named))) {
    const report = await runChaos({
      seed,
      backend,
      minutes: numberOption("--minutes", 2),
      people: numberOption("--people", 60),
      gapMs: numberOption("--gap", 7) * 1000,
      talkers: numberOption("--talkers", 0),
      later: hasOption("--all-first") ? 0 : numberOption("--later", 12),
      callsFactor: numberOption("--calls", 1),
    });
    if (report === null) continue;
    process.stdout.write(`${JSON.stringify(report)}\n`);
    if (report.violations > 0) process.exitCode = 1;
  }
  // Where something of a run has not ended, it is left.
  setTimeout(() => process.exit(), LEFT_AFTER_MS).unref();
}
