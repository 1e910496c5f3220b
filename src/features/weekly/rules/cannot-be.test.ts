import { expect, it } from "vitest";
import { cannotBe } from "./cannot-be.ts";

it.each([
  ["cant make it wednesday", true],
  ["Wednesday doesn't work", true],
  ["I won\u2019t be able to make wednesday at 10:30", true],
  ["wednesday at 10:30 please", false],
  ["can we make it wednesday", false],
  ["why can't i see wednesday's plan", false],
])("%s: %s", (text, cannot) => expect(cannotBe(text, "en")).toBe(cannot));
