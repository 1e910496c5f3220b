import { expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { isWithinPause } from "./within-pause.ts";

const day = (text: string | null): CalendarDate | null => text as CalendarDate | null;

it.each([
  ["2026-12-28", "2026-12-24", "2027-01-07", true],
  ["2026-12-24", "2026-12-24", "2027-01-07", true],
  ["2026-12-23", "2026-12-24", "2027-01-07", false],
  // That day they are back.
  ["2027-01-07", "2026-12-24", "2027-01-07", false],
  ["2027-01-06", null, "2027-01-07", true],
  ["2027-03-01", "2026-12-24", null, true],
  ["2027-03-01", null, null, true],
] as const)("%s lies in the pause from %s until %s: %s", (on, from, until, expected) => {
  expect(isWithinPause(on as CalendarDate, { from: day(from), until: day(until) })).toBe(expected);
});
