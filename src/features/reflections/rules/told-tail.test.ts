import { expect, it } from "vitest";
import { asksWhetherItCounts, withoutAround } from "./story-in.ts";

it.each([
  ["i helped a newbie set up her laptop yday, does that count?", "i helped a newbie set up her laptop yday", true],
  ["Paired with Omar on the import. Would that count too?", "Paired with Omar on the import", true],
  ["read the pricing page, is that something", "read the pricing page", true],
  ["Log I explained our release to sales", "I explained our release to sales", false],
  ["please log, helped tom with his build", "helped tom with his build", false],
  ["does that count?", "does that count?", false],
  ["i asked whether it counts", "i asked whether it counts", false],
  ["log in fails with a timeout again", "log in fails with a timeout again", false],
  ["she asked: does it count rows? it does not", "she asked: does it count rows? it does not", false],
])("%s", (text, left, asks) => {
  expect([withoutAround(text, "en"), asksWhetherItCounts(text, "en")]).toEqual([left, asks]);
});
