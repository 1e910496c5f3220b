import { expect, it } from "vitest";
import { ourWordIn } from "./our-words.en.ts";

it.each([
  ["what does a plan mean for my challenge", "plan"],
  ["what does swap mean for my challenge", "swap"],
  ["whats a reflection, and is it a challenge", "reflection"],
  ["what is a host of a seat", "host"],
  ["what does focus area mean", "focus"],
  ["what do first bites mean", "size"],
  ["what does it mean, a seat", "seat"],
  ["what do you mean by guest", "guest"],
  ["explain seat please", "seat"],
  ["what does skip mean for my challenge", null],
  ["what does code freeze mean", null],
  ["what now", null],
] as const)("%s: %s", (text, word) => {
  expect(ourWordIn(text)).toBe(word);
});
