import { expect, it } from "vitest";
import { namesTheirs } from "./of-asker.ts";

it.each([
  ["im in for graces thing, mon 14th at 3", true],
  ["I'll do Grace's challenge on monday", true],
  ["grace's one, thursday 10", true],
  ["i take the one from grace, friday", true],
  ["ok, what grace asked, tue 9", true],
  ["im in for grace", true],
  ["wed 10 with grace", false],
  ["meet grace tuesday at 3", false],
  ["i'll ask grace on friday", false],
  ["graceful shutdown thing on monday", false],
  ["im in, monday at 3", false],
])("%s: %s", (text, expected) => {
  expect(namesTheirs(text, "Grace Obi", "en")).toBe(expected);
});
