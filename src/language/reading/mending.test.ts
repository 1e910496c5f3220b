import { describe, expect, it } from "vitest";
import { mendingWith } from "./mending.ts";

const mend = mendingWith(
  new Map([
    ["challenge", 40],
    ["colleague", 9],
    ["form", 5],
    ["from", 12],
    ["manager", 30],
    ["managers", 4],
    ["rare", 1],
    ["skip", 50],
    ["stop", 50],
    ["reviews", 8],
  ]),
);

describe("a slip of the finger", () => {
  it.each([
    ["chlalenge", "challenge"],
    ["maanger", "manager"],
    ["manger", "manager"],
    ["collegue", "colleague"],
    ["challlenge", "challenge"],
    ["sikp", "skip"],
    ["frmo", "from"],
  ])("%j is %j", (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    ["form", "is a word of the examples itself"],
    ["skim", "is another word, with another letter"],
    ["shop", "is another word, with another letter"],
    ["review", "lacks its ending, not a letter of its middle"],
    ["raer", "is like a word of one example alone"],
    ["sip", "is too short"],
    ["~maanger", "is a sign"],
    ["chlalnege", "has two slips"],
  ])("%j stays: it %s", (typed) => expect(mend(typed)).toBe(typed));
});
