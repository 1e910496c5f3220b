import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, localDate, localMinutes, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { nextMonthly, nextSuggestionAt, nthOf, nthWeekday, postponedToWorkday } from "./monthly.ts";

const day = (text: string): CalendarDate => text as CalendarDate;

describe("the same weekday of the next month", () => {
  it.each([
    // Tuesday, the fourth of November, to the fourth of December.
    ["2026-11-24", "2026-12-01", "2026-12-22"],
    ["2026-11-03", "2026-11-10", "2026-12-01"],
    // Over the year's end.
    ["2026-12-22", "2026-12-29", "2027-01-26"],
    // The 31st is a fifth Monday, which means the last one.
    ["2026-08-31", "2026-09-04", "2026-09-28"],
    ["2027-01-29", "2027-02-02", "2027-02-26"],
    // Over both changes of the clocks.
    ["2026-10-12", "2026-10-16", "2026-11-09"],
    ["2027-03-08", "2027-03-12", "2027-04-12"],
    // One that is longer than a month waits until it is over.
    ["2026-11-03", "2026-12-10", "2027-01-05"],
    // The last day is no first day.
    ["2026-11-03", "2026-12-01", "2027-01-05"],
  ])("of %s to %s is %s", (starts, ends, next) => {
    expect(nextMonthly(day(starts), nthOf(day(starts)), day(ends), day(ends))).toBe(next);
  });

  it("comes back to the fifth after a month that has only four", () => {
    const september = nextMonthly(day("2026-08-31"), 5, day("2026-09-01"), day("2026-09-01"));
    expect(september).toBe("2026-09-28");
    expect(nextMonthly(september, 5, september, september)).toBe("2026-10-26");
    expect(nextMonthly(day("2026-10-26"), 5, day("2026-10-27"), day("2026-10-27"))).toBe("2026-11-30");
  });

  it("skips months in which nobody was there", () => {
    expect(nextMonthly(day("2026-11-03"), 1, day("2026-11-06"), day("2027-03-10"))).toBe("2027-04-06");
  });

  it("keeps its weekday, comes after the last day, and within two months of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 92 }), (offset, length) => {
        const starts = addDays(day("2026-01-01"), offset);
        const ends = addDays(starts, length);
        const next = nextMonthly(starts, nthOf(starts), ends, ends);
        expect(weekdayOf(next)).toBe(weekdayOf(starts));
        expect(next > ends).toBe(true);
        expect(next.slice(0, 7) > starts.slice(0, 7)).toBe(true);
        expect(daysBetween(ends, next)).toBeLessThan(66);
      }),
    );
  });
});

describe("the nth weekday of a month", () => {
  it.each([
    ["2026-12-01", 1, 1, "2026-12-07"],
    ["2026-06-15", 1, 1, "2026-06-01"],
    ["2026-11-01", 5, 1, "2026-11-30"],
    ["2026-12-01", 5, 1, "2026-12-28"],
    ["2027-02-01", 5, 7, "2027-02-28"],
  ] as const)("of %s: %i. of day %i is %s", (month, nth, weekday, date) => {
    expect(nthWeekday(day(month), nth, weekday)).toBe(date);
  });
});

describe("the first Monday at ten", () => {
  it.each([
    ["2026-11-24T09:00:00Z", "Europe/London", [], "2026-12-07T10:00:00.000Z"],
    // The same Monday, before and after ten.
    ["2026-12-07T09:59:00Z", "Europe/London", [], "2026-12-07T10:00:00.000Z"],
    ["2026-12-07T10:00:00Z", "Europe/London", [], "2027-01-04T10:00:00.000Z"],
    // Another zone; summer and winter.
    ["2026-10-06T09:00:00Z", "Europe/Berlin", [], "2026-11-02T09:00:00.000Z"],
    ["2027-03-02T09:00:00Z", "Europe/Berlin", [], "2027-04-05T08:00:00.000Z"],
    ["2026-10-06T09:00:00Z", "America/New_York", [], "2026-11-02T15:00:00.000Z"],
    ["2027-02-02T15:00:00Z", "America/New_York", [], "2027-03-01T15:00:00.000Z"],
    ["2027-03-02T15:00:00Z", "America/New_York", [], "2027-04-05T14:00:00.000Z"],
    // Days off of the company move it on, over the weekend too.
    ["2026-11-24T09:00:00Z", "Europe/London", ["2026-12-07"], "2026-12-08T10:00:00.000Z"],
    [
      "2026-11-24T09:00:00Z",
      "Europe/London",
      ["2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"],
      "2026-12-14T10:00:00.000Z",
    ],
    // On the day before the one that stands in for it.
    ["2026-12-07T18:00:00Z", "Europe/London", ["2026-12-07"], "2026-12-08T10:00:00.000Z"],
  ])("after %s in %s, off %j: %s", (after, zone, off, at) => {
    expect(nextSuggestionAt(new Date(after), zone, off.map(day)).toISOString()).toBe(at);
  });

  it("is ten on the wall, on a working day, in every zone and month", () => {
    const zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland"];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 20_000 }), (zone, hours) => {
        const after = new Date(Date.parse("2026-01-01T00:00:00Z") + hours * 3_600_000);
        const at = nextSuggestionAt(after, zone, []);
        expect(at > after).toBe(true);
        expect(localMinutes(at, zone)).toBe(600);
        expect(weekdayOf(localDate(at, zone))).toBe(1);
        expect(Number(localDate(at, zone).slice(8))).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("waits for a working day when the bot looks on a day off", () => {
    const off = [day("2026-12-07")];
    const at = (now: string): string | undefined =>
      postponedToWorkday(new Date(now), "Europe/London", off)?.toISOString();
    expect(at("2026-12-07T10:00:00Z")).toBe("2026-12-08T10:00:00.000Z");
    expect(at("2026-12-12T10:00:00Z")).toBe("2026-12-14T10:00:00.000Z");
    expect(at("2026-12-08T10:00:00Z")).toBeUndefined();
  });
});
