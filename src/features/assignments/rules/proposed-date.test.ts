import { expect, it } from "vitest";
import { weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { nearestDate } from "./proposed-date.ts";

const day = (text: string): CalendarDate => text as CalendarDate;
const RANGE = { earliest: day("2026-12-01"), latest: day("2026-12-31") };
const isWorkday = (date: CalendarDate): boolean => weekdayOf(date) <= 5 && date !== "2026-12-25";

it.each([
  ["2026-12-16", "2026-12-16"],
  ["2026-12-19", "2026-12-21"],
  ["2026-12-25", "2026-12-28"],
  ["2027-01-08", "2026-12-31"],
  ["2026-11-01", "2026-12-01"],
])("proposes for %s the day %s", (wanted, proposed) => {
  expect(nearestDate(day(wanted), RANGE, isWorkday)).toBe(proposed);
});

it("goes back where no later day suits", () => {
  expect(nearestDate(day("2026-12-25"), { ...RANGE, latest: day("2026-12-27") }, isWorkday)).toBe("2026-12-24");
});

it("leaves the day as it is where none suits", () => {
  expect(nearestDate(day("2026-12-25"), RANGE, () => false)).toBe("2026-12-25");
});
