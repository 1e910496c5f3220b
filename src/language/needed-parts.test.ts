import { describe, expect, it } from "vitest";
import { neededParts } from "./needed-parts.ts";

/** A letter by its code; `.` is part of no word, 0 any figure. */
const SIGNS = "?abcdefghijklmnopqrstuvwxyz.0_";
const signsOf = (place: number): string =>
  [place >> 10, (place >> 5) & 31, place & 31].map((code) => SIGNS[code]).join("");
/** A line for each set; of each of its texts the parts, in the order of letters. */
const needed = (pattern: RegExp): readonly string[] =>
  neededParts(pattern).map((set) => set.map((parts) => parts.map(signsOf).sort().join("+")).join(" | "));

const NEEDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/burn/, ["bur+urn"]],
  // Beside the edge of a word stands what is part of none.
  [/\bno\b/, [".no+no."]],
  [/^no$/, [".no+no."]],
  [/no\b/, ["no."]],
  [/\b-no/, [".no"]],
  // Blanks and signs are one, and so are all figures.
  [/\bup[ -]to\b/, [".up+p.t+up."]],
  [/i['’]m/, ["i.m"]],
  [/at\s\d/, ["at.+t.0"]],
  [/at [0-9]/, ["at.+t.0"]],
  [/übel/, [".be+bel"]],
  // One of several, and what may be missing.
  [/\b(?:urn|ash)\b/, [".ur+rn.+urn | .as+ash+sh."]],
  [/[hb]urt/, ["hur+urt | bur+urt"]],
  [/up(?: to)?\b/, ["p.t+to.+up. | up."]],
  // What stands around something unknown is needed, each for itself, and three parts of it at most.
  [/quit\w* job/, ["qui+uit", ".jo+job"]],
  [/(?:hurt|cut)+ myself/, ["mys+sel+yse", "hur+urt | cut"]],
  // What is only looked for beside it is no part of what is taken.
  [/(?<!funeral )ash(?! tray)/, ["ash"]],
  [/ash\.zip/, ["ash+h.z+sh."]],
];
const NOTHING_NEEDED: readonly RegExp[] = [
  /no/,
  /(?:funeral|no)/,
  /(?:funeral)?/,
  /(?:funeral )*/,
  /(?:funeral){0,2}/,
  /\w+/,
  /^$/,
  /a[\s\S]*b/,
  /ü/,
  /[^a]bc/,
  /[a-z]bc/,
  /(?=funeral)/,
  /(a)(b)\1/,
];

describe("parts that a pattern needs", () => {
  it.each(NEEDED)("%s: %s", (pattern, sets) => {
    expect(needed(pattern)).toEqual(sets);
  });

  it.each(NOTHING_NEEDED)("%s: none", (pattern) => {
    expect(neededParts(pattern)).toEqual([]);
  });
});
