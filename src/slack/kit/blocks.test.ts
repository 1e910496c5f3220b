import { expect, it } from "vitest";
import { contextOf } from "./blocks.ts";

it("small lines are one block, and none where there are none: Slack refuses an empty one", () => {
  expect(contextOf([])).toEqual([]);
  expect(contextOf(["about an hour"])).toMatchObject([{ type: "context", elements: [{ text: "about an hour" }] }]);
});
