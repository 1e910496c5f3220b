import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { farPause } from "./far-pause.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const ifAny = (text: string | null): CalendarDate | null => (text === null ? null : day(text));
const TODAY = day("2026-11-28");

describe("a pause asked for in words", () => {
  it.each([
    ["pause until november", null, "2027-11-01", { day: "2027-11-01", months: 11, from: null, until: "2026-12-01" }],
    ["quiet until 5 nov", null, "2027-11-05", { day: "2027-11-05", months: 11, from: null, until: "2026-12-05" }],
    [
      "until the 28th of november",
      null,
      "2027-11-28",
      { day: "2027-11-28", months: 12, from: null, until: "2026-12-28" },
    ],
    ["pause from 5 november", "2027-11-05", null, { day: "2027-11-05", months: 11, from: "2026-12-05", until: null }],
    [
      "pause from 5 to 20 november",
      "2027-11-05",
      "2027-11-21",
      { day: "2027-11-05", months: 11, from: "2026-12-05", until: "2026-12-21" },
    ],
    [
      "from monday until november",
      "2026-11-30",
      "2027-11-01",
      { day: "2027-11-01", months: 11, from: "2026-11-30", until: "2026-12-01" },
    ],
  ])("%j may be a slip", (text, from, until, expected) => {
    const found = farPause(text, { from: ifAny(from), until: ifAny(until) }, TODAY);
    expect({ day: found?.day, months: found?.months, ...found?.nearer }).toEqual(expected);
  });

  it.each([
    ["pause until march", null, "2027-03-01", 3],
    ["no nudges for six months", null, "2027-05-28", 6],
    ["until october", null, "2027-10-01", 10],
    ["for a year", null, "2027-11-28", 12],
  ])("%j is far, and means nothing else", (text, from, until, months) => {
    const found = farPause(text, { from, until: day(until) }, TODAY);
    expect({ day: found?.day, months: found?.months }).toEqual({ day: until, months });
  });

  it.each([
    ["pause until january", null, "2027-01-01"],
    ["for two months", null, "2027-01-28"],
    ["pause until november 2027", null, "2027-11-01"],
    ["until 1.3.2027", null, "2027-03-01"],
    ["from 1 to 14 march", "2027-03-01", "2027-03-15"],
    ["until further notice", null, null],
    ["from monday", "2026-11-30", null],
  ])("%j is set at once", (text, from, until) => {
    expect(farPause(text, { from: ifAny(from), until: ifAny(until) }, TODAY)).toBeNull();
  });

  it.each([
    ["2027-01-31", "2028-01-30", "2027-02-28"],
    ["2027-01-31", "2028-01-01", "2027-02-01"],
    ["2026-12-31", "2027-12-24", "2027-01-24"],
  ])("on %s, %s may mean %s", (today, until, nearer) => {
    expect(farPause("", { from: null, until: day(until) }, day(today))?.nearer?.until).toBe(nearer);
  });
});
