import { expect, it } from "vitest";
import { withoutContrary } from "./this-week.ts";

const GUESSES = [
  { act: "bigger", sureness: 0.6 },
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
  ["i want more of this", true],
  ["i'd like more like this", true],
  ["can i have more of these", true],
  ["i'd love to do more of this", true],
  ["ok, more of this next week please", true],
  ["not this week", false],
  ["i can't do it this week", false],
  ["i will do nothing this week", false],
])("%s", (text, isContrary) => {
  const acts = withoutContrary(text, GUESSES, "en").map(({ act }) => act);
  expect(acts).toEqual(isContrary ? ["bigger", "plan"] : ["bigger", "skip", "plan"]);
});

it.each([
  "no more of this",
  "i don't want any more of these",
  "enough, not more of that",
  "I refuse more of this",
  "spare me more of this",
  "how much more of this",
  "I cannot take more of this",
  "i can't take any more of this",
  "i hate more of this",
  "i'd rather pause, more of this later",
  "please, a break, more of this next week",
  "more of this hurts",
])("more is too much: %s", (text) => {
  expect(withoutContrary(text, GUESSES, "en").map(({ act }) => act)).toEqual(["skip", "plan"]);
});
