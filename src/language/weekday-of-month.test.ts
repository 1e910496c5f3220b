import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { momentTold } from "./told-moment.ts";
import { withWeekdaysOfMonth } from "./weekday-of-month.ts";

const TODAY = "2026-11-24" as CalendarDate;
const told = (text: string, now = "2026-11-24T10:00:00Z"): string | null => {
  const found = momentTold(text, new Date(now), "Europe/Berlin");
  const { date = null, time = null } = found ?? {};
  return (
    date && `${date}${time ? ` ${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}` : ""}`
  );
};

test.each([
  ["plan it for the last friday in december at 3", "2026-12-25 15:00"],
  ["remind me the last friday of december at 3", "2026-12-25 15:00"],
  ["second tuesday in december", "2026-12-08"],
  ["the third thursday of december at 10", "2026-12-17 10:00"],
  ["last monday of december", "2026-12-28"],
  ["2nd wed of january", "2027-01-13"],
  ["the first monday next month", "2026-12-07"],
  ["first monday of the month", "2026-12-07"],
  ["last monday of the month at 9", "2026-11-30 09:00"],
  ["last friday this month", "2026-11-27"],
  ["the last friday in february 2027", "2027-02-26"],
  ["fifth tuesday in december", "2026-12-29"],
  ["the third thursday at 10", "2026-12-17 10:00"],
  ["the second to last friday in december", "2026-12-18"],
  ["first friday in the new year", "2027-01-01"],
  ["first monday after new year at 9", "2027-01-04 09:00"],
  ["the last friday before christmas", "2026-12-18"],
  ["monday after christmas at 2", "2026-12-28 14:00"],
  ["last working day of december", "2026-12-31"],
  ["first working day of january", "2027-01-01"],
])("%s: %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["december 4th friday", "2026-12-04"],
  ["december 4 friday", "2026-12-04"],
  ["december 4th, friday at 10", "2026-12-04 10:00"],
  ["dec 1st tuesday at 9", "2026-12-01 09:00"],
  ["january 11th monday", "2027-01-11"],
  ["december 3rd friday", "2026-12-18"],
  ["the 4th friday of december", "2026-12-25"],
  ["the 4th friday at 10", "2026-11-27 10:00"],
])("a date with its weekday behind it is that date where it is one: %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([["december 5th friday"]])("a weekday that the month has not so often: %s", (text) => {
  expect(told(text)).toBeNull();
});

test.each([
  ["the fifth friday in december"],
  ["fifth monday of february"],
  ["the first friday after the release"],
  ["last friday before the go live"],
])("no other day in its place: %s", (text) => {
  expect(told(text)).toBeNull();
});

test.each([
  ["friday at 10", "2026-11-27 10:00"],
  ["next friday at 10", "2026-12-04 10:00"],
  ["give me a second, friday at 10 works", "2026-11-27 10:00"],
  ["a tuesday in january", "2027-01-05"],
  ["friday after lunch", "2026-11-27"],
  ["for the second, tuesday at 9", "2026-12-01 09:00"],
])("as ever: %s", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test("what was in a month of now and is over is no day of next year", () => {
  expect(withWeekdaysOfMonth("the first monday in november", TODAY)).toBe("2026-11-02");
});

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTHS = "january february march april may june july august september october november december".split(" ");
const PLACES = ["first", "second", "third", "fourth", "fifth", "last"];

describe("each place of each weekday in each month", () => {
  test.each(MONTHS.map((month, index) => [month, index + 1] as const))("%s", (month, number) => {
    const year = number >= 11 ? 2026 : 2027;
    for (const [index, name] of NAMES.entries()) {
      const days: string[] = [];
      const start = `${year}-${String(number).padStart(2, "0")}-01` as CalendarDate;
      for (let day = start; day.slice(0, 7) === start.slice(0, 7); day = addDays(day, 1))
        if (weekdayOf(day) === index + 1) days.push(day);
      for (const [at, place] of PLACES.entries())
        expect(withWeekdaysOfMonth(`the ${place} ${name} in ${month}`, TODAY), `${place} ${name}`).toBe(
          place === "last" ? days.at(-1) : (days[at] ?? ""),
        );
    }
  });
});

test.each([
  ["the last sunday in march at 9", "2027-03-20T10:00:00Z", "2027-03-28 09:00"],
  ["the last monday of march at 9", "2027-03-27T22:30:00Z", "2027-03-29 09:00"],
  ["first friday in april at 15:00", "2027-03-28T00:30:00Z", "2027-04-02 15:00"],
  ["the last sunday in october at 9", "2027-10-20T10:00:00Z", "2027-10-31 09:00"],
  ["first monday of november at 9", "2027-10-31T00:30:00Z", "2027-11-01 09:00"],
  ["march 28th sunday at 9", "2027-03-20T10:00:00Z", "2027-03-28 09:00"],
  ["november 1st monday at 9", "2027-10-30T22:30:00Z", "2027-11-01 09:00"],
])("across the changes of clocks: %s on %s", (text, now, expected) => {
  expect(told(text, now)).toBe(expected);
});
