import { describe, expect, it } from "vitest";
import { parsePauseEnd } from "#src/language/natural-date.ts";
import { beginTold, endTold } from "./pause-told.ts";

const known = { now: new Date("2026-12-08T10:00:00Z"), zone: "Europe/Berlin", locale: "en" } as const;
const endOf = (text: string): string | null => {
  const words = endTold(text, known);
  const end = words === null ? null : parsePauseEnd(words, known.now, known.zone);
  return end?.ok ? end.until : null;
};

describe("the end of an absence", () => {
  it.each([
    ["I am on leave from 14th till 2nd january", "2027-01-03"],
    ["pause me from 20 december to 3 january", "2027-01-04"],
    ["out from monday to thursday next week", "2026-12-18"],
    ["kid has chickenpox, im home until monday", "2026-12-14"],
    ["exams until the 12th, no messages before that please", "2026-12-12"],
    ["surgery on wednesday, back on 4 january", "2027-01-04"],
    ["need quiet for two weeks", "2026-12-22"],
    ["I become next week holiday", "2026-12-21"],
    ["too much to do, leave me out for a while", null],
    ["please pause me", null],
  ])("%j is %s", (text, end) => {
    expect(endOf(text)).toBe(end);
  });

  it("may begin later", () => {
    expect(beginTold("I am on leave from 14th till 2nd january", known)).toBe("2026-12-14");
    expect(beginTold("pause until monday", known)).toBe(null);
  });
});
