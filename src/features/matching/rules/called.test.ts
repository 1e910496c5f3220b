import { expect, test } from "vitest";
import { isCalled } from "./called.ts";

test.each([
  ["Maya Lind", "maya", true],
  ["Maya Lind", "Maya Lind", true],
  ["Maya Lind", "maya.lind", true],
  ["Jürgen Klein", "Jurgen", true],
  ["Jürgen Klein", "JÜRGEN", true],
  ["Zoé Dubois", "zoe", true],
  ["Jean-Luc Moreau", "jean-luc", true],
  ["Maya Lind", "lind", false],
  ["Mayank Rao", "maya", false],
  ["Maya Lind", "", false],
  ["", "maya", false],
])("%s is called %s: %s", (full, typed, expected) => {
  expect(isCalled(full, typed)).toBe(expected);
});
