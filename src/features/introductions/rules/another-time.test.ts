import { describe, expect, it } from "vitest";
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { anotherTimeAfter } from "./another-time.ts";

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
