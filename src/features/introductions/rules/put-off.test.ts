import { expect, it } from "vitest";
import { putOffEn } from "./put-off.en.ts";

it.each([
  ["let me think about it until tmrw", true],
  ["i have to check with my boss on friday", true],
  ["not now, ask me on tuesday", true],
  ["happy to, thu 16:00 works", false],
  ["tuesday is fine, i think", false],
])("%s: whether it puts the talk off: %s", (said, expected) => {
  expect(putOffEn.test(said)).toBe(expected);
});
