import { expect, it } from "vitest";
import { asksWhetherItCounts, behindYes, withoutAround } from "./story-in.ts";

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

it.each([
  ["yes done. i read it and wrote her the three sentences", "i read it and wrote her the three sentences"],
  ["Yes, it's done. Luis said the field is hidden", "Luis said the field is hidden"],
  ["yes keep it, and i told Lena about it", "i told Lena about it"],
  ["yep! they want it in three parts", "they want it in three parts"],
  ["yes they want it in three parts", null],
  ["yes", null],
  ["yes please", null],
  ["yesterday, i read it", null],
  ["i read it. yes", null],
])("behind the yes: %s", (text, rest) => {
  expect(behindYes(text, "en")).toBe(rest);
});
