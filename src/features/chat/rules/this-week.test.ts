import { expect, it } from "vitest";
import { withoutContrary } from "./this-week.ts";

const GUESSES = [
  { act: "skip", sureness: 0.4 },
  { act: "plan", sureness: 0.2 },
];

it.each([
  ["i think i ll do both things this week, the hana one fri and the design one maybe today after lunch", true],
  ["i'll do it this week", true],
  ["this week i can do it", true],
  ["we will try it this week", true],
  ["i'll do it but not this week", false],
  ["i won't do it this week", false],
  ["i'll take this week off", false],
  ["i will do other stuff this week", false],
  ["will do more of this", true],
  ["More of these please", true],
  ["no more of this", false],
  ["i don't want any more of these", false],
  ["enough, not more of that", false],
  ["not this week", false],
  ["i can't do it this week", false],
  ["i will do nothing this week", false],
])("%s", (text, isContrary) => {
  const acts = withoutContrary(text, GUESSES, "en").map(({ act }) => act);
  expect(acts).toEqual(isContrary ? ["plan"] : ["skip", "plan"]);
});
