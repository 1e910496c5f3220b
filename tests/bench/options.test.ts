import { expect, it } from "vitest";
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
