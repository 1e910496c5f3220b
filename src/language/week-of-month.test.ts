import { expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { weekOfMonth } from "./week-of-month.ts";

const TODAY = "2026-12-22" as CalendarDate;
/** A Monday of January. */
const SPOKEN_OF = "2027-01-04" as CalendarDate;

it.each([
  ["first week of january, tuesday maybe", null, "2027-01-04", "tuesday maybe"],
  ["in the 2nd week of jan", null, "2027-01-11", ""],
  ["the last week of january", null, "2027-01-25", ""],
  ["the first week of next month", null, "2027-01-04", ""],
  ["first week, tuesday maybe", SPOKEN_OF, "2027-01-04", "tuesday maybe"],
  ["the second week, wednesday", SPOKEN_OF, "2027-01-11", "wednesday"],
  ["rather the third week", SPOKEN_OF, "2027-01-18", "rather"],
  ["first week of april", null, "2027-03-29", ""],
] as const)("%s", (words, inWeek, monday, rest) => {
  expect(weekOfMonth(words, TODAY, inWeek)).toEqual({ monday, rest });
});

it.each([
  ["first week, tuesday maybe"],
  ["my first week was hard"],
  ["last week was hard"],
  ["first week of december"],
  ["next week"],
])("names none where no month was spoken of, or it is over: %s", (words) => {
  expect(weekOfMonth(words, TODAY, null)).toBe(null);
});
