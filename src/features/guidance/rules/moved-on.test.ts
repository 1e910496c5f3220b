import { expect, test } from "vitest";
import { hasMovedOn } from "./moved-on.ts";

test.each([
  ["i changed jobs because of the money", true],
  ["i moved to another team because the work was boring", true],
  ["I left the last team because nobody talked", true],
  ["i've switched teams since spring", true],
  ["i resigned last month because of the hours", true],
  ["i left the team because i broke the release", false],
  ["i quit and i feel guilty about it", false],
  ["i moved the job to another server and it failed", false],
  ["i broke the build", false],
])("%s: %s", (text, isSo) => {
  expect(hasMovedOn(text, "en")).toBe(isSo);
});
