import { expect, test } from "vitest";
import { isCalled, namedAmong } from "./called.ts";

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

const PEOPLE = ["Maya Lind", "Jürgen Klein", "Lena Vogt", "Lena Braun", "Jean-Luc Moreau", "Tom", ""].map((name) => ({
  name,
}));
test.each([
  ["does maya see it", ["Maya Lind"]],
  ["mayas answers please", ["Maya Lind"]],
  ["what is Maya's log", ["Maya Lind"]],
  ["ask jurgen.klein", ["Jürgen Klein"]],
  ["is JÜRGEN coming", ["Jürgen Klein"]],
  ["what does lena read", ["Lena Vogt", "Lena Braun"]],
  ["what does lena vogt read", ["Lena Vogt"]],
  ["what does Lena Braun's team read", ["Lena Braun"]],
  ["is jean-luc there", ["Jean-Luc Moreau"]],
  ["is jean there", ["Jean-Luc Moreau"]],
  ["tom and maya", ["Maya Lind", "Tom"]],
  ["what does mayank see", []],
  ["how does atom work", []],
  ["a lind tree", []],
  ["does it see me", []],
  ["", []],
])("%j names %j", (message, expected) => {
  expect(namedAmong(message, PEOPLE).map(({ name }) => name)).toEqual(expected);
});
