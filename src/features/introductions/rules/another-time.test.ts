import { describe, expect, it } from "vitest";
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { againFault, anotherTimeAfter, beginOfWork } from "./another-time.ts";

const hours = (zone: string, workStart = 9, workEnd = 17): WorkingHours => ({
  zone,
  workDays: [1, 2, 3, 4, 5],
  workStart,
  workEnd,
  country: null,
});
const days = (zone: string, off: readonly string[] = []) => ({
  hours: hours(zone),
  isHoliday: (day: string) => off.includes(day),
});

describe("another time", () => {
  it.each([
    ["two weeks later", "2026-11-24T10:00:00Z", "2026-12-08T08:00:00Z", []],
    ["on the first working day after", "2026-11-24T10:00:00Z", "2026-12-09T08:00:00Z", ["2026-12-08"]],
    ["over the change of clocks", "2027-03-16T10:00:00Z", "2027-03-30T07:00:00Z", []],
  ])("%s", (_, from, to, off) => {
    expect(anotherTimeAfter(new Date(from), days("Europe/Berlin", off)).toISOString()).toBe(new Date(to).toISOString());
  });
});

describe("a day that the host chose", () => {
  it.each([
    ["is theirs from the morning on", "2026-12-03", "Europe/Berlin", "2026-12-03T08:00:00Z", []],
    ["on a weekend is the Monday", "2026-12-05", "Europe/Berlin", "2026-12-07T08:00:00Z", []],
    ["off is the next on which they work", "2026-12-04", "Europe/Berlin", "2026-12-07T08:00:00Z", ["2026-12-04"]],
    ["after the clocks went forward", "2027-03-29", "Europe/Berlin", "2027-03-29T07:00:00Z", []],
    ["after New York's went back", "2026-11-02", "America/New_York", "2026-11-02T14:00:00Z", []],
  ])("%s", (_, day, zone, at, off) => {
    expect(beginOfWork(day as CalendarDate, days(zone, off)).toISOString()).toBe(new Date(at).toISOString());
  });

  it.each([
    ["2026-11-24", "Europe/Berlin", "past"],
    ["2026-11-23", "Europe/Berlin", "past"],
    ["2026-11-25", "Europe/Berlin", null],
    // There it is Wednesday already.
    ["2026-11-25", "Pacific/Auckland", "past"],
    ["2027-01-19", "Europe/Berlin", null],
    ["2027-01-20", "Europe/Berlin", "too_far"],
  ])("%s in %s: %s", (day, zone, fault) => {
    expect(againFault(day as CalendarDate, new Date("2026-11-24T12:00:00Z"), zone)).toBe(fault);
  });
});
