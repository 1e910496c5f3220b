/**
 * No pattern takes the same text in two ways again and again: it would try all of them, which are twice as many with each word more, while
 * nobody else is answered. What is read is written by anybody, and forty characters of it are enough.
 */
import { describe, expect, it } from "vitest";
import { allPatternsApart } from "#tests/support/regex/all-patterns.ts";
import { ambiguityOf } from "#tests/support/regex/ambiguity.ts";

const LEAD_WITH_TWO_SEPARATORS = String.raw`(?:(?:hi|no|oh|oh no|wait|please),? ?[,.!:]? ?)*`;
const READ_IN_TWO_WAYS = [
  [`^${LEAD_WITH_TWO_SEPARATORS}hide it$`, "a comma or a space is taken by either of two"],
  ["^(?:(?:hi|no|oh|oh no)[,.!]* )*my seat$", "one word, or two words of the same list"],
  [String.raw`(?:(?:^|\s+)(?:because(?: of)?|of|my))+\s*$`, "a word with the next one, or both"],
  [String.raw`^(?:(?:i'?m|im|in)\s+)*(?:away)$`, "two languages have the same word"],
  [String.raw`^(?:(?:it|it'?s|its|link)\b|[\s:,.])*$`, "with and without an apostrophe, twice"],
  ["\\b(?:yes |i'?m |i am |im )*alive\\b", "behind any beginning"],
  ["^(?:a+)+$", "a run within a run"],
  [String.raw`^(?:\w+ ?)+x$`, "what parts them may be left out"],
  [String.raw`^(?: (?:with .*|now))*!$`, "up to the end, or up to the next"],
  [String.raw`^(?:\w{1,20} ?){1,12}!$`, "counted, but often"],
  [String.raw`^x(?=(?:a|a)*b)`, "what is looked for ahead"],
] as const;
const READ_IN_ONE_WAY = [
  "^(?:(?:hi|no|oh|wait|please)[ ,.!:]+)*hide it$",
  String.raw`^(?:\w+ )*x$`,
  String.raw`^(?:(?!and\b)\w+ |and )*x$`,
  String.raw`^(?:\w+\b ?)*x$`,
  "^(?:a*)*b$",
  "^(?:a|a){3}b$",
  // It is found at once, whatever stands behind it.
  "^(?:no|oh|oh no)*",
] as const;

describe("how a pattern is judged", () => {
  it.each(READ_IN_TWO_WAYS)("%s reads in two ways: %s", (source) => {
    expect(ambiguityOf(source, "u")).not.toBeNull();
  });

  it.each(READ_IN_ONE_WAY)("%s reads in one way", (source) => {
    expect(ambiguityOf(source, "u")).toBeNull();
  });
});

describe("of all patterns of the bot", async () => {
  const patterns = allPatternsApart();

  it("each is found, made of pieces or not", () => {
    expect(patterns.length).toBeGreaterThan(1400);
    for (const file of ["team/rules/unshare.en", "members/rules/away-status", "seats/rules/place-said.en"])
      expect(patterns.some(({ where, source }) => where.includes(file) && source.length > 300)).toBe(true);
  });

  it("none reads the same text in two ways, again and again", { timeout: 300_000 }, () => {
    const twice = patterns.flatMap(({ source, flags, where }) => {
      const found = ambiguityOf(source, flags);
      return found === null ? [] : [`${where}: ${JSON.stringify(found.run)} in /${source.slice(0, 200)}/`];
    });
    expect(twice).toEqual([]);
  });
});
