import { describe, expect, it } from "vitest";
import { neededParts } from "./needed-parts.ts";

const NEEDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bfunerals?\b/, ["fun"]],
  [/\b(?:funeral|burial)\b/, ["fun", "bur"]],
  // What may be missing is not needed, and parts what stands around it.
  [/\bburn(?:ed)? ?out\b/i, ["bur"]],
  [/\bquit(?: my)? job\b/, ["qui"]],
  // What stands in fewer messages is looked for.
  [/\b(?:i|we) want to (?:quit|resign)\b/, ["qui", "res"]],
  [/(?:hurt|cut)+ myself/, ["mys"]],
  [/(?:hurt|cut)+ it/, ["hur", "cut"]],
  [/^[hb]urt$/, ["hur", "bur"]],
  // What is only looked for beside it is no part of what is taken.
  [/(?<!funeral )\bgrave\b(?! mistake)/, ["gra"]],
  [/Grave\.zip/, ["gra"]],
  [/übel/, ["bel"]],
];
const NOTHING_NEEDED: readonly RegExp[] = [
  /\bno\b/,
  /(?:funeral|no)/,
  /(?:funeral)?/,
  /(?:funeral )*/,
  /(?:funeral){0,2}/,
  /\w+/,
  /^$/,
  /a[\s\S]*b/,
  /üb/,
  /(?=funeral)/,
  /(a)(b)\1/,
];

describe("parts that a pattern needs", () => {
  it.each(NEEDED)("%s: %s", (pattern, parts) => {
    expect(neededParts(pattern)).toEqual(parts);
  });

  it.each(NOTHING_NEEDED)("%s: none", (pattern) => {
    expect(neededParts(pattern)).toBeNull();
  });
});
