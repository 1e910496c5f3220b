import { expect, it } from "vitest";
import { badTimeIn } from "./bad-time.ts";

it.each([
  ["this week is awful, kid sick, deploy broke twice, i cant do the lead talk", "bad"],
  ["worst week ever, three outages, need to move this to next week", "bad"],
  ["what a rough day. skip it", "bad"],
  ["it's been a nightmare, can we do next week", "bad"],
  ["kids are both sick, not this week", "home"],
  ["home with a sick child, can i do it friday", "home"],
  ["i'm so exhausted, something smaller pls", "worn"],
  ["barely slept all week with the baby, can we do something smaller", "worn"],
  ["drowning in tickets, next week please", "worn"],
  ["no time this week", null],
  ["the worst week of the year for sales is christmas", null],
  ["i am sick of this challenge", null],
  ["the import is a mess", null],
  ["the queue is drained", null],
  ["the kids app is down", null],
  ["move it to friday", null],
] as const)("%s: %s", (text, kind) => {
  expect(badTimeIn(text, "en")).toBe(kind);
});
