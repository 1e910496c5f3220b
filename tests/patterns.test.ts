/**
 * No pattern takes the same text in two ways again and again: it would try all of them, which are twice as many with each word more, while
 * nobody else is answered. What is read is written by anybody, and forty characters of it are enough.
 *
 * Nor does its time grow with more than the square of the length. Rules read 4000 characters (`MOST_READ`): their square is a few hundredths of a second, their
 * cube minutes. What is only asked of shorter texts stands in `OF_SHORT_TEXTS`, with what keeps them short.
 */
import { describe, expect, it } from "vitest";
import { allPatternsApart } from "#tests/support/regex/all-patterns.ts";
import { ambiguityOf } from "#tests/support/regex/ambiguity.ts";
import { growthOf } from "#tests/support/regex/growth.ts";

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

const GROWING = [
  ["foo", 1],
  ["foo.*", 1],
  ["^a*b", 1],
  ["^(?=.*a)(?=.*b)c", 1],
  ["a.{0,80}b.{0,80}c", 1],
  [String.raw`\bfoo(?: \w+){0,8} bar`, 1],
  ["a*b", 2],
  ["foo.*bar", 2],
  ["^.*a.*b", 2],
  [String.raw`^\s*x?\s*y`, 2],
  ["^(?=.*a.*b)c", 2],
  [String.raw`\s*x?\s*$`, 3],
  ["foo.*a.*b", 3],
  ["^.*(?=.*a.*b)c", 3],
  [String.raw`\bsince (?:\w+ ?){1,3}$`, 3],
] as const;

/** The square of the length. */
const MOST_GROWTH = 2;
/** Patterns that grow faster, or are too large to tell, and what keeps the texts short that they are asked about. */
const OF_SHORT_TEXTS = {
  "weekly/rules/explain": "a short wish",
  "weekly/rules/prepare": "a short wish",
  "weekly/rules/who-is-asked": "a step of a challenge, which is no message",
  "team/rules/given-aspect": "a short wish",
  "seats/rules/place-said": "200 characters",
  "reflections/rules/hardship": "600 characters",
  "reflections/rules/grief": "600 characters",
  "guidance/rules/at-odds": "300 characters",
  "guidance/rules/dare": "a short wish",
  "privacy/rules/who-reads": "25 words",
  "chat/rules/state-asked": "140 characters",
  "chat/rules/drafts": "120 characters",
  "language/day-bounds": "1200 characters, and each loop takes a word",
} as const;

describe("how a pattern is judged", () => {
  it.each(READ_IN_TWO_WAYS)("%s reads in two ways: %s", (source) => {
    expect(ambiguityOf(source, "u")).not.toBeNull();
  });

  it.each(GROWING)("%s grows with the power of %i", (source, power) => {
    expect(growthOf(source, "u")).toBe(power);
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

  it("none takes more time than the square of the length", { timeout: 300_000 }, () => {
    const short = Object.keys(OF_SHORT_TEXTS);
    const fast = patterns.flatMap(({ source, flags, where }) => {
      if (short.some((file) => where.includes(file))) return [];
      const power = growthOf(source, flags);
      return power <= MOST_GROWTH ? [] : [`${where}: the power of ${power} in /${source.slice(0, 200)}/`];
    });
    expect(fast).toEqual([]);
  });
});
