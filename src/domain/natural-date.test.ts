import { describe, expect, it } from "vitest";
import { momentOf, parseDay } from "./natural-date.ts";

/** Wednesday afternoon in Berlin. */
const NOW = new Date("2026-11-25T15:00:00Z");

describe("parseDay", () => {
  it.each([
    ["until Monday", "2026-11-30"],
    ["wednesday", "2026-12-02"],
    ["3 January", "2027-01-03"],
    ["next week", "2026-11-30"],
    ["after next week", "2026-12-07"],
    ["tomorrow", "2026-11-26"],
    ["the day after tomorrow", "2026-11-27"],
    ["day after tomorrow", "2026-11-27"],
    ["two weeks", "2026-12-09"],
    ["for two weeks", "2026-12-09"],
    ["in 10 days", "2026-12-05"],
    ["2026-12-24", "2026-12-24"],
    ["24.12.", "2026-12-24"],
    ["24/12/2026", "2026-12-24"],
    ["Dec 24", "2026-12-24"],
    ["until january 5th", "2027-01-05"],
    ["the 5th", "2026-12-05"],
    ["until the 30th", "2026-11-30"],
    ["until may", "2027-05-01"],
    ["end of the month", "2026-12-01"],
    ["the rest of the year", "2027-01-01"],
    ["for the rest of the year", "2027-01-01"],
    ["after Christmas", "2026-12-27"],
    ["after Friday", "2026-11-28"],
    ["in a month", "2026-12-25"],
  ])("reads %j", (text, date) => {
    expect(parseDay(text, NOW, "Europe/Berlin")).toEqual({ ok: true, date });
  });

  it.each([
    ["", "unknown"],
    ["blah", "unknown"],
    ["the day of the dog", "unknown"],
    ["10:30", "unknown"],
    ["31.2.", "unknown"],
    ["until I am back", "unknown"],
    ["yesterday", "past"],
    ["2026-11-24", "past"],
    ["2029-01-01", "too-far"],
    ["in two years", "too-far"],
  ])("refuses %j as %s", (text, reason) => {
    expect(parseDay(text, NOW, "Europe/Berlin")).toEqual({ ok: false, reason });
  });

  it("counts from the person's own day, whatever the machine's zone is", () => {
    const lateInUtc = new Date("2026-11-25T11:30:00Z");
    expect(parseDay("tomorrow", lateInUtc, "Pacific/Tongatapu")).toEqual({ ok: true, date: "2026-11-27" });
    expect(parseDay("tomorrow", lateInUtc, "America/New_York")).toEqual({ ok: true, date: "2026-11-26" });
  });

  it("ends a month's count on the last day that the month has", () => {
    expect(parseDay("one month", new Date("2027-01-31T10:00:00Z"), "UTC")).toEqual({ ok: true, date: "2027-02-28" });
  });

  it("cuts a very long text before reading it", () => {
    expect(parseDay(`tomorrow ${"x".repeat(10_000)}`, NOW, "UTC")).toEqual({ ok: true, date: "2026-11-26" });
  });
});

describe("momentOf", () => {
  it("is an instant in the person's zone", () => {
    expect(momentOf("2026-07-01", "14:30", "Europe/Berlin")).toEqual(new Date("2026-07-01T12:30:00Z"));
  });
  it.each([
    ["2026-02-30", "10:00"],
    ["2026-02-20", "25:00"],
  ])("is null for %s %s", (date, time) => {
    expect(momentOf(date, time, "UTC")).toBeNull();
  });
});
