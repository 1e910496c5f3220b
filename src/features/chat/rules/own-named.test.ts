import { expect, it } from "vitest";
import { besideOwnName } from "./own-named.ts";

const OWN = {
  title: "Spend an hour with support and end one question",
  others: ["Grace", "Sit in on the Harbour status call with Lena and write down three questions that the client asked"],
  locale: "en",
} as const;

it.each([
  ["support hour: friday 13:00", "friday 13:00"],
  ["support should be friday 13:00", "friday 13:00"],
  ["oh no thats the wrong one, support should be friday 13:00", "friday 13:00"],
  ["monday 15:00 for the support hour", "monday 15:00"],
  ["support hour monday 15:00", "monday 15:00"],
  ["and the support one, move that to friday 13:00", "friday 13:00"],
  ["can i do the support thing tomorrow at 3", "tomorrow at 3"],
  ["i'm in for the support one, thursday after lunch", "thursday after lunch"],
  ["lets make the support hour tuesday at 11 please", "tuesday at 11"],
])("%s", (text, rest) => {
  expect(besideOwnName(text, OWN)).toBe(rest);
});

it.each([
  // Theirs is named, or both, or neither.
  "friday 13:00",
  "the harbour call: friday 13:00",
  "lena's call friday 10:00",
  "im in for that one, thursday 9",
  "a question friday 10",
  // Not a time for it.
  "no support on friday",
  "i cant do support on friday",
  "remind me of the support hour on friday",
  "support was friday 13:00",
  "is support friday 13:00?",
  "when is the support hour",
])("%s", (text) => {
  expect(besideOwnName(text, OWN)).toBeNull();
});

it("what stands behind it is left to whoever reads times", () => {
  expect(besideOwnName("support with grace friday 13:00", OWN)).toBe("grace friday 13:00");
});
