import { describe, expect, it } from "vitest";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { pauseCorrected } from "./pause-corrected.ts";

/** A Tuesday. */
const known = { now: new Date("2026-12-01T10:00:00Z"), zone: "Europe/Berlin", locale: "en" } as const;
const read = (text: string, from: string | null, until: string | null, now = known.now): string | null => {
  const before = { from: parseCalendarDate(from ?? ""), until: parseCalendarDate(until ?? "") };
  const found = pauseCorrected(text, before, { ...known, now });
  return found && `${found.from ?? "now"} ${found.until ?? "open"}`;
};

describe("a pause that was just named", () => {
  it.each([
    // From 21 December until 4 January.
    ["actually until the 6th", "2026-12-21", "2027-01-05", "2026-12-21 2027-01-07"],
    ["sorry, till 8 january", "2026-12-21", "2027-01-05", "2026-12-21 2027-01-09"],
    ["back on the 7th", "2026-12-21", "2027-01-05", "2026-12-21 2027-01-07"],
    ["i will join back on 28th", "2026-12-10", "2026-12-25", "2026-12-10 2026-12-28"],
    ["resume from 28th only", "2026-12-10", "2026-12-25", "2026-12-10 2026-12-28"],
    ["make it 4", "2026-12-07", "2026-12-28", "2026-12-07 2027-01-04"],
    ["one week more", null, "2026-12-14", "now 2026-12-21"],
    ["another week", null, "2026-12-07", "now 2026-12-14"],
    ["still sick, another week", null, "2026-12-07", "now 2026-12-14"],
    ["2 days longer please", null, "2026-12-14", "now 2026-12-16"],
    ["no, end it on wednesday", null, "2026-12-14", "now 2026-12-02"],
    ["back on the 7th", null, "2027-01-01", "now 2026-12-07"],
    ["until the 18th", null, "2026-12-15", "now 2026-12-18"],
    ["starting 21.12.", null, "2026-12-15", "2026-12-21 2027-01-04"],
    ["from the 7th i meant", null, "2027-01-01", "2026-12-07 2027-01-01"],
    ["from friday", null, null, "2026-12-04 open"],
    ["make it until after christmas", null, "2026-12-11", "now 2026-12-27"],
    ["back monday after that", "2026-12-04", "2026-12-18", "2026-12-04 2026-12-21"],
  ])("%j, after %s until %s, is %s", (text, from, until, days) => expect(read(text, from, until)).toBe(days));

  it.each([
    ["another one", null, "2026-12-14"],
    ["back to work", null, "2026-12-14"],
    ["one week more of this and i scream", null, "2026-12-14"],
    ["until the release", null, "2026-12-14"],
    ["make it 4", null, "2026-12-18"],
    ["one week more", null, null],
    ["back on 2 december", "2026-12-21", "2027-01-05"],
    ["from yesterday", null, "2026-12-14"],
    ["make it shorter", null, "2026-12-14"],
    ["i am back", null, "2026-12-14"],
  ])("%j, after %s until %s, says nothing of it", (text, from, until) => expect(read(text, from, until)).toBeNull());

  it.each([
    // Clocks go forward on 28 March 2027, and back on 31 October.
    ["one week more", "2027-03-23T10:00:00Z", null, "2027-03-26", "now 2027-04-02"],
    ["starting saturday", "2027-03-23T10:00:00Z", null, "2027-03-30", "2027-03-27 2027-04-03"],
    ["make it 2", "2027-10-27T09:00:00Z", "2027-10-30", "2027-11-06", "2027-10-30 2027-11-13"],
    ["back on the 2nd", "2027-10-27T09:00:00Z", null, "2027-11-08", "now 2027-11-02"],
    // The year's end.
    ["one week more", "2026-12-28T10:00:00Z", null, "2026-12-31", "now 2027-01-07"],
    ["back on the 7th", "2026-12-28T10:00:00Z", null, "2027-01-01", "now 2027-01-07"],
  ])("%j at %s, after %s until %s, is %s", (text, now, from, until, days) =>
    expect(read(text, from, until, new Date(now))).toBe(days),
  );
});
