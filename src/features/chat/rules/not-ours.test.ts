import { expect, it } from "vitest";
import { isNotOurs } from "./not-ours.ts";

it.each([
  ["can you tell me who won", "none", 0.98, true],
  ["what is a monad", "none", 0.95, true],
  ["what is a monad", "none", 0.6, false],
  ["the build is red again", "none", 0.98, false],
  ["can you move it", "move", 0.98, false],
])("%s, read as %s with %d: %s", (text, act, sureness, expected) => {
  expect(isNotOurs(text, [{ act, sureness }], "en")).toBe(expected);
});
