import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { BENCH_FLAGS } from "./flags.ts";
import { wrongWith } from "./options.ts";

const LINE = { usage: "npm run it", valued: ["--seed"], alone: ["--all"], words: ["deliver"] };

it.each([
  [[], null],
  [["deliver", "--seed", "7", "--all"], null],
  [["--seed", "7", "deliver"], null],
  [["--sead", "7"], "--sead is not known here"],
  [["delivery"], "delivery is not known here"],
  [["--seed"], "--seed needs a value"],
  [["--seed", "--all"], "--seed needs a value"],
])("what is wrong with %j: %s", (argv, wrong) => {
  expect(wrongWith(argv, LINE)).toBe(wrong);
});

it("every option that a benchmark reads is known, and every known one is read", () => {
  const sources = globSync("tests/bench/*.ts").filter((file) => !file.endsWith(".test.ts"));
  const read = sources.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/Option(?:<[^>]*>)?\(\s*"(--[a-z-]+)"/g)].map(([, flag]) => flag),
  );
  expect(new Set(read)).toEqual(new Set([...BENCH_FLAGS.valued, ...BENCH_FLAGS.alone]));
});
